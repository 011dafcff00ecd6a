import {
  EXPORT_TABLES,
  LEFT_OUT_TEXTS,
  type LeftOut,
  type ReadMeFacts,
  READ_ME_TEXTS as TEXTS,
} from '../../core/texts/export.ts';
import { caseFields } from './fields.ts';
import { columnsOf, type TableName } from './tables.ts';

/** A file that an export leaves out, and why. */
export interface LeftOutFile {
  path: string;
  why: LeftOut;
}

/**
 * Returns the text of LÄSMIG.txt: what each file, table, column, field and value is, and how the history is read, for
 * someone who has never seen Skav. The fields come from the schemas, so that none is missing.
 */
export function readMe(facts: ReadMeFacts, leftOut: readonly LeftOutFile[]): string {
  const named = leftOut.map(
    ({ path, why }) => `  ${shown(path, why)} ${LEFT_OUT_TEXTS[why].replace(/\..*/, '')}`,
  );
  return [
    underlined(TEXTS.title(facts.association), '='),
    ...TEXTS.about(facts).map((text) => wrapped(text)),
    underlined(TEXTS.filesHeading),
    definitions(TEXTS.files),
    underlined(TEXTS.privacyHeading),
    ...TEXTS.privacy.map((text) => wrapped(text)),
    underlined(TEXTS.missingHeading),
    ...TEXTS.missing(facts.removed).map((text) => wrapped(text)),
    ...(named.length === 0 ? [] : [`${TEXTS.leftOut}\n${named.join('\n')}`]),
    underlined(TEXTS.tablesHeading),
    ...TEXTS.tables.map((text) => wrapped(text)),
    ...Object.keys(EXPORT_TABLES).map((name) => tableText(name as TableName)),
    underlined(TEXTS.historyHeading),
    ...TEXTS.history.map((text) => wrapped(text)),
    underlined(TEXTS.fieldsHeading),
    ...TEXTS.fields.map((text) => wrapped(text)),
    ...caseFields().map(({ path, about, values }) =>
      [path, wrapped(about, '  '), ...values.map((value) => wrapped(value, '    '))].join('\n'),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/**
 * A path, without the name of a file that is not a case: anyone may have chosen that name, and it may identify a
 * person.
 */
const shown = (path: string, why: LeftOut): string => (why === 'stray' ? path.replace(/[^/]+$/, '…') : path);

function tableText(file: TableName): string {
  const { name, about } = EXPORT_TABLES[file];
  return `${name} (tabeller/${file}.csv)\n${wrapped(about, '  ')}\n${definitions(columnsOf(file))}`;
}

const definitions = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, about]) => `  ${name}\n${wrapped(about, '      ')}`).join('\n');

const underlined = (heading: string, line = '-'): string => `${heading}\n${line.repeat(heading.length)}`;

const WIDTH = 78;

/** A text in lines of at most 78 characters, unless a word is longer. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${indent}${line} ${word}`.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
}
