import type { Association } from '../../schemas/types.ts';
import { detect } from '../deid/detect.ts';
import { allowedWords } from '../report/allow.ts';
import type { Routine } from '../routine/routine.ts';
import { HEADINGS, SAME_WORDS, PROPOSAL_TEXTS as TEXTS } from '../texts/import-map.ts';
import { dayForms } from './day.ts';
import {
  codesOf,
  IMPORT_FIELDS,
  type ImportCode,
  type ImportField,
  NOT_FILLED,
  REQUIRED_FIELDS,
} from './fields.ts';
import { type Cell, oneLine, type SourceTable } from './table.ts';

/** What a proposal is made from, besides the table. */
export interface ProposalContext {
  association: Association;
  routine: Routine;
  /** What the system is called until a person has said it. */
  system: string;
  /** The sheet that was read, and all sheets, when a workbook has several. */
  sheet?: { name: string; all: readonly string[] };
}

/** What must be replaced by a person. */
const OPEN = '?';
/** The most values of a column that a map lists. */
const MOST_VALUES = 200;

/**
 * Proposes a map from the headings of a table and the values in it, as YAML with comments. A value is given a code only
 * if it has the code's name; anything else is `?`, which is not a code. What may identify a person is never repeated.
 */
export function proposeMap({ columns, rows }: SourceTable, context: ProposalContext): string {
  const used = new Set<number>();
  const sections: string[] = [];
  for (const field of Object.keys(IMPORT_FIELDS) as ImportField[]) {
    const codes = IMPORT_FIELDS[field] === 'code' ? codesOf(field, context) : [];
    if (IMPORT_FIELDS[field] === 'code' && codes.length === 0) continue;
    const at = columnOf(field, columns, used);
    if (at >= 0) {
      used.add(at);
      const cells = rows.map(({ cells: all }) => all[at] ?? { text: '' });
      sections.push(...fieldLines(field, columns[at] ?? '', cells, codes, context));
    } else if (REQUIRED_FIELDS.includes(field)) sections.push(...missingLines(field, codes));
  }
  const unused = columns.filter((column, index) => column !== '' && !used.has(index));
  return [
    ...TEXTS.head.map((line) => `# ${line}`),
    'schema: 1',
    `# ${TEXTS.system}`,
    `system: ${quoted(context.system)}`,
    ...(context.sheet
      ? [
          `# ${TEXTS.sheets(context.sheet.all.map(commented).join(', '))}`,
          `blad: ${quoted(context.sheet.name)}`,
        ]
      : []),
    `personuppgifter: hall # ${TEXTS.personal}`,
    'fält:',
    ...sections,
    ...(unused.length > 0
      ? [`# ${TEXTS.unused}`, ...unused.map((column) => `#   ${commented(column)}`)]
      : []),
    '',
  ].join('\n');
}

/** The place of the column whose heading a field has; its likeliest headings come first. */
function columnOf(field: ImportField, columns: readonly string[], used: ReadonlySet<number>): number {
  const found = HEADINGS[field].map((heading) =>
    columns.findIndex((column, index) => !used.has(index) && plain(column) === heading),
  );
  return found.find((at) => at >= 0) ?? -1;
}

function missingLines(field: ImportField, codes: readonly ImportCode[]): string[] {
  const kind = IMPORT_FIELDS[field];
  return [
    `  ${field}: # ${kind === 'code' ? TEXTS.missing : TEXTS.missingText}`,
    ...(kind === 'code'
      ? [`    # ${codesComment(field, codes)}`, `    alltid: "${OPEN}"`]
      : [`    kolumn: "${OPEN}"`]),
    ...(kind === 'day' ? ['    form: ar-manad-dag'] : []),
  ];
}

function fieldLines(
  field: ImportField,
  column: string,
  cells: readonly Cell[],
  codes: readonly ImportCode[],
  context: ProposalContext,
): string[] {
  const head = [`  ${field}:`, `    kolumn: ${quoted(column)}`];
  if (IMPORT_FIELDS[field] === 'text') return head;
  if (IMPORT_FIELDS[field] === 'day') {
    const written = cells.filter(({ text, day }) => text.trim() !== '' && day === undefined);
    const forms = written.length === 0 ? [] : dayForms(written);
    const unclear = forms.length > 1 ? TEXTS.form(forms.join(', ')) : TEXTS.noForm;
    const comment = written.length === 0 || forms.length === 1 ? '' : ` # ${unclear}`;
    return [...head, `    form: ${forms[0] ?? 'ar-manad-dag'}${comment}`];
  }
  return [...head, `    # ${codesComment(field, codes)}`, ...valueLines(field, cells, codes, context)];
}

function valueLines(
  field: ImportField,
  cells: readonly Cell[],
  codes: readonly ImportCode[],
  { association }: ProposalContext,
): string[] {
  const allow = allowedWords(association);
  const counts = new Map<string, number>();
  for (const { text } of cells) {
    const value = oneLine(text);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const empty = counts.get('') ?? 0;
  counts.delete('');
  const all = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const shown = all.filter(
    ([value]) => value.length <= 200 && !detect(value, { allow }).some(({ tier }) => tier !== 'note'),
  );
  const listed = shown.slice(0, MOST_VALUES);
  const hidden = all.length - shown.length;
  const left = shown.length - listed.length;
  const tomt = REQUIRED_FIELDS.includes(field) && empty > 0;
  return [
    ...(tomt ? [`    tomt: "${OPEN}" # ${TEXTS.rows(empty)}`] : []),
    ...(listed.length > 0 ? ['    värden:'] : []),
    ...listed.map(
      ([value, n]) =>
        `      ${quoted(value)}: ${quoted(codeFor(field, value, codes) ?? OPEN)} # ${TEXTS.rows(n)}`,
    ),
    ...(left > 0 ? [`    # ${TEXTS.more(left)}`] : []),
    ...(hidden > 0 ? [`    # ${TEXTS.hidden(hidden)}`] : []),
  ];
}

/** The code whose name a value has, with its words in any order. */
function codeFor(field: ImportField, value: string, codes: readonly ImportCode[]): string | undefined {
  const words = wordsOf(value);
  const same = SAME_WORDS[field]?.[words];
  const found = codes.filter(({ kod, namn }) => [wordsOf(namn), wordsOf(kod)].includes(words));
  return same ?? (found.length === 1 ? found[0]?.kod : undefined);
}

/** A text in lower case, without marks: letters, figures and single spaces. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): string => plain(text).split(' ').toSorted().join(' ');

const codesComment = (field: ImportField, codes: readonly ImportCode[]): string => {
  const all = codes.map(({ kod }) => kod);
  return TEXTS.codes((REQUIRED_FIELDS.includes(field) ? all : [...all, NOT_FILLED]).slice(0, 60).join(', '));
};

/** A text as YAML reads it, on one line. */
const quoted = (text: string): string => JSON.stringify(oneLine(text));

const commented = (text: string): string => oneLine(text).slice(0, 200);
