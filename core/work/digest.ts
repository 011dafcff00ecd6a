import { DIGEST_TEXTS as TEXTS } from '../texts/work/digest.ts';
import { TODO_TEXTS } from '../texts/work-lists.ts';
import type { TodoView } from './todo-view.ts';

/**
 * The mail that says how much there is to do for one person: counts, days and one link.
 *
 * @param site the site's address: `https://avvikelse.forbundet.se`
 * @returns undefined if there is nothing to do
 */
export function digest(
  { groups }: TodoView,
  day: string,
  site: string,
): { subject: string; text: string } | undefined {
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  if (count === 0) return undefined;
  const lines = groups.map(({ group, total, rows }) =>
    TEXTS.line(TODO_TEXTS.groups[group], total, rows.map((row) => row.day).toSorted()[0] ?? day),
  );
  const link = TEXTS.link(new URL('/arbete/', site).href);
  const parts = [TEXTS.greeting(day), lines.join('\n'), link, TEXTS.why];
  return { subject: TEXTS.subject(count), text: `${parts.join('\n\n')}\n` };
}
