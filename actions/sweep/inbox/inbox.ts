import { join } from 'node:path';
import type { Association } from '../../../schemas/types.ts';
import type { NotificationChannel } from '../channel.ts';
import { addSentKeys, readSentKeys } from './sent.ts';
import { type RenderedPages, writePages } from './write.ts';

/**
 * Opens the inbox in a data folder: a page for each coordinator, in HTML and text, and a pack for each meeting that is
 * near. Sending an item records its key. The pages are made from the plan and the recorded keys each time, so a crash
 * in between loses nothing, and the next sweep completes the pages.
 */
export function localInbox(data: string, association: Association): NotificationChannel {
  const folder = join(data, 'inbox');
  const sentFile = join(folder, 'said.txt');
  let pages: RenderedPages | undefined;
  return {
    alreadySent: async () => new Set(readSentKeys(sentFile).keys()),
    async send(newItems, { day }) {
      await addSentKeys(
        sentFile,
        newItems.map(({ key }) => key),
        day,
      );
      return [];
    },
    async show(plan) {
      pages = await writePages(folder, association, plan, readSentKeys(sentFile), pages);
    },
  };
}
