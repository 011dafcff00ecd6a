import { join } from 'node:path';
import { type Cache, digest } from '../../../adapters/cache/cache.ts';
import { fileState } from '../../../adapters/durable.ts';
import type { Association } from '../../../schemas/types.ts';
import type { NotificationChannel } from '../channel.ts';
import { addSentKeys, readSentKeys } from './sent.ts';
import { pagesState, writePages } from './write.ts';

/**
 * Opens the inbox in a data folder: a page for each coordinator, in HTML and text, and a pack for each meeting that is
 * near. Sending an item records its key. The pages are made from the plan and the recorded keys each time, so a crash
 * in between loses nothing, and the next sweep completes the pages.
 * @param cache keeps what the pages were made from: one that is the same is not made again
 */
export function localInbox(data: string, association: Association, cache?: Cache): NotificationChannel {
  const folder = join(data, 'inbox');
  const sentFile = join(folder, 'said.txt');
  let read: { state: string; keys: ReadonlyMap<string, string> } | undefined;
  const sentKeys = () => {
    const state = fileState(sentFile);
    if (read?.state !== state) read = { state, keys: readSentKeys(sentFile) };
    return read.keys;
  };
  return {
    alreadySent: async () => sentKeys(),
    async send(newItems, { day }) {
      await addSentKeys(
        sentFile,
        newItems.map(({ key }) => key),
        day,
      );
      return [];
    },
    show: (plan) => writePages(folder, association, plan, sentKeys(), cache),
    state: async () => digest(fileState(sentFile), pagesState(folder)),
  };
}
