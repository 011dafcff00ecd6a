import { addDays } from '../../core/date.ts';
import { currentSpelling, type SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { type BotComment, markerLine, markerOf } from '../../views/comment/marker.ts';
import { joinKeys, overviewBody, reminderComment, splitKeys } from '../../views/comment/reminder.ts';
import type { NotificationChannel, Unsent } from '../sweep/channel.ts';
import type { WorkflowContext } from './context.ts';
import { type OverviewIssue, writeOverviewIssue } from './overview-issue.ts';
import type { CasePull } from './pull.ts';

/** How many days before the day that it is about a reminder may be sent. */
const MAX_DAYS_AHEAD = 60;
/** The most comments in one sweep: GitHub accepts 500 an hour, and people make some of them. */
const MAX_COMMENTS = 300;

/** A budget of calls. What does not fit is left for the next sweep. */
export interface CallBudget {
  maxCalls: number;
}

/** There is more to do than fits in an hour of calls. */
export class OutOfBudget extends Error {}

/**
 * Notifies people by comments on each case's pull request, also after it was merged, and on the overview issue. The
 * comments themselves are the memory of what has been sent: each begins with the keys of its items.
 */
export function gitHubChannel(
  context: WorkflowContext,
  pulls: ReadonlyMap<string, CasePull>,
  overviewIssue: OverviewIssue,
  { maxCalls }: CallBudget,
): NotificationChannel {
  const { client, at, bot, calls } = context;
  const numberOf = ({ caseId }: SweepItem) =>
    caseId === undefined ? overviewIssue.number : pulls.get(caseId)?.number;

  return {
    async alreadySent({ items, day }) {
      // No comment about these items is older than that, so older ones need not be read.
      const first = items.map((item) => item.day).toSorted()[0] ?? day;
      const since = `${addDays(first, -MAX_DAYS_AHEAD)}T00:00:00Z`;
      const sent = new Set<string>();
      const pages = client.paginate.iterator(client.rest.issues.listCommentsForRepo, {
        ...at,
        since,
        per_page: 100,
      });
      for await (const { data } of pages) {
        if (calls.used > maxCalls) throw new OutOfBudget();
        for (const { id, body = '', user } of data)
          for (const key of sentKeysIn({ id, body, author: user?.login ?? '' }, bot)) sent.add(key);
      }
      return sent;
    },

    async send(newItems) {
      const unsent: Unsent[] = [];
      let made = 0;
      for (const [number, items] of Map.groupBy(newItems, numberOf)) {
        const fail = (error: unknown) => unsent.push(...items.map((item) => ({ item, error })));
        if (number === undefined) fail(new Error('no pull request'));
        else if (made >= MAX_COMMENTS || calls.used + 2 > maxCalls) fail(new OutOfBudget());
        else
          try {
            const marker = markerLine({ kind: 'paminnelse', key: joinKeys(items) });
            const body = `${marker}\n${reminderComment(items)}`;
            await client.rest.issues.createComment({ ...at, issue_number: number, body });
            made++;
          } catch (error) {
            fail(error);
          }
      }
      return unsent;
    },

    async show(plan: SweepPlan) {
      const numbers = new Map([...pulls].map(([id, { number }]) => [id, number]));
      await writeOverviewIssue(context, overviewIssue, overviewBody(plan, numbers));
    },
  };
}

function sentKeysIn(comment: BotComment, bot: string): string[] {
  const marker = markerOf(comment, bot);
  if (marker?.kind !== 'paminnelse' || marker.key === undefined) return [];
  return splitKeys(marker.key).map(currentSpelling);
}
