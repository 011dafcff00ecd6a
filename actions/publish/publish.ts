import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { CaseService } from '../service.ts';
import { builtFiles } from './built-files.ts';
import { readKnownCases } from './cases.ts';
import {
  builtTexts,
  findLeaks,
  type LeakCheckOptions,
  type PublishFault,
  statusTexts,
} from './find-leaks.ts';
import { digestOf } from './hand-over.ts';
import { ownTexts } from './own-texts.ts';
import { unreleasedStatistics } from './statistics.ts';
import { type WrittenStatuses, writeStatuses } from './statuses.ts';

/** What was built, and what stops it. */
export interface PagesResult {
  files: number;
  /** Of all that was built. */
  digest: string;
  /** Ids of cases that do not follow the schema. */
  unread: string[];
  faults: PublishFault[];
}

/** An address that the build makes up if the site's is not set. The functions hold addresses of their libraries. */
const THIS_MACHINE = /https?:\/\/(?:localhost|127\.0\.0\.1)[:/]/;

/** Where the texts are that a publishing is checked against, and what its secrets are. */
export interface PublishContext {
  /** The project. */
  root: string;
  /** The association's folder. */
  cases: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Checks what was built, in `dist` and for the functions. With any fault nothing may be handed over.
 * @throws ReleaseError when a release has been changed
 */
export async function checkPages(service: CaseService, context: PublishContext): Promise<PagesResult> {
  const known = await readKnownCases(service, service.today());
  const built = builtFiles(context.root);
  const faults = findLeaks(builtTexts(built), known, leakOptions(service, context));
  for (const { file, text } of built)
    if (file.startsWith('dist/') && THIS_MACHINE.test(text))
      faults.push({ code: 'address', file, kind: 'SKAV_SITE' });
  for (const file of await unreleasedStatistics(built, context.cases))
    faults.push({ code: 'statistics', file, kind: 'fil' });
  return { files: built.length, digest: digestOf(built), unread: known.unread.map(({ id }) => id), faults };
}

/** What was written, and what was not. */
export interface StatusesResult extends Partial<WrittenStatuses> {
  followed: number;
  unread: string[];
  faults: PublishFault[];
}

/**
 * Writes what each reporter may read where the web reads it. One that identifies a person is withheld, and the others
 * are written. A secret, or a word of a case outside its answers, is a fault of the program: then nothing is written.
 */
export async function publishStatuses(
  service: CaseService,
  blobs: BlobStore,
  context: PublishContext,
): Promise<StatusesResult> {
  const known = await readKnownCases(service, service.today());
  const faults = findLeaks(statusTexts(known.statuses), known, leakOptions(service, context));
  const result = { followed: known.statuses.size, unread: known.unread.map(({ id }) => id), faults };
  if (faults.some(({ code }) => code !== 'identifies')) return result;
  const withheld = new Set(faults.map(({ file }) => file.replace('status/', '')));
  return { ...result, ...(await writeStatuses(blobs, known.statuses, withheld)) };
}

function leakOptions({ association }: CaseService, { root, cases, env }: PublishContext): LeakCheckOptions {
  return {
    allow: allowedWords(association),
    ownTexts: ownTexts(root, cases),
    secrets: Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && /SECRET|TOKEN|PASSWORD|_KEY/.test(name) ? [value] : [],
    ),
  };
}
