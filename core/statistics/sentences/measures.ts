import { type Effect, hasEnoughCases } from '../uncertainty/before-after-effect.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { isSignificant } from '../uncertainty/rate-ratio.ts';
import { formatCases, formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/** What was reported before and after a measure. Says nothing was achieved, or not, from too few cases. */
export function effectSentence(effect: Effect | undefined): string {
  if (!effect) return 'Det har gått för kort tid för att jämföra före och efter åtgärden.';
  const { before, after, ratio } = effect;
  const both = `${formatCases(before)} rapporterades under året före och ${formatCount(after)} under året efter. Månaderna som ledde till åtgärden är inte med.`;
  if (!hasEnoughCases(effect)) return `${both} Det är för få ärenden för att avgöra om åtgärden hjälpte.`;
  if (!isSignificant(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  return `${both} ${ratio.estimate < 1 ? 'Minskningen' : 'Ökningen'} är större än slumpen kan förklara, men kan ha fler orsaker än åtgärden.`;
}

/**
 * How often the same thing was reported again within a time after a measure, beside how often it is reported anyway.
 * @param measures those that were followed the whole time, or until it came again
 * @param waiting the share without a new report (Kaplan–Meier)
 * @param base the share without a report in a time of the same length when no measure was taken
 */
export function recurrenceSentence(
  measures: number,
  days: number,
  waiting: Interval | undefined,
  base: number | undefined,
): string {
  if (measures < MINIMUM_CASES.recurrence || !waiting)
    return `${formatCount(measures)} ärenden är följda så länge efter sin åtgärd. Det är för få för att avgöra hur ofta det händer igen.`;
  const range =
    waiting.low === waiting.high ? '' : ` (${formatPercentRange(1 - waiting.high, 1 - waiting.low)})`;
  const again = `${formatPercent(1 - waiting.estimate)}${range}`;
  const anyway = base === undefined ? '' : ` Utan åtgärd är det ${formatPercent(1 - base)}.`;
  return `30–${formatCount(days)} dagar efter en åtgärd rapporterades samma sak igen i ${again} av ${formatCount(measures)} fall.${anyway}`;
}

/** What became of the cases after their measures: how many there were of each outcome. */
export interface Outcomes {
  fewer: number;
  more: number;
  chance: number;
}

/**
 * What the comparisons of before and after say together.
 * @param outcomes undefined when a number of them is hidden
 */
export function outcomesSentence(outcomes: Outcomes | undefined): string {
  if (!outcomes) return 'Talen är för små för att visa hur det gick efter åtgärderna.';
  const compared = outcomes.fewer + outcomes.more + outcomes.chance;
  if (compared < MINIMUM_CASES.share)
    return 'Det är för få åtgärder som går att jämföra före och efter för att avgöra om de hjälper.';
  return `${formatCount(compared)} ärenden med en genomförd åtgärd går att jämföra, året före med året efter. I ${formatCount(outcomes.fewer)} blev det färre rapporter om samma sak än slumpen kan förklara, i ${formatCount(outcomes.more)} blev det fler. Några blir det av slump, och flera ärenden kan gälla samma sak. Månaderna som ledde till åtgärden är inte med.`;
}
