import type { FileFault } from '../../adapters/folder/load.ts';
import { decodeText } from '../../adapters/text-file.ts';
import type { Case } from '../../core/case/case.ts';
import { changeViolations } from '../../core/case/change/change.ts';
import { waitingViolations } from '../../core/case/change/waiting.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { Fault } from '../../core/fault.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { CHANGE_TEXTS, type ChangeRule } from '../../core/texts/change.ts';
import { CASE_TEXTS, FOLDER_TEXTS } from '../../core/texts/file.ts';
import { type DataPath, parseYaml } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';
import { checkFile } from './file.ts';

/** A file that a change adds, changes or removes. A rename is a file removed and one added. */
export interface ChangedFile {
  /** In the repository, with `/` between folders. */
  path: string;
  /** The content before and after; undefined where there is no file. */
  before: Uint8Array | undefined;
  after: Uint8Array | undefined;
  /** The content when the case came in, for one that waits and that was changed since. */
  proposed?: Uint8Array;
}

/** What a change is checked against. All of it comes from the base, never from the change. */
export interface ChangeContext {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
  /** Today's date in Sweden, as `2026-11-22`. */
  today: string;
  /** The association's folder in the repository, as `cases/`; empty when it is the whole of it. */
  folder: string;
  /** Whether the base has a case with this id. Without it, references and new ids are not checked. */
  exists?: (id: string) => boolean;
  /** Whether the change is a case that waits: until it is accepted it is only moved or masked. */
  waits?: boolean;
}

/** What is wrong with a change, and what a person should look at. */
export interface CheckedChange {
  faults: FileFault[];
  warnings: FileFault[];
}

/**
 * Checks a change as a whole: that it has one case in it and no other file, that no case is removed or moved, that the
 * case is correct now, and that it can have come from the version before. A change that touches no case is free.
 * Nothing of the change is run or trusted: its files are bytes, and association, routines and this code are the base's
 * own.
 */
export async function checkChange(
  files: readonly ChangedFile[],
  { folder, ...context }: ChangeContext,
): Promise<CheckedChange> {
  const isCase = ({ path }: ChangedFile) =>
    path.startsWith(folder) && /^\d{4}\//.test(path.slice(folder.length));
  const cases = files.filter(isCase);
  const faults: FileFault[] = [];
  const warnings: FileFault[] = [];
  const add = ({ path }: ChangedFile, code: ChangeRule | 'stray-file', text: string) =>
    faults.push({ file: path, code, line: 1, column: 1, text });
  if (cases.length === 0) return { faults, warnings };
  for (const file of files) if (!isCase(file)) add(file, 'other-file', CHANGE_TEXTS['other-file']);
  const present = cases.filter(({ after }) => after !== undefined);
  for (const removed of cases.filter(({ after }) => after === undefined)) {
    const isRenamed = present.some(
      (file) =>
        file.before === undefined &&
        (nameOf(file) === nameOf(removed) || hasSameBytes(file.after, removed.before)),
    );
    const code = isRenamed ? 'case-renamed' : 'case-deleted';
    add(removed, code, CHANGE_TEXTS[code]);
  }
  for (const more of present.slice(1)) add(more, 'many-cases', CHANGE_TEXTS['many-cases']);
  for (const file of present) {
    if (!file.path.endsWith('.yaml')) {
      add(file, 'stray-file', FOLDER_TEXTS.month);
      continue;
    }
    const checked = await checkChangedCase(file, file.path.slice(folder.length), context);
    faults.push(...checked.stops.map((fault) => ({ file: file.path, ...fault })));
    warnings.push(...checked.warnings.map((fault) => ({ file: file.path, ...fault })));
  }
  return { faults, warnings };
}

async function checkChangedCase(
  { before, after = new Uint8Array(), proposed }: ChangedFile,
  path: string,
  { association, routines, today, exists, waits }: Omit<ChangeContext, 'folder'>,
): Promise<{ stops: Fault[]; warnings: Fault[] }> {
  const source = decodeText(after);
  if ('fault' in source) return { stops: [source.fault], warnings: [] };
  const { file, stops, warnings } = await checkFile(
    source.text,
    { association, routines, path },
    allowedWords(association),
  );
  if (!file) return { stops, warnings };
  const from = before ?? proposed;
  const old = from && caseOf(from);
  const found: { code: string; path: DataPath; text: string }[] = [];
  // A version before that could not be read cannot be compared with: the case then counts as new.
  found.push(...changeViolations(old, file, { routine: routines[file.rutin], today }));
  if (waits) found.push(...waitingViolations(file));
  const add = (code: 'duplicate-id' | 'similar-missing', at: DataPath) =>
    found.push({ code, path: at, text: CASE_TEXTS[code] });
  if (before === undefined && exists?.(file.id)) add('duplicate-id', ['id']);
  for (const [index, id] of (file.hantering.liknar ?? []).entries())
    if (exists && !exists(id)) add('similar-missing', ['hantering', 'liknar', index]);
  if (found.length === 0) return { stops, warnings };
  const { locate } = parseYaml(source.text);
  const all = [...stops, ...found.map(({ code, path: at, text }) => ({ code, ...locate(at), text }))];
  return { stops: all, warnings };
}

function caseOf(bytes: Uint8Array): Case | undefined {
  const source = decodeText(bytes);
  return 'text' in source ? tryReadCase(source.text) : undefined;
}

const nameOf = ({ path }: ChangedFile): string => path.slice(path.lastIndexOf('/') + 1);

function hasSameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
