import { changeSentence, directionSentence } from '../../core/statistics/sentences/comparison.ts';
import { mostCommon } from '../../core/statistics/sentences/most-common.ts';
import { capitalise, formatCases } from '../../core/statistics/sentences/numbers.ts';
import { shareSentence } from '../../core/statistics/sentences/share.ts';
import { waitingSentence } from '../../core/statistics/sentences/waiting.ts';
import { type Duration, kaplanMeierAt } from '../../core/statistics/uncertainty/kaplan-meier.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, isComparable, periodCell, tableOf, totalOf } from './edition.ts';
import { numbersOf } from './question-numbers.ts';

/** Returns the most important results in a few generated sentences. */
export function highlights(edition: Edition, before: Edition | undefined): string[] {
  const total = shownNumber(totalOf(edition));
  if (total === undefined) return ['Antalet ärenden är för litet för att visas.'];
  const earlier = isComparable(edition, before) ? shownNumber(totalOf(before)) : undefined;
  const period = edition.period.namn;
  const change =
    before && earlier !== undefined
      ? changeSentence({ cases: total, period }, { cases: earlier, period: before.period.namn })
      : `${capitalise(formatCases(total))} rapporterades ${period}. ${whyNoComparison(edition, before)}`;
  const all = [
    change,
    answered(edition),
    ...(edition.extras?.['viktigast'] ?? []),
    leading(edition, total),
    direction(edition),
  ];
  return all.filter((text) => text !== '');
}

/** Explains why there is nothing to compare with. */
function whyNoComparison(edition: Edition, before: Edition | undefined): string {
  if (!before) return 'Det finns ingen tidigare period att jämföra med.';
  const { namn } = before.period;
  if (!isComparable(edition, before))
    return `Under ${namn} räknades annorlunda, så perioderna kan inte jämföras.`;
  return `Antalet under ${namn} är för litet för att visas, så perioderna kan inte jämföras.`;
}

function answered(edition: Edition): string {
  const [yes, no] = ['ja', 'nej'].map((code) => periodCell(edition, { 'svar-3-man': code }));
  const [answeredCases, late] = [yes, no].map((cell) => (cell === undefined ? undefined : shownNumber(cell)));
  if (answeredCases === undefined || late === undefined) return '';
  return shareSentence('Svar inom tre månader', answeredCases, answeredCases + late);
}

function leading(edition: Edition, total: number): string {
  const { causes } = numbersOf(edition);
  return causes ? mostCommon('orsak', causes, total).sentence : '';
}

/** Only when there are exactly two sides; several parties are not compared with each other. */
function direction(edition: Edition): string {
  const table = tableOf(edition, ['upptackt-av']);
  const sides = table ? codesOf(table, 'upptackt-av') : [];
  const [first, second] = sides.map(({ code, label }) => {
    const n = periodCell(edition, { 'upptackt-av': code });
    return { name: label, cases: n === undefined ? undefined : shownNumber(n) };
  });
  if (sides.length !== 2 || first?.cases === undefined || second?.cases === undefined) return '';
  return directionSentence(
    { name: first.name, cases: first.cases },
    { name: second.name, cases: second.cases },
  );
}

const HORIZONS = [30, 92, 180];

/** Says how many still waited for an answer after fixed times, from the released counts. */
export function waitingForAnswer(edition: Edition): string {
  const durations: Duration[] = [];
  const steps = [...HORIZONS.map(String), 'over'];
  for (const [at, step] of steps.entries()) {
    const [done, open] = ['klart', 'vantar'].map((state) =>
      periodCell(edition, { 'tid-till-svar': `${state}-${step}` }),
    );
    const [ended, going] = [done, open].map((cell) => (cell === undefined ? undefined : shownNumber(cell)));
    if (ended === undefined || going === undefined) return '';
    const upTo = HORIZONS[at] ?? 365;
    // A case that still waits has waited at least as long as the previous step; more is not known.
    durations.push(...Array.from({ length: ended }, () => ({ days: upTo, ended: true })));
    durations.push(...Array.from({ length: going }, () => ({ days: HORIZONS[at - 1] ?? 0, ended: false })));
  }
  return waitingSentence(durations.length, HORIZONS, kaplanMeierAt(durations, HORIZONS));
}
