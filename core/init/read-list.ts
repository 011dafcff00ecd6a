import { withoutMarks } from '../ascii.ts';
import { readDate } from '../report/date.ts';
import { ANSWER_TEXTS } from '../texts/init.ts';
import { nearest } from '../texts/suggestion.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import type { Reading } from './question.ts';
import { tidyLine } from './read-line.ts';

/** How many units a list may have, and how many areas an association: schemas/association.json. */
const MOST_UNITS = 300;
const MOST_AREAS = 59;
const MOST_MEETINGS = 100;
const MAX_LENGTH = 300;

/** Titles that a pasted column may begin with. */
const TITLES = /^(?:namn|enhet(?:er)?|kommun(?:er)?|vårdcentral(?:er)?|mottagning(?:ar)?)$/i;

/** The rows of a pasted column: its cells in order, with the number of the row. */
function rowsOf(typed: string): { row: number; text: string; isTable: boolean }[] {
  return typed
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line, index) => {
      // A cell with quotes or commas comes quoted from a spreadsheet, and an empty column next to it is a tab.
      const cell = line
        .replace(/\t+\s*$/, '')
        .replace(/^\s*"(.*)"\s*$/, (_, inner) => inner.replace(/""/g, '"'));
      return { row: index + 1, text: tidyLine(cell), isTable: cell.trim().includes('\t') };
    })
    .filter(({ text }) => text !== '');
}

/** Finds an entry that is there twice, whatever its capitals. */
function twice(rows: readonly { row: number; text: string }[]) {
  const seen = new Map<string, number>();
  for (const { row, text } of rows) {
    const key = text.toLowerCase();
    const first = seen.get(key);
    if (first !== undefined) return { text, first, row };
    seen.set(key, row);
  }
  return undefined;
}

/**
 * Names that are there already, and those of a list that are new. Codes of old cases need the old ones, so they are never
 * removed here.
 */
function withKept(names: readonly string[], kept: readonly string[]): string[] {
  const known = new Set(kept.map((name) => name.toLowerCase()));
  return [...kept, ...names.filter((name) => !known.has(name.toLowerCase()))];
}

/**
 * Reads a list of units, one on each line, as pasted from a spreadsheet's column. It may be empty.
 * @param kept names that the list has already, to which those are added
 */
export function readUnits(typed: string, kept: readonly string[] = []): Reading<readonly string[]> {
  const all = rowsOf(typed);
  const rows = all[0] && TITLES.test(all[0].text) ? all.slice(1) : all;
  const table = rows.find(({ isTable }) => isTable);
  if (table) return { fault: ANSWER_TEXTS.columns(table.row) };
  const long = rows.find(({ text }) => text.length > MAX_LENGTH);
  if (long) return { fault: ANSWER_TEXTS.longRow(long.row, MAX_LENGTH) };
  const same = twice(rows);
  if (same) return { fault: ANSWER_TEXTS.twice(same.text, same.first, same.row) };
  const value = withKept(
    rows.map(({ text }) => text),
    kept,
  );
  return value.length > MOST_UNITS ? { fault: ANSWER_TEXTS.tooMany(value.length, MOST_UNITS) } : { value };
}

/**
 * Reads kommuner by name or by the code of Statistics Sweden, on lines or with commas: `Nässjö, Eksjö kommun, 0685`.
 * @param kept names that the list has already, to which those are added; a name of theirs need not be a kommun
 */
export function readMunicipalities(typed: string, kept: readonly string[] = []): Reading<readonly string[]> {
  const typedNames = rowsOf(typed.replace(/[,;\t]/g, '\n')).filter(({ text }) => !TITLES.test(text));
  if (typedNames.length === 0) return { fault: ANSWER_TEXTS.noMunicipality };
  const rows: { row: number; text: string }[] = [];
  for (const [index, { text }] of typedNames.entries()) {
    const name = kept.find((one) => one.toLowerCase() === text.toLowerCase()) ?? municipalityName(text);
    if (name === undefined)
      return { fault: ANSWER_TEXTS.noSuchMunicipality(text.slice(0, 60), likeliest(text)) };
    rows.push({ row: index + 1, text: name });
  }
  const same = twice(rows);
  if (same) return { fault: ANSWER_TEXTS.municipalityTwice(same.text) };
  const value = withKept(
    rows.map(({ text }) => text),
    kept,
  );
  return value.length > MOST_AREAS ? { fault: ANSWER_TEXTS.tooMany(value.length, MOST_AREAS) } : { value };
}

/** A name without what a kommun is also called: "Nässjö kommun", "Göteborgs stad". */
const bareName = (text: string): string => text.replace(/ (?:kommun|stad|region)$/i, '');

function municipalityName(text: string): string | undefined {
  const code = /^(\d{3,4})(?: .*)?$/.exec(text)?.[1]?.padStart(4, '0');
  if (code !== undefined) return MUNICIPALITIES.find((one) => one.code === code)?.name;
  const bare = bareName(text).toLowerCase();
  // "Göteborgs stad" has an s that "Göteborg" has not, and "Borås stad" has none to take away.
  const spellings = [bare, ...(bare === text.toLowerCase() ? [] : [bare.replace(/s$/, '')])];
  for (const spelling of spellings) {
    const exact = MUNICIPALITIES.find(({ name }) => name.toLowerCase() === spelling);
    if (exact) return exact.name;
    // Without å, ä and ö, when only one kommun can be meant: Håbo and Habo are two.
    const plain = MUNICIPALITIES.filter(({ name }) => withoutMarks(name.toLowerCase()) === spelling);
    if (plain.length === 1) return plain[0]?.name;
  }
  return undefined;
}

const likeliest = (text: string): string | undefined =>
  nearest(
    bareName(text),
    MUNICIPALITIES.map(({ name }) => name),
  );

/** Reads the days of meetings, one on each line or with commas. It may be empty. */
export function readDays(typed: string, today: string): Reading<readonly string[]> {
  const days: string[] = [];
  for (const { text } of rowsOf(typed.replace(/[,;\t]/g, '\n'))) {
    // A day without a year would be read as the latest one, and a meeting is ahead.
    const day = /\d{4}/.test(text) ? readDate(text, today) : undefined;
    if (day === undefined) return { fault: ANSWER_TEXTS.day(text.slice(0, 40)) };
    if (days.includes(day)) return { fault: ANSWER_TEXTS.dayTwice(day) };
    days.push(day);
  }
  if (days.length > MOST_MEETINGS) return { fault: ANSWER_TEXTS.tooMany(days.length, MOST_MEETINGS) };
  return { value: days.toSorted() };
}
