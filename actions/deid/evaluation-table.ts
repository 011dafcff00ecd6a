import type { Evaluation } from '../../core/deid/evaluate.ts';
import type { Proportion } from '../../core/deid/proportion.ts';
import { EVALUATION_TEXTS as TEXTS } from '../../core/texts/deid.ts';

/** Renders an evaluation as a table in plain text, with a confidence interval for each share. */
export function evaluationTable(evaluation: Evaluation): string {
  const { recall, precision, clean, alarms, emptied } = evaluation;
  const rows = [
    TEXTS.title(evaluation.texts),
    '',
    head(TEXTS.recall, TEXTS.anyOverlap, TEXTS.fullSpan),
    ...Object.entries(recall).map(([type, { any, full }]) => row(type, any, full)),
    '',
    head(TEXTS.precision, TEXTS.right),
    row(TEXTS.stop, precision.stop),
    row(TEXTS.warnAndStop, precision.warn),
    ...Object.entries(precision.byType).map(([type, value]) => row(type, value)),
    '',
    head(TEXTS.cleanTexts, TEXTS.falseAlarms),
    row(TEXTS.stop, clean.stop),
    row(TEXTS.warnAndStop, clean.warn),
    '',
    head(TEXTS.byWords, TEXTS.inCleanTexts, TEXTS.inAllTexts),
    alarmRow(TEXTS.stop, alarms.clean.stop, alarms.all.stop),
    alarmRow(TEXTS.warnAndStop, alarms.clean.warn, alarms.all.warn),
    '',
    head(TEXTS.markedTexts, TEXTS.nothingLeft),
    row(TEXTS.all, emptied),
  ];
  return `${rows.join('\n')}\n`;
}

/** Renders the evaluations of several kinds of text, a row for each: recall and false alarms by word. */
export function kindTable(kinds: Readonly<Record<string, Evaluation>>): string {
  const rows = [
    head(TEXTS.kind, TEXTS.anyOverlap, TEXTS.fullSpan, TEXTS.byWords, TEXTS.stopsByWords),
    ...Object.entries(kinds).map(([kind, { recall, alarms }]) => {
      const { any, full } = recall['quasi'] ?? recall['all'] ?? NO_MARKS;
      return line(kind, [cell(any), cell(full), rate(alarms.all.warn), rate(alarms.all.stop)]);
    }),
  ];
  return `${rows.join('\n')}\n`;
}

const NOTHING: Proportion = { hits: 0, of: 0, value: Number.NaN, low: 0, high: 1 };
const NO_MARKS = { any: NOTHING, full: NOTHING };
const head = (title: string, ...columns: string[]) =>
  title.padEnd(22) +
  columns
    .map((column) => column.padEnd(34))
    .join('')
    .trimEnd();
const line = (name: string, cells: readonly string[]) =>
  `  ${name}`.padEnd(22) +
  cells
    .map((text) => text.padEnd(34))
    .join('')
    .trimEnd();
const row = (name: string, ...shares: Proportion[]) => line(name, shares.map(cell));
const alarmRow = (name: string, ...rates: Proportion[]) => line(name, rates.map(rate));

/** A share of the words, as a number for every thousand of them. */
function rate({ hits, of, value, low, high }: Proportion): string {
  if (of === 0) return '–';
  const thousand = (share: number) => (share * 1000).toFixed(2).replace('.', ',');
  return `${thousand(value)} (${thousand(low)}–${thousand(high)}) ${hits}/${of}`;
}

function cell({ hits, of, value, low, high }: Proportion): string {
  if (of === 0) return '–';
  return `${percent(value)} (${percent(low)}–${percent(high)}) ${hits}/${of}`;
}

const percent = (value: number) => `${(value * 100).toFixed(1).replace('.', ',')} %`;
