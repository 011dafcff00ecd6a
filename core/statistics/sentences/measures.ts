import type { Effect } from '../uncertainty/effect.ts';
import { ENOUGH } from '../uncertainty/enough.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { beyondChance } from '../uncertainty/rate-ratio.ts';
import { capital, cases, count, decimal, percent, percentRange } from './numbers.ts';

/** What was reported before and after a measure. Says nothing was achieved, or not, from too few cases. */
export function effectSentence(effect: Effect | undefined): string {
  if (!effect) return 'Det har gått för kort tid för att jämföra före och efter åtgärden.';
  const { before, after, ratio } = effect;
  const both = `${cases(before)} rapporterades under året före och ${count(after)} under året efter. Månaderna som ledde till åtgärden är inte med.`;
  if (before < ENOUGH.effect) return `${both} Det är för få ärenden för att avgöra om åtgärden hjälpte.`;
  if (!beyondChance(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  return `${both} ${ratio.estimate < 1 ? 'Minskningen' : 'Ökningen'} är större än slumpen kan förklara, men kan ha fler orsaker än åtgärden.`;
}

/**
 * How often the same thing was reported again within a time after a measure, beside how often it is reported anyway.
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
    return `${count(measures)} åtgärder är följda. Det är för få för att avgöra hur ofta det händer igen.`;
  const again = `${percent(1 - waiting.estimate)} (${percentRange(1 - waiting.high, 1 - waiting.low)})`;
  const anyway = base === undefined ? '' : ` Utan åtgärd är det ${percent(1 - base)}.`;
  return `Inom ${count(days)} dagar efter en åtgärd rapporterades samma sak igen i ${again} av ${count(measures)} fall.${anyway}`;
}

/** What became of the cases after their measures: how many there were of each outcome. */
export interface Outcomes {
  farre: number;
  fler: number;
  slump: number;
}

/** What the comparisons of before and after say together. One in forty is fewer by chance alone, at 95 per cent. */
export function outcomesSentence(outcomes: Outcomes | undefined): string {
  const compared = outcomes ? outcomes.farre + outcomes.fler + outcomes.slump : 0;
  if (!outcomes || compared < ENOUGH.share)
    return 'Det är för få åtgärder som går att jämföra före och efter för att avgöra om de hjälper.';
  return `${capital(count(compared))} ärenden med en genomförd åtgärd går att jämföra, året före med året efter. I ${count(outcomes.farre)} blev det färre rapporter om samma sak än slumpen kan förklara, i ${count(outcomes.fler)} blev det fler. Av slump ensam vore det ungefär ${decimal(compared / 40)} av varje. Månaderna som ledde till åtgärden är inte med.`;
}
