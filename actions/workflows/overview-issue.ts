import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { markerLine, markerOf } from '../../views/comment/marker.ts';
import { asBotComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import type { FindPeople } from './people.ts';

const MARKER = { kind: 'oversikt' } as const;

/** The association's own issue: the overview, and the reminders that are about no case. */
export interface OverviewIssue {
  number: number;
  body: string;
}

/**
 * Finds the association's own issue, or creates it. An issue that someone else wrote is ignored. The association's
 * contact, or a substitute, is assigned: GitHub mails assignees everything that is written there.
 */
export async function openOverviewIssue(
  { client, at, bot }: WorkflowContext,
  findPeople: FindPeople,
): Promise<OverviewIssue> {
  const assignees = [...(await findPeople(['contact'])).names];
  const listed = await client.paginate(client.rest.issues.listForRepo, {
    ...at,
    creator: bot,
    state: 'open',
    per_page: 100,
  });
  const found = listed
    .filter((issue) => markerOf(asBotComment(issue), bot)?.kind === MARKER.kind)
    .toSorted((a, b) => a.number - b.number)[0];
  if (found) {
    const has = (found.assignees ?? []).map(({ login }) => login.toLowerCase());
    const missing = assignees.filter((login) => !has.includes(login.toLowerCase()));
    if (missing.length > 0)
      await client.rest.issues.addAssignees({ ...at, issue_number: found.number, assignees: missing });
    return { number: found.number, body: found.body ?? '' };
  }
  const body = markerLine(MARKER);
  const named = { title: REMINDER_TEXTS.title, body, assignees };
  const { data } = await client.rest.issues.create({ ...at, ...named });
  return { number: data.number, body };
}

/** Writes `text` to the issue, unless it says so already. */
export async function writeOverviewIssue(
  { client, at }: WorkflowContext,
  { number, body }: OverviewIssue,
  text: string,
): Promise<void> {
  const wanted = `${markerLine(MARKER)}\n${text}`;
  if (wanted !== body) await client.rest.issues.update({ ...at, issue_number: number, body: wanted });
}
