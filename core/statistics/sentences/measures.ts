import { type Effect, isEnough } from '../uncertainty/effect.ts';
import { ENOUGH } from '../uncertainty/enough.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { beyondChance } from '../uncertainty/rate-ratio.ts';
import { cases, count, percent, percentRange } from './numbers.ts';

/** What was reported before and after a measure. Says nothing was achieved, or not, from too few cases. */
export function effectSentence(effect: Effect | undefined): string {
  if (!effect) return 'Det har gått för kort tid för att jämföra före och efter åtgärden.';
  const { before, after, ratio } = effect;
  const both = `${cases(before)} rapporterades under året före och ${count(after)} under året efter. Månaderna som ledde till åtgärden är inte med.`;
  if (!isEnough(effect)) return `${both} Det är för få ärenden för att avgöra om åtgärden hjälpte.`;
  if (!beyondChance(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
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
  if (measures < ENOUGH.recurrence || !waiting)
    return `${count(measures)} ärenden är följda så länge efter sin åtgärd. Det är för få för att avgöra hur ofta det händer igen.`;
  const range = waiting.low === waiting.high ? '' : ` (${percentRange(1 - waiting.high, 1 - waiting.low)})`;
  const again = `${percent(1 - waiting.estimate)}${range}`;
  const anyway = base === undefined ? '' : ` Utan åtgärd är det ${percent(1 - base)}.`;
  return `30–${count(days)} dagar efter en åtgärd rapporterades samma sak igen i ${again} av ${count(measures)} fall.${anyway}`;
}

/** What became of the cases after their measures: how many there were of each outcome. */
export interface Outcomes {
  farre: number;
  fler: number;
  slump: number;
}

/**
 * What the comparisons of before and after say together.
 * @param outcomes undefined when a number of them is hidden
 */
export function outcomesSentence(outcomes: Outcomes | undefined): string {
  if (!outcomes) return 'Talen är för små för att visa hur det gick efter åtgärderna.';
  const compared = outcomes.farre + outcomes.fler + outcomes.slump;
  if (compared < ENOUGH.share)
    return 'Det är för få åtgärder som går att jämföra före och efter för att avgöra om de hjälper.';
  return `${count(compared)} ärenden med en genomförd åtgärd går att jämföra, året före med året efter. I ${count(outcomes.farre)} blev det färre rapporter om samma sak än slumpen kan förklara, i ${count(outcomes.fler)} blev det fler. Några blir det av slump, och flera ärenden kan gälla samma sak. Månaderna som ledde till åtgärden är inte med.`;
}
