import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, digest, NO_CACHE } from '../../../adapters/cache/cache.ts';
import { fileState, readIfExists, uniqueName, writeDurably } from '../../../adapters/durable.ts';
import { keptByObject } from '../../../core/kept-by-object.ts';
import type { SweepPlan } from '../../../core/sweep/plan.ts';
import type { Association } from '../../../schemas/types.ts';
import {
  type InboxPage,
  indexPage,
  itemsFor,
  type Mailbox,
  mailboxes,
  mailboxPage,
  packName,
  packsFor,
} from '../../../views/sweep/inbox-page.ts';
import { packPage } from '../../../views/sweep/pack-page.ts';
import { inboxHtml, inboxText } from '../../../views/sweep/render.ts';

/** Folders that hold only our pages. Pages that are no longer current are removed from them. */
const FOLDERS = ['koordinator', 'dagordning'];
const ENDINGS = ['html', 'txt'] as const;

/** A page that can be made, and a checksum of what it is made from. */
interface PageToWrite {
  of: string;
  make: () => InboxPage;
}

/** What is kept of the pages that were written, by name: what each was made from, and the states of its files. */
type WrittenPages = Record<string, { of: string; files: string[] }>;

const PAGES = 'pages';

/**
 * Writes the pages of the inbox to a folder. A page that is up to date is not written, nor made when nothing that it is
 * made from has changed.
 * @param cache keeps what the pages were made from, for the association and the code that it belongs to
 */
export async function writePages(
  folder: string,
  association: Association,
  plan: SweepPlan,
  sent: ReadonlyMap<string, string>,
  cache: Cache = NO_CACHE,
): Promise<void> {
  const before = (cache.read(PAGES) ?? {}) as WrittenPages;
  const pages = pagesOf(association, plan, sent);
  const written: WrittenPages = {};
  for (const name of FOLDERS) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, { of, make }] of pages) {
    const paths = ENDINGS.map((ending) => join(folder, `${name}.${ending}`));
    const kept = before[name];
    if (
      kept?.of === of &&
      paths.every((path, at) => fileState(path) === kept.files[at] && kept.files[at] !== '')
    )
      written[name] = kept;
    else {
      const page = make();
      for (const [at, text] of [inboxHtml(page), inboxText(page)].entries())
        await writeIfChanged(paths[at] ?? '', Buffer.from(text), folder);
      written[name] = { of, files: paths.map(fileState) };
    }
  }
  if (Object.entries(written).some(([name, page]) => before[name] !== page)) cache.write(PAGES, written);
  const isCurrent = (name: string) => pages.has(name.slice(0, name.lastIndexOf('.')));
  for (const below of FOLDERS)
    for (const name of readdirSync(join(folder, below)))
      if (/\.(?:html|txt)$/.test(name) && !isCurrent(`${below}/${name}`)) rmSync(join(folder, below, name));
  // Temporary files that a killed process left.
  for (const name of readdirSync(folder))
    if (/^\.[0-9a-f]{24}$/.test(name)) rmSync(join(folder, name), { force: true });
}

/** A checksum of the pages that are there: it changes whenever one is written, removed or added. */
export function pagesState(folder: string): string {
  const names = FOLDERS.flatMap((below) => {
    try {
      return readdirSync(join(folder, below)).map((name) => `${below}/${name}`);
    } catch {
      return [];
    }
  });
  const files = [...ENDINGS.map((ending) => `index.${ending}`), ...names.toSorted()];
  return digest(...files.flatMap((name) => [name, fileState(join(folder, name))]));
}

async function writeIfChanged(path: string, bytes: Buffer, folder: string): Promise<void> {
  if (!readIfExists(path)?.equals(bytes)) await writeDurably(path, bytes, join(folder, `.${uniqueName()}`));
}

function pagesOf(
  association: Association,
  plan: SweepPlan,
  sent: ReadonlyMap<string, string>,
): Map<string, PageToWrite> {
  const recipients = mailboxes(association);
  const whole = (page: InboxPage): PageToWrite => ({ of: digest(JSON.stringify(page)), make: () => page });
  return new Map<string, PageToWrite>([
    ...recipients.map((mailbox): [string, PageToWrite] => [
      `koordinator/${mailbox.name}`,
      { of: sourceOf(mailbox, plan, sent), make: () => mailboxPage(mailbox, plan, sent) },
    ]),
    ...plan.packs.map((pack): [string, PageToWrite] => [
      `dagordning/${packName(pack)}`,
      whole(packPage(pack, plan.day)),
    ]),
    // The index comes last, so that it never links to a page that is not there.
    ['index', whole(indexPage(recipients, plan))],
  ]);
}

/**
 * A checksum of everything that a mailbox's page is made from. With many cases, making the page takes longer. Most items
 * and labels are the same objects as at a service's last sweep; when the others are equal too, nothing is hashed.
 */
function sourceOf(mailbox: Mailbox, plan: SweepPlan, sent: ReadonlyMap<string, string>): string {
  const { day, labels } = plan;
  const items = itemsFor(mailbox.audience, plan);
  const packs = packsFor(mailbox.audience, plan);
  const from = [
    day,
    ...packs.flatMap(({ name, date, body, area }) => [name, date, body, area]),
    ...items,
    ...items.map(({ key }) => sent.get(key)),
    ...items.map(({ caseId }) => (caseId === undefined ? undefined : labels[caseId])),
  ];
  return checksums(mailbox, from, () => digest(JSON.stringify([mailbox, packs.length, from])));
}

const checksums = keptByObject<string>(
  (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other),
);
