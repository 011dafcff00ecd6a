import type { ReportFault } from '../../core/report/check.ts';
import { controlName, type FormValues } from '../../core/report/form.ts';
import { cleanText } from '../../core/report/text.ts';

/** A piece of what was typed; marked when it may identify a person. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Offsets in a text, in UTF-16 units. */
type Span = Pick<ReportFault, 'start' | 'slut'>;

/** By control: the places that may identify a person, with some words around them. */
export type Marks = ReadonlyMap<string, readonly Piece[][]>;

/** Splits a text at its marked places. They are within it, whatever `spans` hold, and none is marked twice. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start = 0, slut = 0 } of spans.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const from = Math.max(at, Math.min(start, text.length));
    const to = Math.max(from, Math.min(slut, text.length));
    result.push(
      { text: text.slice(at, from), isMarked: false },
      { text: text.slice(from, to), isMarked: true },
    );
    at = to;
  }
  return [...result, { text: text.slice(at), isMarked: false }].filter(({ text: piece }) => piece !== '');
}

/** The most characters that are shown on each side of a marked place. */
const AROUND = 40;

/**
 * Returns what may identify a person in what was typed, for the page shown to the person who typed it. It is part of
 * that answer only: it is kept and logged nowhere.
 * @param found faults and warnings; those without a place are left out
 */
export function marksOf(found: readonly ReportFault[], values: FormValues): Marks {
  const placed = found.filter(({ start }) => start !== undefined);
  const byControl = Map.groupBy(placed, ({ fält }) => controlName(fält, values));
  // The places are those of the text as it is checked.
  return new Map(
    [...byControl].map(([control, spans]) => [
      control,
      excerpts(cleanText(values.get(control)?.[0] ?? ''), spans),
    ]),
  );
}

/** The parts of a text around its spans. Parts that would overlap are one. */
function excerpts(text: string, spans: readonly Span[]): Piece[][] {
  const parts: [from: number, to: number][] = [];
  for (const { start = 0, slut = 0 } of spans.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const from = start <= AROUND ? 0 : Math.min(start, text.indexOf(' ', start - AROUND) + 1);
    const to =
      slut + AROUND >= text.length ? text.length : Math.max(slut, text.lastIndexOf(' ', slut + AROUND));
    const last = parts.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(to, last[1]);
    else parts.push([from, to]);
  }
  const dots = (isCut: boolean, text: string): Piece[] => (isCut ? [{ text, isMarked: false }] : []);
  return parts.map(([from, to]) => {
    const inside = spans
      .filter(({ start = 0 }) => start >= from && start < to)
      .map(({ start = 0, slut = 0 }) => ({ start: start - from, slut: slut - from }));
    return [
      ...dots(from > 0, '… '),
      ...pieces(text.slice(from, to), inside),
      ...dots(to < text.length, ' …'),
    ];
  });
}
