import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTextIfExists, uniqueName, writeDurably } from '../../../adapters/durable.ts';
import type { SweepPlan } from '../../../core/sweep/plan.ts';
import type { Association } from '../../../schemas/types.ts';
import {
  type InboxPage,
  indexPage,
  mailboxes,
  mailboxPage,
  packName,
  packPage,
} from '../../../views/sweep/inbox-page.ts';
import { inboxHtml, inboxText } from '../../../views/sweep/render.ts';

/** Folders whose pages are all ours: what no longer holds is removed from them. */
const FOLDERS = ['koordinator', 'dagordning'];

/** Makes the pages in a folder what they should be. What is right already is not written. */
export async function writePages(
  folder: string,
  association: Association,
  plan: SweepPlan,
  sent: ReadonlyMap<string, string>,
): Promise<void> {
  const boxes = mailboxes(association);
  const pages = new Map<string, InboxPage>([
    ...boxes.map((box) => [`koordinator/${box.name}`, mailboxPage(box, plan, sent)] as const),
    ...plan.packs.map((pack) => [`dagordning/${packName(pack)}`, packPage(pack, plan.day)] as const),
    // The first page last, so that it leads to nothing that is not there.
    ['index', indexPage(boxes, plan)],
  ]);
  const files = new Map(
    [...pages].flatMap(([name, page]) => [
      [`${name}.html`, inboxHtml(page)],
      [`${name}.txt`, inboxText(page)],
    ]),
  );
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (readTextIfExists(path) !== text) await writeDurably(path, text, join(folder, `.${uniqueName()}`));
  }
  for (const below of FOLDERS)
    for (const name of readdirSync(join(folder, below)))
      if (/\.(?:html|txt)$/.test(name) && !files.has(`${below}/${name}`)) rmSync(join(folder, below, name));
  // What a killed process left.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f]{24}$/.test(name)) rmSync(join(folder, name), { force: true });
}
