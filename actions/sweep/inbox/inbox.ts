import { join } from 'node:path';
import type { Association } from '../../../schemas/types.ts';
import type { Channel } from '../channel.ts';
import { addSaid, readSaid } from './sent.ts';
import { writePages } from './write.ts';

/**
 * The inbox in a folder: a page for each coordinator, in HTML and text, and a pack for each meeting that is near.
 * To say is to remember: the pages are made from the plan and the memory each time, so a crash between the two
 * loses nothing, and the next sweep makes the pages right.
 */
export function localInbox(data: string, association: Association): Channel {
  const folder = join(data, 'inbox');
  const memory = join(folder, 'said.txt');
  return {
    said: async () => new Set(readSaid(memory).keys()),
    async say(news, { dag }) {
      await addSaid(
        memory,
        news.map(({ nyckel }) => nyckel),
        dag,
      );
      return [];
    },
    show: async (plan) => writePages(folder, association, plan, readSaid(memory)),
  };
}
