import { isBlob } from '../../adapters/cache/blob.ts';
import type { FileFacts, MonthFile } from '../../adapters/cache/month.ts';
import { decodeText, unreadableFault } from '../../adapters/text-file.ts';
import type { RuleContext } from '../../core/case/rules.ts';
import type { Fault } from '../../core/fault.ts';
import { FOLDER_TEXTS } from '../../core/texts/file.ts';
import type { CaseFiles } from './case-files.ts';
import { checkFile } from './file.ts';
import { textsOf } from './sound-case.ts';

/** The facts of one file in a month's folder, without its texts. Empty lists are left out. */
export interface CheckFacts {
  /** It is not a case file. */
  stray?: true;
  /** Ids that other cases may refer to, or share by mistake. */
  case?: { id: string; kvitto: string; liknar?: string[] };
  /** The routine that it follows, when it could not be checked against it because the routine has faults. */
  unchecked?: string;
  /** A checksum of its texts, when nothing is wrong with it: they need not be searched again. */
  texts?: string;
  stops?: Fault[];
  warnings?: Fault[];
}

/**
 * Reads and checks one file. The facts can be cached when the file's bytes are those that git has under its id.
 * @param before the facts of the file as it was
 */
export async function readCheckFacts(
  files: CaseFiles,
  month: string,
  { name, blob }: MonthFile,
  context: RuleContext,
  allow: readonly string[],
  before?: CheckFacts,
): Promise<FileFacts<CheckFacts>> {
  if (!name.endsWith('.yaml')) {
    const stray = { code: 'stray-file', line: 1, column: 1, text: FOLDER_TEXTS.month };
    return { facts: { stray: true, stops: [stray] }, isCacheable: true };
  }
  const path = `${month}/${name}`;
  let bytes: Buffer;
  try {
    bytes = files.read(path);
  } catch (error) {
    return { facts: { stops: [unreadableFault(error)] }, isCacheable: false };
  }
  const source = decodeText(bytes);
  const isCacheable = blob !== undefined && isBlob(bytes, blob);
  if ('fault' in source) return { facts: { stops: [source.fault] }, isCacheable };
  const rules = { ...context, path };
  const { file, stops, warnings } = await checkFile(source.text, rules, allow, before?.texts);
  const { id, kvitto, rutin = '', hantering } = file ?? {};
  const { liknar } = hantering ?? {};
  const facts: CheckFacts = {
    ...(id === undefined || kvitto === undefined
      ? {}
      : { case: { id, kvitto, ...(liknar ? { liknar } : {}) } }),
    ...(context.faulty?.includes(rutin) ? { unchecked: rutin } : {}),
    ...(file && stops.length + warnings.length === 0 ? { texts: textsOf(file) } : {}),
    ...(stops.length > 0 ? { stops } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
  return { facts, isCacheable };
}
