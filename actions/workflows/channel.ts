import { addDays, swedishDay } from '../../core/date.ts';
import { currentSpelling, type SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { heldTonight } from '../../core/sweep/tonight.ts';
import { type BotComment, markerLine, markerOf } from '../../views/comment/marker.ts';
import { joinKeys, overviewBody, reminderComment, splitKeys } from '../../views/comment/reminder.ts';
import type { NotificationChannel, Unsent } from '../sweep/channel.ts';
import { asBotComment, numberIn } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { type OverviewIssue, writeOverviewIssue } from './overview-issue.ts';
import type { FindPeople } from './people.ts';
import type { CasePull } from './pull.ts';

/** How many days before the day that it is about a reminder may be sent. */
const MAX_DAYS_AHEAD = 60;
/**
 * The most cases that a sweep sends reminders about. Octokit makes a comment in three seconds, so this is three minutes.
 * In a week it is 420 cases, and no case gets more than one reminder a week.
 */
const MAX_COMMENTS = 60;

/** A budget of calls. What does not fit is left for the next sweep. */
export interface CallBudget {
  maxCalls: number;
}

/** More calls are needed than GitHub allows in an hour. */
export class OutOfBudget extends Error {}

/** No person on GitHub can be notified. It is tried again the next night, and the run fails until then. */
export class NobodyReached extends Error {}

/** A channel, and each case's live comment as the channel read it, so that it need not be read again. */
export interface GitHubChannel extends NotificationChannel {
  readonly live: ReadonlyMap<number, BotComment>;
  /** How many cases are left for another night, because others came first. Known when `alreadySent` has resolved. */
  readonly left: number;
}

/**
 * Notifies people by comments on each case's pull request, also after it was merged, and on the overview issue. Each
 * mentions those it is for. The comments themselves record what has been sent: each begins with the keys of its items.
 * What `heldTonight` holds back counts as sent until another night.
 */
export function gitHubChannel(
  context: WorkflowContext,
  findPeople: FindPeople,
  pulls: ReadonlyMap<string, CasePull>,
  overviewIssue: OverviewIssue,
  { maxCalls }: CallBudget,
): GitHubChannel {
  const { client, at, bot, calls } = context;
  const numberOf = ({ caseId }: SweepItem) =>
    caseId === undefined ? overviewIssue.number : pulls.get(caseId)?.number;
  const idOf = new Map([...pulls.values()].map(({ number, id }) => [number, id]));
  const live = new Map<number, BotComment>();
  let left = 0;

  return {
    live,
    get left() {
      return left;
    },

    async alreadySent(plan) {
      const { items, day } = plan;
      // No comment about these items is older than that, so older ones need not be read.
      const first = items.map((item) => item.day).toSorted()[0] ?? day;
      const since = `${addDays(first, -MAX_DAYS_AHEAD)}T00:00:00Z`;
      const keys = new Set<string>();
      const lastDays = new Map<string, string>();
      const pages = client.paginate.iterator(client.rest.issues.listCommentsForRepo, {
        ...at,
        since,
        per_page: 100,
      });
      for await (const { data } of pages) {
        if (calls.used > maxCalls) throw new OutOfBudget();
        for (const listed of data) {
          const comment = asBotComment(listed);
          const marker = markerOf(comment, bot);
          const number = numberIn(listed.issue_url);
          if (marker?.kind === 'arende') live.set(number, comment);
          if (marker?.kind !== 'paminnelse' || marker.key === undefined) continue;
          for (const key of splitKeys(marker.key)) keys.add(currentSpelling(key));
          const [caseId, on] = [idOf.get(number) ?? '', swedishDay(Date.parse(listed.created_at))];
          if (on > (lastDays.get(caseId) ?? '')) lastDays.set(caseId, on);
        }
      }
      lastDays.delete('');
      const held = heldTonight(plan, { keys, lastDays }, MAX_COMMENTS);
      left = held.left;
      return keys.union(held.keys);
    },

    async send(newItems) {
      const unsent: Unsent[] = [];
      for (const [number, items] of Map.groupBy(newItems, numberOf)) {
        const fail = (error: unknown) => unsent.push(...items.map((item) => ({ item, error })));
        if (number === undefined) fail(new Error('no pull request'));
        else if (calls.used + 2 > maxCalls) fail(new OutOfBudget());
        else
          try {
            const marker = markerLine({ kind: 'paminnelse', key: joinKeys(items) });
            const told = await findPeople(items.flatMap(({ audience }) => audience));
            if (told.names.length === 0) throw new NobodyReached();
            const body = `${marker}\n${reminderComment(items, told)}`;
            await client.rest.issues.createComment({ ...at, issue_number: number, body });
          } catch (error) {
            fail(error);
          }
      }
      return unsent;
    },

    async show(plan: SweepPlan) {
      const numbers = new Map([...pulls].map(([id, { number }]) => [id, number]));
      const hasContact = (await findPeople(['contact'])).instead.length === 0;
      await writeOverviewIssue(context, overviewIssue, overviewBody(plan, numbers, { hasContact }));
    },
  };
}
