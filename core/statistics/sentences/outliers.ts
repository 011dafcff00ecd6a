import { funnelLimits } from '../uncertainty/funnel.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatList } from './numbers.ts';

/** One of several sides, its cases and how many of them something is true of. */
export interface ComparedSide {
  name: string;
  part: number;
  cases: number;
}

/** Only what stands far outside is said: with many sides, one in twenty is outside narrower limits by chance. */
const OUTLIER_CONFIDENCE = 0.998;

/**
 * Which sides differ from all of them together by more than chance explains, in the order given and never by size. Nothing
 * when fewer than two sides have cases enough.
 * @param what "där något fält inte är ifyllt"
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
  return far.length === 0
    ? `Andelen ärenden ${what} skiljer sig inte mer än slumpen kan förklara mellan de parter som har ärenden nog att jämföra.`
    : `Andelen ärenden ${what} skiljer sig mer än slumpen kan förklara för ${formatList(far)}. Det kan bero på vilka ärenden de har.`;
}
