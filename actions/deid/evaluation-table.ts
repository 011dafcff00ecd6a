import type { Evaluation } from '../../core/deid/evaluate.ts';
import type { Proportion } from '../../core/deid/proportion.ts';
import { EVALUATION_TEXTS as TEXTS } from '../../core/texts/deid.ts';

/** Renders an evaluation as a table in plain text, with a confidence interval for each share. */
export function evaluationTable(evaluation: Evaluation): string {
  const { recall, precision, clean, emptied } = evaluation;
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
    head(TEXTS.markedTexts, TEXTS.nothingLeft),
    row(TEXTS.all, emptied),
  ];
  return `${rows.join('\n')}\n`;
}

const head = (title: string, ...columns: string[]) =>
  title.padEnd(22) +
  columns
    .map((column) => column.padEnd(34))
    .join('')
    .trimEnd();
const row = (name: string, ...shares: Proportion[]) =>
  `  ${name}`.padEnd(22) +
  shares
    .map((share) => cell(share).padEnd(34))
    .join('')
    .trimEnd();

function cell({ hits, of, value, low, high }: Proportion): string {
  if (of === 0) return '–';
  return `${percent(value)} (${percent(low)}–${percent(high)}) ${hits}/${of}`;
}

const percent = (value: number) => `${(value * 100).toFixed(1).replace('.', ',')} %`;
