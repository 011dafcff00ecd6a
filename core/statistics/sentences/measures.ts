import { type Effect, hasEnoughCases } from '../uncertainty/before-after-effect.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { isSignificant } from '../uncertainty/rate-ratio.ts';
import { capitalise, formatCases, formatCount, formatPercent, formatPercentRange } from './numbers.ts';

const LEFT_OUT = 'Månaderna som ledde till åtgärden är inte med.';

/** Compares reports before and after a measure. With too few cases it does not judge whether the measure helped. */
export function effectSentence(effect: Effect | undefined): string {
  if (!effect) return 'Det har gått för kort tid för att jämföra före och efter åtgärden.';
  const { before, after, ratio } = effect;
  const reported = `${formatCases(before)} rapporterades under året före`;
  const both = `${reported} och ${formatCount(after)} under året efter. ${LEFT_OUT}`;
  if (!hasEnoughCases(effect)) return `${both} Det är för få ärenden för att avgöra om åtgärden hjälpte.`;
  if (before === after) return `${both} Det är lika många.`;
  if (!isSignificant(ratio)) return `${both} Skillnaden kan vara slump.`;
  const change = ratio.estimate < 1 ? 'Minskningen' : 'Ökningen';
  return `${both} ${change} är större än slumpen brukar ge, men kan ha fler orsaker än åtgärden.`;
}

/**
 * Says how often the same problem was reported again after a measure, with how often it is reported without one.
 * @param measures how many were followed the whole time, or until it recurred
 * @param days the end of the time that is followed, in days after the measure
 * @param waiting the share without a new report (Kaplan–Meier)
 * @param base the same share when no measure was taken
 */
export function recurrenceSentence(
  measures: number,
  days: number,
  waiting: Interval | undefined,
  base: number | undefined,
): string {
  if (measures < MINIMUM_CASES.recurrence || !waiting) {
    const followed = `${capitalise(formatCases(measures))} har följts i ${formatCount(days)} dagar efter sin åtgärd.`;
    return `${followed} Det är för få för att säga hur ofta samma sak händer igen.`;
  }
  const range =
    waiting.low === waiting.high ? '' : ` (${formatPercentRange(1 - waiting.high, 1 - waiting.low)})`;
  const again = `${formatPercent(1 - waiting.estimate)}${range}`;
  const anyway = base === undefined ? '' : ` Utan åtgärd är det ${formatPercent(1 - base)}.`;
  const when = `30–${formatCount(days)} dagar efter en åtgärd`;
  return `${when} rapporterades samma sak igen i ${again} av ${formatCount(measures)} fall.${anyway}`;
}

/** How many cases had fewer reports after their measure, more, or a difference that chance may explain. */
export interface Outcomes {
  fewer: number;
  more: number;
  chance: number;
}

/**
 * Sums up the comparisons before and after measures.
 * @param outcomes undefined when one of the numbers is hidden
 */
export function outcomesSentence(outcomes: Outcomes | undefined): string {
  if (!outcomes) return 'Talen är för små för att visa hur det gick efter åtgärderna.';
  const compared = outcomes.fewer + outcomes.more + outcomes.chance;
  if (compared < MINIMUM_CASES.share)
    return 'Det är för få åtgärder som går att jämföra före och efter för att avgöra om de hjälper.';
  const fewer = `I ${formatCount(outcomes.fewer)} blev det färre rapporter om samma sak än slumpen brukar ge`;
  return [
    `${formatCount(compared)} ärenden med en genomförd åtgärd går att jämföra, året före med året efter.`,
    `${fewer}, i ${formatCount(outcomes.more)} blev det fler.`,
    'Några blir det av slump, och flera ärenden kan gälla samma sak.',
    LEFT_OUT,
  ].join(' ');
}
