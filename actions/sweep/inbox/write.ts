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
} from '../../../views/sweep/inbox-page.ts';
import { packPage } from '../../../views/sweep/pack-page.ts';
import { inboxHtml, inboxText } from '../../../views/sweep/render.ts';

/** Folders that hold only our pages. Pages that are no longer current are removed from them. */
const FOLDERS = ['koordinator', 'dagordning'];

/** Writes the pages of the inbox to a folder. A page that is up to date is not written. */
export async function writePages(
  folder: string,
  association: Association,
  plan: SweepPlan,
  sent: ReadonlyMap<string, string>,
): Promise<void> {
  const recipients = mailboxes(association);
  const pages = new Map<string, InboxPage>([
    ...recipients.map(
      (mailbox) => [`koordinator/${mailbox.name}`, mailboxPage(mailbox, plan, sent)] as const,
    ),
    ...plan.packs.map((pack) => [`dagordning/${packName(pack)}`, packPage(pack, plan.day)] as const),
    // The index comes last, so that it never links to a page that is not there.
    ['index', indexPage(recipients, plan)],
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
  // Temporary files that a killed process left.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f]{24}$/.test(name)) rmSync(join(folder, name), { force: true });
}
