import { addDays } from '../../date.ts';
import type { Case } from '../case.ts';
import type { OrderContext, Outcome } from '../transitions/outcome.ts';
import { transition } from '../transitions/transition.ts';
import { candidates } from './candidates.ts';
import type { Choice, ChoiceField, ChoiceOption, Choices, ChoiceValues, RefusedChoice } from './choice.ts';
import { CLOSE_ANYWAY, WITHOUT_REASON } from './course.ts';
import type { Candidate } from './makers.ts';

/** A meaningful text, for trying an order that needs one. */
const TRIED_TEXT = 'Parterna har talat om det som hände.';
const TRIED_CASE = 'XX-2000-00000000';
/**
 * How many days ahead the last day of an order is searched for; an order that is allowed beyond that has no last day.
 */
const DAYS_AHEAD = 1100;

/**
 * Every order that is possible on a case now, with what is to be filled in and the values that are allowed; and for
 * those that are refused, what is missing. The transition itself decides: every value is tried, so no rule is repeated
 * here.
 *
 * @example choices(file, { routine, today, areas }).possible.map(({ name }) => name)
 */
export function choices(file: Case, context: OrderContext): Choices {
  // Whether another case exists is not checked before an id is filled in.
  const { exists: _exists, ...free } = context;
  const on =
    (today: string): Attempt =>
    (candidate, values) =>
      transition(file, candidate.make(values), { ...free, today });
  const [attempt, tomorrow] = [on(context.today), on(addDays(context.today, 1))];
  const days = daysOf(file, context.today);
  const possible: Choice[] = [];
  const refused: RefusedChoice[] = [];
  for (const candidate of candidates(file, context)) {
    const tried = allowed(candidate, attempt, days);
    if ('refused' in tried)
      refused.push(refusal(candidate, tried.refused, untilTomorrow(candidate, tried, attempt, tomorrow)));
    else possible.push({ ...candidate, fields: tried.fields });
  }
  const simple = refused.filter(({ key }) => key !== CLOSE_ANYWAY && !key.endsWith(WITHOUT_REASON));
  return { possible: withoutDoubles(possible), refused: simple };
}

/** Leaves out a choice that does what a simpler one does: another one of its kind that asks for less. */
function withoutDoubles(possible: readonly Choice[]): Choice[] {
  const keys = new Set(possible.map(({ key }) => key));
  return possible.filter(
    ({ key }) => !(key === CLOSE_ANYWAY && keys.has('stäng')) && !keys.has(`${key}-${WITHOUT_REASON}`),
  );
}

type Attempt = (candidate: Candidate, values: ChoiceValues) => Outcome;
/** Why a choice is refused, and what it was filled in with. */
interface Refusal {
  refused: Outcome;
  values: ChoiceValues;
}
type Tried = { fields: ChoiceField[] } | Refusal;

const isAllowed = ({ kind }: Outcome): boolean => kind !== 'refused';
const hasEffect = ({ kind }: Outcome): boolean => kind === 'done' || kind === 'removed';

/** A choice that is not possible: why, or what it waits for when it only has to wait for another day. */
function refusal({ key, order, name }: Candidate, now: Outcome, waits: Outcome | undefined): RefusedChoice {
  const outcome = waits ?? now;
  const list = outcome.kind === 'refused' ? outcome.missing : undefined;
  const [isDone, isWaiting] = [outcome.kind === 'nothing', list !== undefined || waits !== undefined];
  return { key, order, name, missing: list ?? [outcome.text], isDone, isWaiting };
}

/** Why a value of a choice that would change nothing today is refused, when tomorrow it would not be. */
function untilTomorrow(
  candidate: Candidate,
  { refused, values }: Refusal,
  today: Attempt,
  tomorrow: Attempt,
): Outcome | undefined {
  if (refused.kind !== 'nothing') return undefined;
  const others = candidate.fields.flatMap((field) =>
    'options' in field ? field.options.map(({ value }) => ({ ...values, [field.name]: value })) : [],
  );
  const later = others.find(
    (other) => !isAllowed(today(candidate, other)) && hasEffect(tomorrow(candidate, other)),
  );
  return later && today(candidate, later);
}

/** Which values of each field are allowed, the other fields filled in with something that is. */
function allowed(candidate: Candidate, attempt: Attempt, days: readonly string[]): Tried {
  let values: ChoiceValues = Object.fromEntries(
    candidate.fields.map((field) => [field.name, first(field, days)]),
  );
  const fields: ChoiceField[] = [];
  let effect = hasEffect(attempt(candidate, values));
  for (const field of candidate.fields) {
    const at = (value: string | undefined) => attempt(candidate, { ...values, [field.name]: value });
    if (field.kind === 'code' || field.kind === 'role') {
      const withText = (value: string) =>
        attempt(candidate, { ...values, [field.name]: value, text: TRIED_TEXT });
      const hasText = candidate.fields.some(({ name }) => name === 'text');
      const options = field.options.flatMap((option): ChoiceOption[] => {
        const plain = at(option.value);
        effect ||= hasEffect(plain);
        const isEnough = isAllowed(plain) && effect;
        const spoken = hasText && !isEnough ? withText(option.value) : undefined;
        effect ||= spoken !== undefined && hasEffect(spoken);
        if (option.alone ? hasEffect(plain) : isAllowed(plain)) return [option];
        return spoken && isAllowed(spoken) && !option.alone ? [{ ...option, needsText: true }] : [];
      });
      const [chosen] = options;
      if (!chosen) {
        // A refusal that names what is missing helps more than one that lists the allowed values.
        const waits = field.options.map(({ value }) => at(value)).find((one) => 'missing' in one);
        return { refused: waits ?? attempt(candidate, values), values };
      }
      values = { ...values, [field.name]: chosen.value, ...(chosen.needsText ? { text: TRIED_TEXT } : {}) };
      fields.push({ ...field, options });
    } else if (field.kind === 'date') {
      const range = dateRange((day) => isAllowed(at(day)), days);
      if (range) fields.push({ ...field, ...range });
      else if (field.required) return { refused: attempt(candidate, values), values };
      effect ||= range !== undefined && hasEffect(at(range.from));
    } else fields.push(field);
  }
  const final = attempt(candidate, values);
  return isAllowed(final) && (effect || hasEffect(final)) ? { fields } : { refused: final, values };
}

/** What a field is filled in with at first. What may be left out is. */
function first(field: ChoiceField, [today]: readonly string[]): string | undefined {
  if (!field.required) return undefined;
  if (field.kind === 'date') return today;
  if (field.kind === 'text') return TRIED_TEXT;
  return field.kind === 'case' ? TRIED_CASE : field.options[0]?.value;
}

/** Days to try in a case, today first: those next to it, and every day that the case itself has. */
function daysOf(file: Case, today: string): string[] {
  const own = JSON.stringify(file).match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
  return [...new Set([today, addDays(today, 1), addDays(today, -1), ...own])];
}

/** The first and the last day that an order takes. The days between them are taken too: each order has one range. */
function dateRange(
  takes: (day: string) => boolean,
  days: readonly string[],
): { from: string; to?: string } | undefined {
  const some = days.find(takes);
  if (some === undefined) return undefined;
  const reach = (step: 1 | -1): number => {
    let [good, bad] = [0, DAYS_AHEAD];
    if (takes(addDays(some, step * bad))) return bad;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (takes(addDays(some, step * middle))) good = middle;
      else bad = middle;
    }
    return good;
  };
  const ahead = reach(1);
  return { from: addDays(some, -reach(-1)), ...(ahead === DAYS_AHEAD ? {} : { to: addDays(some, ahead) }) };
}
