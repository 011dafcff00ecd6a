import sax from 'sax';
import { dayAt, isDate, swedishDay } from '../../core/date.ts';
import type { Cell, SourceRow, SourceTable } from '../../core/import/table.ts';

const NAMESPACE = 'https://DILCIS.eu/XML/ERMS';
/** The most kinds of values that a case may have: each is a column of all rows. */
const MOST_COLUMNS = 500;
/** Elements that only hold others: they give a heading nothing. */
const WRAPPERS = new Set([
  'additionalInformation',
  'agents',
  'dates',
  'keywords',
  'notes',
  'property',
  'value',
]);
/** Elements that have no text for a person: files and signatures. */
const SKIPPED = new Set(['additionalBinData', 'eSignature', 'eSignatures']);
/** Stands between the values when a case has several of a kind. */
const BETWEEN = ';\n';

/** Why a file is not read as ERMS: where its XML is broken, what it is instead, or that it has no cases. */
export class ErmsError extends Error {
  readonly reason: 'broken' | 'other' | 'no-cases';
  /** The line, from 1, for `broken`. */
  readonly line: number;
  constructor(reason: ErmsError['reason'], line = 0) {
    super(`The file is not ERMS with cases: ${reason}.`);
    this.reason = reason;
    this.line = line;
  }
}

/** Whether a text is XML or HTML: nothing comes before its first tag. */
export const isMarkup = (text: string): boolean => /^\ufeff?\s*</.test(text);

interface Frame {
  /** What the element adds to a heading; nothing for a wrapper. */
  segment: string | undefined;
  text: string;
}

interface ReadCase {
  line: number;
  values: Map<number, string[]>;
}

/**
 * Reads the cases of an ERMS file, versions 2.0 to 3.0: E-ARK CITS ERMS, which is Riksarkivet's FGS Ärendehantering 2.0.
 * Every aggregation of the kind `caseFile` is a row. A column is a kind of value, with the names of its elements and
 * their kinds as its heading: `title`, `date received`, `record title`; an own element has its own name. Several values
 * of a kind are one cell. A row's number is the line where its case begins, or its place in the file when cases share
 * lines.
 * Sources: <https://github.com/DILCISBoard/CITS-ERMS> and <https://www.riksarkivet.se/fgs-nyheter>.
 * @throws ErmsError; RangeError when there are too many columns
 */
export function readErms(xml: string): SourceTable {
  const columns: string[] = [];
  const cases = readCases(xml, columns);
  if (cases.length === 0) throw new ErmsError('no-cases');
  const isOneALine = new Set(cases.map(({ line }) => line)).size === cases.length;
  const rows = cases.map(({ line, values }, index): SourceRow => {
    const cells = columns.map((_, at) => cellOf(values.get(at) ?? []));
    return { nr: isOneALine ? line : index + 1, cells };
  });
  return { columns, rows };
}

function readCases(xml: string, columns: string[]): ReadCase[] {
  const cases: ReadCase[] = [];
  const places = new Map<string, number>();
  let frames: Frame[] = [];
  let current: ReadCase | undefined;
  let depth = 0;
  let skipped = 0;
  let line = 1;

  const put = (text: string) => {
    const heading = frames.flatMap(({ segment }) => segment ?? []).join(' ');
    if (!current || text === '' || heading === '') return;
    let at = places.get(heading);
    if (at === undefined) {
      at = columns.push(heading) - 1;
      if (columns.length > MOST_COLUMNS) throw new RangeError('The file has too many kinds of values.');
      places.set(heading, at);
    }
    const values = current.values.get(at);
    if (values) values.push(text);
    else current.values.set(at, [text]);
  };

  const parser = sax.parser(true, { xmlns: true, position: true });
  parser.onerror = () => {
    throw new ErmsError('broken', parser.line + 1);
  };
  parser.onopentagstart = () => {
    line = parser.line + 1;
  };
  parser.onopentag = (node) => {
    const { local, uri, attributes } = node as sax.QualifiedTag;
    const attribute = (name: string) => attributes[name]?.value.trim();
    depth += 1;
    if (depth === 1 && (local !== 'erms' || uri !== NAMESPACE)) throw new ErmsError('other');
    if (skipped > 0 || SKIPPED.has(local)) {
      skipped += 1;
      return;
    }
    if (current) {
      frames.push({ segment: segmentOf(local, attributes), text: '' });
      put(attribute('value') ?? '');
    } else if (local === 'aggregation' && attribute('aggregationType') === 'caseFile') {
      current = { line, values: new Map() };
      frames = [{ segment: 'systemIdentifier', text: '' }];
      put(attribute('systemIdentifier') ?? '');
      frames = [{ segment: undefined, text: '' }];
    }
  };
  const addText = (text: string) => {
    const top = frames.at(-1);
    if (top && skipped === 0) top.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    depth -= 1;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (!current) return;
    put(frames.at(-1)?.text.trim() ?? '');
    frames.pop();
    if (frames.length > 0) return;
    cases.push(current);
    current = undefined;
  };
  parser.write(xml).close();
  return cases;
}

/** What an element adds to a heading: its name and its kind, or the name that an own element has been given. */
function segmentOf(local: string, attributes: sax.QualifiedTag['attributes']): string | undefined {
  const named = Object.values(attributes).filter(({ prefix }) => prefix === '');
  if (local === 'ownElement' || local === 'attribute')
    return named.find((one) => one.local === 'name')?.value.trim();
  if (WRAPPERS.has(local)) return undefined;
  const kinds = named.filter((one) => one.local.endsWith('Type') && one.value.trim() !== '');
  const other = kinds.find((one) => one.local.startsWith('other'));
  const kind = kinds.find((one) => !one.local.startsWith('other'));
  const isOther = other && (kind === undefined || /^(?:other|own_)/.test(kind.value));
  const qualifier = isOther ? other.value : kind?.value;
  return qualifier === undefined ? local : `${local} ${qualifier.trim()}`;
}

/**
 * A date of ERMS has a time, and sometimes a time zone: then its day is the Swedish one. 24:00:00 is the first moment of the
 * next day (XML Schema part 2, 3.2.7), which a day cut off from the text would not be.
 */
function cellOf(values: readonly string[]): Cell {
  const text = values.join(BETWEEN);
  const [, day, zone] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (day === undefined || !isDate(day)) return { text };
  const time = Date.parse(zone === undefined ? `${text}Z` : text);
  if (Number.isNaN(time)) return { text, day };
  return { text, day: zone === undefined ? dayAt(time) : swedishDay(time) };
}
