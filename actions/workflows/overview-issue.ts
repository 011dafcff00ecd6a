import { REMINDER_TEXTS } from '../../core/texts/github.ts';
import { markerLine, markerOf } from '../../views/comment/marker.ts';
import type { WorkflowContext } from './context.ts';

const MARKER = { kind: 'oversikt' } as const;

/** The association's own issue: the overview, and the reminders that are about no case. */
export interface OverviewIssue {
  number: number;
  body: string;
}

/** Finds the association's own issue, or creates it. An issue that somebody else wrote is ignored. */
export async function openOverviewIssue({ client, at, bot }: WorkflowContext): Promise<OverviewIssue> {
  const listed = await client.paginate(client.rest.issues.listForRepo, {
    ...at,
    creator: bot,
    state: 'open',
    per_page: 100,
  });
  const found = listed
    .filter(
      ({ id, body, user }) =>
        markerOf({ id, body: body ?? '', author: user?.login ?? '' }, bot)?.kind === MARKER.kind,
    )
    .toSorted((a, b) => a.number - b.number)[0];
  if (found) return { number: found.number, body: found.body ?? '' };
  const body = markerLine(MARKER);
  const { data } = await client.rest.issues.create({ ...at, title: REMINDER_TEXTS.title, body });
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
