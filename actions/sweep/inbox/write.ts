import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import equal from 'fast-deep-equal';
import { readIfExists, uniqueName, writeDurably } from '../../../adapters/durable.ts';
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

/** The pages that a process has rendered, by name, with what each was rendered from. */
export type RenderedPages = Map<string, { page: InboxPage; html: Buffer; text: Buffer }>;

/**
 * Writes the pages of the inbox to a folder. A page that is up to date is not written.
 * @param before the pages as they were rendered the last time: one that is the same is not rendered again
 * @returns the pages as they are now
 */
export async function writePages(
  folder: string,
  association: Association,
  plan: SweepPlan,
  sent: ReadonlyMap<string, string>,
  before: RenderedPages = new Map(),
): Promise<RenderedPages> {
  const recipients = mailboxes(association);
  const pages = new Map<string, InboxPage>([
    ...recipients.map(
      (mailbox) => [`koordinator/${mailbox.name}`, mailboxPage(mailbox, plan, sent)] as const,
    ),
    ...plan.packs.map((pack) => [`dagordning/${packName(pack)}`, packPage(pack, plan.day)] as const),
    // The index comes last, so that it never links to a page that is not there.
    ['index', indexPage(recipients, plan)],
  ]);
  const rendered: RenderedPages = new Map();
  for (const [name, page] of pages) {
    const same = before.get(name);
    if (same && equal(same.page, page)) rendered.set(name, same);
    else rendered.set(name, { page, html: Buffer.from(inboxHtml(page)), text: Buffer.from(inboxText(page)) });
  }
  const files = new Map(
    [...rendered].flatMap(([name, { html, text }]) => [
      [`${name}.html`, html],
      [`${name}.txt`, text],
    ]),
  );
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    if (!readIfExists(path)?.equals(bytes)) await writeDurably(path, bytes, join(folder, `.${uniqueName()}`));
  }
  for (const below of FOLDERS)
    for (const name of readdirSync(join(folder, below)))
      if (/\.(?:html|txt)$/.test(name) && !files.has(`${below}/${name}`)) rmSync(join(folder, below, name));
  // Temporary files that a killed process left.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f]{24}$/.test(name)) rmSync(join(folder, name), { force: true });
  return rendered;
}
