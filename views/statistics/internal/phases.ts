import { isClosedPhase } from '../../../core/case/case.ts';
import { capitalise, formatCases, formatCount } from '../../../core/statistics/sentences/numbers.ts';
import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { type Html, html } from '../../html.ts';
import { shownNumber } from '../charts/cell.ts';
import { type FlowStep, flow } from '../charts/flow.ts';
import { codesOf, type InternalEdition, periodCell, tableOf } from '../edition.ts';

/** Where the cases are now, and how many came that far. */
export function phases(edition: InternalEdition): Html {
  const table = tableOf(edition, ['fas']);
  if (!table) return html``;
  const all = codesOf(table, 'fas').map(({ code, label }) => ({
    code,
    label,
    here: numberAt(edition, { fas: code }),
  }));
  const open = all.filter(({ code }) => !isClosedPhase(code));
  const done = all.filter(({ code }) => isClosedPhase(code));
  const names = done.map(({ label }) => label).join(' eller ');
  const rows = [
    ...open.map(({ label, here }) => ({ label, here, isDone: false })),
    { label: capitalise(names.toLowerCase()), here: sumOf(done), isDone: true },
  ];
  const steps: FlowStep[] = rows.map((row, at) => ({ ...row, reached: sumOf(rows.slice(at)) }));
  return html`${[
    html`<p>${phaseText(edition, sumOf(open), sumOf(done))}</p>`,
    flow({ id: 'faser', title: INTERNAL_CHART_TEXTS.flow.title, steps }),
  ]}`;
}

const sumOf = (rows: readonly { here: number }[]): number => rows.reduce((sum, { here }) => sum + here, 0);

function phaseText(edition: InternalEdition, open: number, done: number): string {
  const { name, open: waiting } = edition.exact.highest;
  const old = numberAt(edition, { 'oppen-alder': 'over' });
  return [
    `${capitalise(openCases(open))}, ${formatCount(done)} avslutade.`,
    ...(old > 0
      ? [`${capitalise(formatCases(old))} har varit ${old === 1 ? 'öppet' : 'öppna'} i mer än ett halvt år.`]
      : []),
    `${waiting === 0 ? 'Inget öppet ärende' : capitalise(openCases(waiting))} ligger på ${name}.`,
  ].join(' ');
}

const openCases = (n: number): string => (n === 1 ? 'ett öppet ärende' : `${formatCount(n)} öppna ärenden`);

const numberAt = (edition: InternalEdition, codes: Record<string, string>): number =>
  shownNumber(periodCell(edition, codes) ?? 0) ?? 0;
