import type { Case } from '../../core/case/case.ts';
import { workOf } from '../../core/routine/no-action.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { OUTCOME_TEXTS } from '../../core/texts/statistics.ts';

/** How a measure went. */
export type Outcome = keyof typeof OUTCOME_TEXTS;

/** The outcomes in the order they are drawn: from the best, with what is not known last. */
export const OUTCOMES = Object.keys(OUTCOME_TEXTS) as Outcome[];

/** A kind of measure, with the number of measures for each outcome. */
export interface MeasureOutcomes {
  label: string;
  outcomes: Readonly<Record<Outcome, number>>;
}

const NOT_JUDGED: Outcome = 'ej-bedomd';

/** Counts the measures of cases by kind and outcome. Kinds without measures are left out. Each measure counts once. */
export function measureOutcomes(files: readonly Case[], routine: Routine): MeasureOutcomes[] {
  const measures = files.flatMap((file) => workOf(file, routine));
  const outcomeOf = ({ effekt }: (typeof measures)[number]): Outcome =>
    OUTCOMES.find((outcome) => outcome === effekt?.utfall) ?? NOT_JUDGED;
  return routine.kodlistor.åtgärd.koder.flatMap(({ kod, namn }) => {
    const own = measures.filter(({ typ }) => typ === kod).map(outcomeOf);
    if (own.length === 0) return [];
    const count = (outcome: Outcome) => own.filter((one) => one === outcome).length;
    const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)]));
    return [{ label: namn, outcomes: outcomes as Record<Outcome, number> }];
  });
}

/** Adds up outcomes over kinds of measures. */
export function sumOutcomes(kinds: readonly MeasureOutcomes[], outcomes: readonly Outcome[]): number {
  return kinds.reduce((sum, kind) => sum + outcomes.reduce((all, one) => all + kind.outcomes[one], 0), 0);
}
