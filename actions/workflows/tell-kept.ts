import { caseNameOf } from '../../adapters/store/names.ts';
import { addDays } from '../../core/date.ts';
import { AREA_LABEL_PREFIX } from '../../core/labels/labels.ts';
import type { Addressee } from '../../core/sweep/item.ts';
import { type KeptWhy, keptReplies } from '../../core/texts/github.ts';
import { markerLine, markerOf } from '../../views/comment/marker.ts';
import { insteadLines, type Told, toldLine } from '../../views/comment/reminder.ts';
import { commentsOf } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import type { FindPeople } from './people.ts';
import { type CasePull, findCasePull } from './pull.ts';

/** A branch under `svar/` that was not taken in, and why. */
export interface KeptReply {
  name: string;
  /** The case that its name says it is about. Anybody may have typed it. */
  id: string | undefined;
  why: KeptWhy;
}

/** A branch that stays is reported again after this many days. */
const DAYS_BETWEEN = 7;
/** The most cases that one run reports on; the run fails if there are more. */
const MAX_CASES = 20;

/**
 * Notifies a person of the branches that were not taken in, with one comment a week: in the case's pull request, or in
 * the association's own issue if the name matches no existing case. The comment has nothing of a branch's content, and
 * of its name only characters without meaning to git and GitHub.
 */
export async function tellKept(
  context: WorkflowContext,
  kept: readonly KeptReply[],
  {
    findPeople,
    findOverview,
    today,
  }: { findPeople: FindPeople; findOverview?: () => Promise<number>; today: string },
): Promise<void> {
  const strays: KeptReply[] = [];
  for (const [id, all] of [...Map.groupBy(kept, (one) => one.id)].slice(0, MAX_CASES)) {
    const pull = id === undefined ? undefined : await findCasePull(context, id);
    if (pull) await tell(context, pull.number, all, { today, told: await findPeople(audienceOf(pull, all)) });
    else strays.push(...all);
  }
  if (strays.length > 0 && findOverview)
    await tell(context, await findOverview(), strays, { today, told: await findPeople(['contact']) });
}

/** The people who handle the case, and the association's contact if someone else has written in a reporter's name. */
function audienceOf({ labels }: CasePull, kept: readonly KeptReply[]): Addressee[] {
  const areas = labels.filter((name) => name.startsWith(AREA_LABEL_PREFIX));
  const own = areas.map((name): Addressee => `area:${name.slice(AREA_LABEL_PREFIX.length)}`);
  return kept.some(({ why }) => why === 'stranger') || own.length === 0 ? [...own, 'contact'] : own;
}

async function tell(
  context: WorkflowContext,
  number: number,
  kept: readonly KeptReply[],
  { today, told }: { today: string; told: Told },
): Promise<void> {
  const { client, at, bot } = context;
  const days = (await commentsOf(context, number)).flatMap((comment) => {
    const marker = markerOf(comment, bot);
    return marker?.kind === 'kvar' ? [marker.key ?? ''] : [];
  });
  if (days.some((day) => day > addDays(today, -DAYS_BETWEEN))) return;
  const names = kept.flatMap(({ name }) => caseNameOf(name) ?? []);
  const text = keptReplies(new Set(kept.map(({ why }) => why)), names, kept.length);
  const lines = [toldLine(told), text, ...insteadLines(told)].filter(Boolean);
  const body = `${markerLine({ kind: 'kvar', key: today })}\n${lines.join('\n\n')}`;
  await client.rest.issues.createComment({ ...at, issue_number: number, body });
}
