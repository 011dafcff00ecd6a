import { longDate } from '../../core/date.ts';
import type { Item } from '../../core/sweep/item.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import { REMINDER } from '../../core/texts/github.ts';
import { fenced, plain } from './inert.ts';
import { LONGEST_COMMENT } from './marker.ts';

/** A comment that says news about one case, or about none: what it is about, until when, and the order that does it. */
export function reminderComment(items: readonly Item[]): string {
  return items.map(itemText).join('\n\n');
}

function itemText({ text, order, dag }: Item): string {
  const said = `${plain(text)} (${longDate(dag)})`;
  return order === undefined ? said : [said, fenced(order)].join('\n\n');
}

/** The keys of a comment's items in one key. A key holds no white space. */
export const keysAsOne = (items: readonly Item[]): string => items.map(({ nyckel }) => nyckel).join(' ');
export const keysOf = (key: string): string[] => key.split(' ');

/** How many cases the overview has room for. */
const MOST = 200;

/**
 * The body of the association's own issue: when everything was last gone through, and what there is to do now, with
 * a link to each case's pull request.
 */
export function overview(plan: Plan, pulls: ReadonlyMap<string, number>): string {
  const general = plan.poster.filter(({ ärende }) => ärende === undefined);
  const byCase = plan.poster.filter(({ ärende }) => ärende !== undefined);
  const line = ({ ärende, text, dag }: Item) => {
    const number = ärende === undefined ? undefined : pulls.get(ärende);
    const where = number === undefined ? (ärende ?? '') : `#${number} ${ärende}`;
    return `- ${[where, plain(text), `(${longDate(dag)})`].filter(Boolean).join(' ')}`;
  };
  const more = byCase.length - MOST;
  const body = [
    REMINDER.swept(longDate(plan.dag)),
    REMINDER.general,
    general.length > 0 ? general.map(line).join('\n') : REMINDER.nothing,
    REMINDER.cases,
    byCase.length > 0 ? byCase.slice(0, MOST).map(line).join('\n') : REMINDER.nothing,
    ...(more > 0 ? [REMINDER.more(more)] : []),
  ].join('\n\n');
  return body.slice(0, LONGEST_COMMENT - 200);
}
