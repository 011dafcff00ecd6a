import { decodeText } from '../../adapters/text-file.ts';
import { type Case, casePath } from '../../core/case/case.ts';
import { isCaseId } from '../../core/case/id.ts';
import { detect } from '../../core/deid/detect.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import type { LeftOutFile } from '../../views/export/read-me.ts';
import type { CaseFiles } from '../check/case-files.ts';
import { checkFile } from '../check/file.ts';

/** The cases that an export has, their files as they are by path, and the files that it leaves out. */
export interface ExportCases {
  cases: Case[];
  files: [path: string, bytes: Buffer][];
  leftOut: LeftOutFile[];
}

/**
 * Reads all cases for an export, by month and id. A case that breaks a rule is included as it is. One that cannot be
 * read is left out, and so is one that identifies a person: an exported copy cannot be corrected. Of a case that is in the
 * folders of several months one file is included.
 */
export async function readExportCases(
  files: CaseFiles,
  context: { association: Association; routines: Readonly<Record<string, Routine>> },
): Promise<ExportCases> {
  const allow = allowedWords(context.association);
  const read: ExportCases = {
    cases: [],
    files: [],
    leftOut: files.strays.map((path) => leftOut(path, 'stray')),
  };
  const found: ReadFile[] = [];
  for (const path of files.months.flatMap((month) => files.names(month).map((name) => `${month}/${name}`))) {
    const one = await readOne(files, path, context, allow);
    if ('why' in one) read.leftOut.push(one);
    else found.push(one);
  }
  const byId = Map.groupBy(found, ({ file }) => file.id);
  const included = new Set(
    [...byId.values()].map((those) => those.find(({ file, path }) => path === casePath(file)) ?? those[0]),
  );
  for (const one of found)
    if (included.has(one)) {
      read.cases.push(one.file);
      read.files.push([one.path, one.bytes]);
    } else read.leftOut.push(leftOut(one.path, 'copy'));
  return read;
}

/** A case that was read, and its file. */
interface ReadFile {
  path: string;
  file: Case;
  bytes: Buffer;
}

/** A name in a folder can be anything, and is printed. */
const leftOut = (path: string, why: LeftOutFile['why']): LeftOutFile => ({
  path: `cases/${path}`.replace(/\p{Cc}/gu, '?'),
  why,
});

const isCaseFile = (path: string): boolean =>
  path.endsWith('.yaml') && isCaseId(path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length));

async function readOne(
  files: CaseFiles,
  path: string,
  context: Parameters<typeof checkFile>[1],
  allow: readonly string[],
): Promise<ReadFile | LeftOutFile> {
  if (!isCaseFile(path)) return leftOut(path, 'stray');
  let bytes: Buffer;
  try {
    bytes = files.read(path);
  } catch {
    return leftOut(path, 'unreadable');
  }
  const source = decodeText(bytes);
  if ('fault' in source) return leftOut(path, 'unreadable');
  const { file, stops } = await checkFile(source.text, { ...context, path }, allow);
  if (!file) return leftOut(path, 'unreadable');
  const identifies =
    stops.some(({ code }) => code.startsWith('identifies-')) || hasCommentStop(source.text, allow);
  return identifies ? leftOut(path, 'identifies') : { path, file, bytes };
}

/** Whether a comment identifies a person. A check reads the texts of a case, and the file goes along as it is. */
const hasCommentStop = (text: string, allow: readonly string[]): boolean =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('#'))
    .some((line) => detect(line.slice(line.indexOf('#')), { allow }).some(({ tier }) => tier === 'stop'));
