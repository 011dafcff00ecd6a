import { longDate } from '../../core/date.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { escapeMarkdown, fencedBlock } from './escape.ts';
import { MAX_COMMENT_LENGTH } from './marker.ts';

/** The text of a comment with new items: what each is about, its day, and the order that does what it proposes. */
export function reminderComment(items: readonly SweepItem[]): string {
  return items.map(itemText).join('\n\n');
}

function itemText({ text, order, day }: SweepItem): string {
  const line = `${escapeMarkdown(text)} (${longDate(day)})`;
  return order === undefined ? line : [line, fencedBlock(order)].join('\n\n');
}

/** The keys of a comment's items as one marker key. No key has white space in it. */
export const joinKeys = (items: readonly SweepItem[]): string => items.map(({ key }) => key).join(' ');
/** The keys in a marker key that `joinKeys` made. */
export const splitKeys = (key: string): string[] => key.split(' ');

/** How many items about cases the overview has room for. */
const MAX_CASES = 200;

/**
 * The body of the association's overview issue: the day of the last sweep, and what there is to do now, with a link to
 * each case's pull request.
 *
 * @param pulls the number of the pull request of each case, by case id
 */
export function overviewBody(plan: SweepPlan, pulls: ReadonlyMap<string, number>): string {
  const general = plan.items.filter(({ caseId }) => caseId === undefined);
  const byCase = plan.items.filter(({ caseId }) => caseId !== undefined);
  const line = ({ caseId, text, day }: SweepItem) => {
    const number = caseId === undefined ? undefined : pulls.get(caseId);
    const where = number === undefined ? (caseId ?? '') : `#${number} ${caseId}`;
    return `- ${[where, escapeMarkdown(text), `(${longDate(day)})`].filter(Boolean).join(' ')}`;
  };
  const more = byCase.length - MAX_CASES;
  const body = [
    REMINDER_TEXTS.swept(longDate(plan.day)),
    REMINDER_TEXTS.general,
    general.length > 0 ? general.map(line).join('\n') : REMINDER_TEXTS.nothing,
    REMINDER_TEXTS.cases,
    byCase.length > 0 ? byCase.slice(0, MAX_CASES).map(line).join('\n') : REMINDER_TEXTS.nothing,
    ...(more > 0 ? [REMINDER_TEXTS.more(more)] : []),
  ].join('\n\n');
  return body.slice(0, MAX_COMMENT_LENGTH - 200);
}
