import { longDate } from '../../core/date.ts';
import { groupByCase, type ItemGroup } from '../../core/sweep/by-case.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { INBOX_TEXTS } from '../../core/texts/sweep.ts';
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

/** How many cases the overview has room for. */
const MAX_CASES = 200;

/**
 * The body of the association's overview issue: the day of the last sweep, and what there is to do now: each
 * case once, with a link to its pull request, what is most urgent first and the rest under it.
 *
 * @param pulls the number of the pull request of each case, by case id
 */
export function overviewBody(plan: SweepPlan, pulls: ReadonlyMap<string, number>): string {
  const general = plan.items.filter(({ caseId }) => caseId === undefined);
  const byCase = groupByCase(
    plan.items.filter(({ caseId }) => caseId !== undefined),
    plan.day,
  );
  const line = ({ text, day }: SweepItem) => `- ${escapeMarkdown(text)} (${longDate(day)})`;
  const caseLines = (group: ItemGroup) => {
    const id = group[0].caseId ?? '';
    const number = pulls.get(id);
    const label = plan.labels[id];
    const head = [
      number === undefined ? id : `#${number} ${id}`,
      label && escapeMarkdown(INBOX_TEXTS.about(label)),
    ];
    return [`- ${head.filter(Boolean).join(' ')}`, ...group.map((item) => `  ${line(item)}`)].join('\n');
  };
  const more = byCase.length - MAX_CASES;
  const body = [
    REMINDER_TEXTS.swept(longDate(plan.day)),
    REMINDER_TEXTS.general,
    general.length > 0 ? general.map(line).join('\n') : REMINDER_TEXTS.nothing,
    REMINDER_TEXTS.cases,
    byCase.length > 0 ? byCase.slice(0, MAX_CASES).map(caseLines).join('\n') : REMINDER_TEXTS.nothing,
    ...(more > 0 ? [REMINDER_TEXTS.more(more)] : []),
  ].join('\n\n');
  return body.slice(0, MAX_COMMENT_LENGTH - 200);
}
