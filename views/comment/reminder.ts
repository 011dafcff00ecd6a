import { longDate } from '../../core/date.ts';
import { groupByCase, type ItemGroup } from '../../core/sweep/by-case.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { INBOX_TEXTS } from '../../core/texts/sweep.ts';
import { escapeMarkdown, fencedBlock } from './escape.ts';
import { MAX_COMMENT_LENGTH } from './marker.ts';
import { packMarkdown } from './pack.ts';

/**
 * The text of a comment with new items: who they are for, what each is about, its day, and the order that does what it
 * proposes.
 *
 * @param told the GitHub names of those to notify: mentioning them is what notifies them
 */
export function reminderComment(items: readonly SweepItem[], told: Told): string {
  return [toldLine(told), ...items.map(itemText), ...insteadLines(told)].filter(Boolean).join('\n\n');
}

/** Who a comment is for: their GitHub names, and the addressees that they are substitutes for. */
export interface Told {
  names: readonly string[];
  instead: readonly ('area' | 'contact')[];
}

/** The line that mentions those a comment is for; empty if there are none. */
export const toldLine = ({ names }: Told): string =>
  names.length > 0 ? REMINDER_TEXTS.to(names.map((name) => `@${name}`)) : '';

/** Why a comment goes to substitutes. Last, because it is not what the comment is about. */
export const insteadLines = ({ names, instead }: Told): string[] =>
  names.length > 0 ? instead.map((who) => `*${REMINDER_TEXTS.instead[who]}*`) : [];

function itemText(item: SweepItem): string {
  const { kind, order } = item;
  const where = kind === 'dagordning' ? ` ${REMINDER_TEXTS.packHere}` : '';
  const line = `${withDay(item)}${where}`;
  return order === undefined ? line : [line, fencedBlock(order)].join('\n\n');
}

/** The text of an item, and the day that it has held since where the text has no day and a day matters. */
function withDay({ kind, text, day }: SweepItem): string {
  const needsNone = kind === 'liknar' || /\d{1,2} \p{L}+ \d{4}/u.test(text);
  return escapeMarkdown(needsNone ? text : `${text} ${INBOX_TEXTS.since(day)}`);
}

/** The keys of a comment's items as one marker key. No key has white space in it. */
export const joinKeys = (items: readonly SweepItem[]): string => items.map(({ key }) => key).join(' ');
/** The keys in a marker key that `joinKeys` made. */
export const splitKeys = (key: string): string[] => key.split(' ');

/** How many cases the overview has room for. */
const MAX_CASES = 200;

/**
 * The body of the association's overview issue: the day of the last sweep, and what there is to do now: each
 * case once, with a link to its pull request, what is most urgent first and the rest under it; then the papers for the
 * meetings that are near.
 *
 * @param pulls the number of the pull request of each case, by case id
 * @param hasContact whether anyone on GitHub stands for the whole association
 */
export function overviewBody(
  plan: SweepPlan,
  pulls: ReadonlyMap<string, number>,
  { hasContact }: { hasContact: boolean },
): string {
  const general = plan.items.filter(({ caseId }) => caseId === undefined);
  const byCase = groupByCase(
    plan.items.filter(({ caseId }) => caseId !== undefined),
    plan.day,
  );
  const line = (item: SweepItem) => `- ${withDay(item)}`;
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
    ...(hasContact ? [] : [REMINDER_TEXTS.noContact]),
    REMINDER_TEXTS.general,
    general.length > 0 ? general.map(line).join('\n') : REMINDER_TEXTS.nothing,
    REMINDER_TEXTS.cases,
    byCase.length > 0 ? byCase.slice(0, MAX_CASES).map(caseLines).join('\n') : REMINDER_TEXTS.nothing,
    ...(more > 0 ? [REMINDER_TEXTS.more(more)] : []),
    ...(plan.packs.length > 0 ? [REMINDER_TEXTS.packs] : []),
    ...plan.packs.map((pack) => packMarkdown(pack, plan.day, pulls)),
  ].join('\n\n');
  return body.slice(0, MAX_COMMENT_LENGTH - 200);
}
