import { funnelLimits } from '../uncertainty/funnel.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatList } from './numbers.ts';

/** One of several parties, with its cases and how many of them something is true of. */
export interface ComparedSide {
  name: string;
  part: number;
  cases: number;
}

/** Only clear outliers are named: by chance, one in twenty is outside 95 % limits. */
const OUTLIER_CONFIDENCE = 0.998;

/**
 * Names the parties that differ from all of them together by more than chance explains, in the order given, never by
 * size.
 * @param what "där något fält inte är ifyllt"
 * @returns an empty text when fewer than two parties have enough cases
 */
export function outlierSentence(
  what: string,
  sides: readonly ComparedSide[],
  all: Omit<ComparedSide, 'name'>,
): string {
  const enough = sides.filter(({ cases }) => cases >= MINIMUM_CASES.funnel);
  if (enough.length < 2 || all.cases === 0) return '';
  const far = enough.flatMap(({ name, part, cases }) => {
    const { low, high } = funnelLimits(cases, all.part / all.cases, OUTLIER_CONFIDENCE);
    return part < low ? [`${name} (lägre)`] : part > high ? [`${name} (högre)`] : [];
  });
  const share = `Andelen ärenden ${what} skiljer sig`;
  if (far.length > 0)
    return `${share} mer än slumpen brukar ge för ${formatList(far)}. Det kan bero på vilka ärenden de har.`;
  return `${share} inte mer än slumpen brukar ge mellan de parter som har ärenden nog att jämföra.`;
}
