import { HORIZONS } from '../../core/statistics/facts/time.ts';
import { changeSentence, directionSentence } from '../../core/statistics/sentences/comparison.ts';
import { waitingSentence } from '../../core/statistics/sentences/waiting.ts';
import { type Duration, kaplanMeierAt } from '../../core/statistics/uncertainty/kaplan-meier.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, isComparable, periodCell, tableOf, totalOf } from './edition.ts';

/**
 * Says how the number of cases has changed, and what else the numbers of a period tell.
 * @param years comparable years before, in order
 */
export function highlights(
  edition: Edition,
  before: Edition | undefined,
  years: readonly Edition[] = [],
): string[] {
  const total = shownNumber(totalOf(edition));
  if (total === undefined) return ['Antalet ärenden är för litet för att visas.'];
  const earlier = isComparable(edition, before) ? shownNumber(totalOf(before)) : undefined;
  const change =
    before && earlier !== undefined
      ? changeSentence(
          { cases: total, period: edition.period.namn },
          { cases: earlier, period: before.period.namn },
          years.flatMap((year) => shownNumber(totalOf(year)) ?? []),
        )
      : whyNoComparison(edition, before);
  return [change, direction(edition)].filter((text) => text !== '');
}

/** Explains why there is nothing to compare with. */
function whyNoComparison(edition: Edition, before: Edition | undefined): string {
  if (!before) return 'Det finns ingen tidigare period att jämföra med.';
  const { namn } = before.period;
  if (!isComparable(edition, before))
    return `Under ${namn} räknades annorlunda, så perioderna kan inte jämföras.`;
  return `Antalet under ${namn} är för litet för att visas, så perioderna kan inte jämföras.`;
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
