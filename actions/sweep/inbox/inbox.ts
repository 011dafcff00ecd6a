import { join } from 'node:path';
import type { Association } from '../../../schemas/types.ts';
import type { NotificationChannel } from '../channel.ts';
import { addSentKeys, readSentKeys } from './sent.ts';
import { writePages } from './write.ts';

/**
 * The inbox in a folder: a page for each coordinator, in HTML and text, and a pack for each meeting that is near.
 * To say is to remember: the pages are made from the plan and the memory each time, so a crash between the two
 * loses nothing, and the next sweep makes the pages right.
 */
export function localInbox(data: string, association: Association): NotificationChannel {
  const folder = join(data, 'inbox');
  const sentFile = join(folder, 'said.txt');
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
    show: async (plan) => writePages(folder, association, plan, readSentKeys(sentFile)),
  };
}
