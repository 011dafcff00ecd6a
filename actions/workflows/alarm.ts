import { ALARM_LOG_TEXTS, alarmComment, isWatchdogAlarm } from '../../core/texts/outbox.ts';
import { commentsWithMarker, markerLine } from '../../views/comment/marker.ts';
import { loadCheckedOutAssociation } from './checkout.ts';
import { asBotComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { openOverviewIssue } from './overview-issue.ts';
import { openPeople } from './people.ts';

/** An alarm that stays on is sent again after this many days. The watchdog runs every day. */
const DAYS_BETWEEN = 7;

/**
 * Runs the verb `alarm`: writes what the watchdog found in the association's own issue, and mentions the association's
 * contact, so that GitHub mails them. The same alarm is sent at most once a week, and never by a run that is started again:
 * the watchdog starts a new one every day for as long as it sees something.
 * @returns false when the event has no known alarm
 */
export async function sendAlarm(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const { inputs } = context.event() as { inputs?: { larm?: unknown } | null };
  const alarms = [...new Set(String(inputs?.larm ?? '').split(','))].filter(isWatchdogAlarm).toSorted();
  if (alarms.length === 0) return false;
  if (context.isRerun) {
    context.say(ALARM_LOG_TEXTS.again);
    return true;
  }
  const { association } = await loadCheckedOutAssociation(`${root}/cases`, now);
  const findPeople = openPeople(context, association);
  const { names } = await findPeople(['contact']);
  const { client, at, bot } = context;
  const { number } = await openOverviewIssue(context, findPeople);
  const marker = { kind: 'larm', key: alarms.join(',') } as const;
  const since = new Date(now - DAYS_BETWEEN * 86_400_000).toISOString();
  const recent = await client.paginate(client.rest.issues.listComments, {
    ...at,
    issue_number: number,
    since,
    per_page: 100,
  });
  const comments = recent.filter(({ created_at }) => created_at >= since).map(asBotComment);
  if (commentsWithMarker(comments, marker, bot).length > 0) return true;
  const body = `${markerLine(marker)}\n${alarmComment(alarms, names)}`;
  await client.rest.issues.createComment({ ...at, issue_number: number, body });
  return true;
}
