import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textIfThere, unique, writeDurably } from '../../../adapters/durable.ts';
import type { Plan } from '../../../core/sweep/plan.ts';
import type { Association } from '../../../schemas/types.ts';
import {
  indexPage,
  mailboxes,
  mailboxPage,
  type Page,
  packName,
  packPage,
} from '../../../views/sweep/page.ts';
import { pageHtml, pageText } from '../../../views/sweep/render.ts';

/** Folders whose pages are all ours: what no longer holds is removed from them. */
const FOLDERS = ['koordinator', 'dagordning'];

/** Makes the pages in a folder what they should be. What is right already is not written. */
export async function writePages(
  folder: string,
  association: Association,
  plan: Plan,
  said: ReadonlyMap<string, string>,
): Promise<void> {
  const boxes = mailboxes(association);
  const pages = new Map<string, Page>([
    ...boxes.map((box) => [`koordinator/${box.namn}`, mailboxPage(box, plan, said)] as const),
    ...plan.dagordningar.map((pack) => [`dagordning/${packName(pack)}`, packPage(pack, plan.dag)] as const),
    // The first page last, so that it leads to nothing that is not there.
    ['index', indexPage(boxes, plan)],
  ]);
  const files = new Map(
    [...pages].flatMap(([name, page]) => [
      [`${name}.html`, pageHtml(page)],
      [`${name}.txt`, pageText(page)],
    ]),
  );
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (textIfThere(path) !== text) await writeDurably(path, text, join(folder, `.${unique()}`));
  }
  for (const below of FOLDERS)
    for (const name of readdirSync(join(folder, below)))
      if (/\.(?:html|txt)$/.test(name) && !files.has(`${below}/${name}`)) rmSync(join(folder, below, name));
  // What a killed process left.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f]{24}$/.test(name)) rmSync(join(folder, name), { force: true });
}
