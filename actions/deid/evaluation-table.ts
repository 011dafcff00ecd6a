import type { Evaluation } from '../../core/deid/evaluate.ts';
import type { Proportion } from '../../core/deid/proportion.ts';

/** An evaluation as a table to read. */
export function evaluationTable(evaluation: Evaluation): string {
  const { recall, precision, clean, emptied } = evaluation;
  const rows = [
    `${evaluation.texts} texter. Andel, 95 % konfidensintervall (Wilson), antal.`,
    '',
    head('Återfunnet', 'någon överlappning', 'helt täckt'),
    ...Object.entries(recall).map(([type, { any, full }]) => row(type, any, full)),
    '',
    head('Precision', 'andel rätt'),
    row('stop', precision.stop),
    row('warn och stop', precision.warn),
    ...Object.entries(precision.byType).map(([type, value]) => row(type, value)),
    '',
    head('Rena texter', 'falsklarm'),
    row('stop', clean.stop),
    row('warn och stop', clean.warn),
    '',
    head('Identifierande texter', 'inget kvar'),
    row('alla', emptied),
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
