import { addDays } from '../../core/date.ts';
import type { Item } from '../../core/sweep/item.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import { type Comment, markerLine, markerOf } from '../../views/comment/marker.ts';
import { keysAsOne, keysOf, overview, reminderComment } from '../../views/comment/reminder.ts';
import type { Channel, Unsaid } from '../sweep/channel.ts';
import { type Calendar, writeCalendar } from './calendar.ts';
import type { Workplace } from './context.ts';
import type { CasePull } from './pull.ts';

/** A reminder may be said this many days before the day that it is about. */
const AHEAD = 60;
/** More comments than this are not made in one sweep: GitHub takes 500 an hour, those of people counted in. */
const MOST_COMMENTS = 300;

/** A budget of calls. What does not fit is left for the next sweep. */
export interface Budget {
  most: number;
}

/** More was to be done than fits in an hour of calls. */
export class OutOfBudget extends Error {}

/**
 * Tells people what holds by comments on each case's pull request, also after it was merged, and on the
 * association's own issue. What was said is remembered by the comments themselves: each begins with its keys.
 */
export function gitHubChannel(
  place: Workplace,
  pulls: ReadonlyMap<string, CasePull>,
  calendar: Calendar,
  { most }: Budget,
): Channel {
  const { job, at, bot, calls } = place;
  const numberOf = ({ ärende }: Item) => (ärende === undefined ? calendar.number : pulls.get(ärende)?.number);

  return {
    async said({ poster, dag }) {
      // A comment is as young as what it says, so older ones need not be read.
      const first = poster.map((item) => item.dag).toSorted()[0] ?? dag;
      const since = `${addDays(first, -AHEAD)}T00:00:00Z`;
      const said = new Set<string>();
      const pages = job.paginate.iterator(job.rest.issues.listCommentsForRepo, {
        ...at,
        since,
        per_page: 100,
      });
      for await (const { data } of pages) {
        if (calls.used > most) throw new OutOfBudget();
        for (const { id, body = '', user } of data)
          for (const key of saidIn({ id, body, author: user?.login ?? '' }, bot)) said.add(key);
      }
      return said;
    },

    async say(news) {
      const unsaid: Unsaid[] = [];
      let made = 0;
      for (const [number, items] of Map.groupBy(news, numberOf)) {
        const fail = (error: unknown) => unsaid.push(...items.map((item) => ({ item, error })));
        if (number === undefined) fail(new Error('no pull request'));
        else if (made >= MOST_COMMENTS || calls.used + 2 > most) fail(new OutOfBudget());
        else
          try {
            const marker = markerLine({ kind: 'påminnelse', key: keysAsOne(items) });
            const body = `${marker}\n${reminderComment(items)}`;
            await job.rest.issues.createComment({ ...at, issue_number: number, body });
            made++;
          } catch (error) {
            fail(error);
          }
      }
      return unsaid;
    },

    async show(plan: Plan) {
      const numbers = new Map([...pulls].map(([id, { number }]) => [id, number]));
      await writeCalendar(place, calendar, overview(plan, numbers));
    },
  };
}

function saidIn(comment: Comment, bot: string): string[] {
  const marker = markerOf(comment, bot);
  return marker?.kind === 'påminnelse' && marker.key !== undefined ? keysOf(marker.key) : [];
}
