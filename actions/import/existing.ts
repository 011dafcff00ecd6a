import { createHash } from 'node:crypto';
import { decodeText } from '../../adapters/text-file.ts';
import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { newCaseId } from '../../core/receipt.ts';
import type { CaseFiles } from '../check/case-files.ts';

/** What the association has already: which numbers of other systems, which ids, and which cases were removed. */
export interface Existing {
  /** By system and number: the id, and what was reported. */
  imported: ReadonlyMap<string, { id: string; report: string }>;
  /** The ids of all cases. Those whose file cannot be read have no source here. */
  readable: ReadonlyMap<string, boolean>;
  removed: ReadonlySet<string>;
}

export const sourceKey = ({ system, nummer }: NonNullable<Case['källa']>): string => `${system}\0${nummer}`;

/** What a report says, to compare one with another. */
export const reportKey = ({ rapport }: Case): string => JSON.stringify(rapport);

/** Reads what is there, a case at a time: only what an import compares with is kept. */
export function readExisting(files: CaseFiles): Existing {
  const imported = new Map<string, { id: string; report: string }>();
  const readable = new Map<string, boolean>();
  for (const month of files.months)
    for (const name of files.names(month)) {
      const file = readCaseFile(files, `${month}/${name}`);
      readable.set(name.replace(/\.yaml$/, ''), file !== undefined);
      if (file?.källa) imported.set(sourceKey(file.källa), { id: file.id, report: reportKey(file) });
    }
  const removed = new Set(files.names('borttagna').map((name) => name.replace(/\.yaml$/, '')));
  return { imported, readable, removed };
}

function readCaseFile(files: CaseFiles, path: string): Case | undefined {
  const text = decodeText(files.read(path));
  return 'text' in text ? tryReadCase(text.text) : undefined;
}

/** Five bytes make the characters of an id, so a digest holds six of them. */
const TRIES = 6;

/**
 * The id and the receipt hash of an imported case, the same each time for the same system and number. The hash belongs
 * to no receipt code, so no one can follow the case with it.
 * @param isTaken whether another case has an id
 */
export function identify(
  prefix: string,
  source: NonNullable<Case['källa']>,
  year: string,
  isTaken: (id: string) => boolean,
): { id: string; hash: string } {
  const digest = createHash('sha256')
    .update(`skav import\0${sourceKey(source)}`)
    .digest();
  const ids = Array.from({ length: TRIES }, (_, at) =>
    newCaseId(prefix, year, digest.subarray(at * 5, at * 5 + 5)),
  );
  return { id: ids.find((id) => !isTaken(id)) ?? ids[0] ?? '', hash: digest.toString('hex') };
}
