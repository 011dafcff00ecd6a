import { longDate } from '../../core/date.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { escapeMarkdown, fencedBlock } from './escape.ts';
import { MAX_COMMENT_LENGTH } from './marker.ts';

/** A comment that says news about one case, or about none: what it is about, until when, and the order that does it. */
export function reminderComment(items: readonly SweepItem[]): string {
  return items.map(itemText).join('\n\n');
}

function itemText({ text, order, day }: SweepItem): string {
  const said = `${escapeMarkdown(text)} (${longDate(day)})`;
  return order === undefined ? said : [said, fencedBlock(order)].join('\n\n');
}

/** The keys of a comment's items in one key. A key holds no white space. */
export const joinKeys = (items: readonly SweepItem[]): string => items.map(({ key }) => key).join(' ');
export const splitKeys = (key: string): string[] => key.split(' ');

/** How many cases the overview has room for. */
const MAX_CASES = 200;

/**
 * The body of the association's own issue: when everything was last gone through, and what there is to do now, with
 * a link to each case's pull request.
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
