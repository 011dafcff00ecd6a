import { areaNow } from '../../core/area.ts';
import type { Case } from '../../core/case/case.ts';
import { caseFindings } from '../../core/case/findings.ts';
import type { AlikeCase } from '../../core/case/view/input.ts';
import { desiredLabels, type LabelFacts } from '../../core/labels/desired.ts';
import { SERVICE_LABELS } from '../../core/labels/labels.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { applicableOrders } from '../../views/comment/applicable-orders.ts';
import { type LiveCommentInput, liveComment } from '../../views/comment/live.ts';
import { type BotComment, commentsWithMarker, markerLine } from '../../views/comment/marker.ts';
import { commentsOf, upsertComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { setLabels } from './labels.ts';

/** A case, and what its pull request's comment and labels are made from. */
export interface CaseDisplay {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
  today: string;
  /** Missing when the file cannot be read. */
  file?: Case;
  faults?: LiveCommentInput['faults'];
  found?: Pick<LabelFacts, 'faults' | 'shape' | 'stops' | 'warnings'>;
  /** Whether it waits to be accepted. */
  waits: boolean;
  /** Other cases that may be about the same thing. */
  alike?: readonly AlikeCase[];
}

const CLEAN = { faults: 0, shape: 0, stops: 0, warnings: 0 };

/** Computes the labels that a case should have. Much cheaper than its comment. */
export function labelsOf({
  association,
  routines,
  today,
  file,
  found = CLEAN,
  waits,
}: CaseDisplay): string[] {
  const routine = file && routines[file.rutin];
  const shown = file ? { file, area: areaNow(association, file.område) } : {};
  const own = file && routine ? { clocks: clocks(file, routine, today) } : {};
  return desiredLabels({ ...found, ...shown, ...own, open: waits });
}

/** The labels that a pull request should have: its case's, and that it was closed, for as long as the case waits. */
export function wantedLabels({ labels }: { labels: readonly string[] }, display: CaseDisplay): string[] {
  const wasClosed = display.waits && labels.includes(SERVICE_LABELS.öppnad.name);
  return [...labelsOf(display), ...(wasClosed ? [SERVICE_LABELS.öppnad.name] : [])];
}

/** Writes the live comment that a case should have. */
function commentOf({
  association,
  routines,
  today,
  file,
  faults = [],
  waits,
  alike = [],
}: CaseDisplay): string {
  const routine = file && routines[file.rutin];
  if (!file || !routine) return liveComment({ association, faults });
  const shown = {
    file,
    routine,
    today,
    alike,
    identifiers: caseFindings(file, allowedWords(association)),
    orders: applicableOrders(file, { routine, today, areas: association.områden, waiting: waits }),
    waiting: waits,
  };
  return liveComment({ association, faults, case: shown });
}

/** Whether a live comment says what it should. */
export const isShown = (display: CaseDisplay, { body }: BotComment): boolean =>
  body === `${markerLine({ kind: 'arende' })}\n${commentOf(display)}`;

/** Updates a case's pull request: one comment and its labels. What is correct already is not touched. */
export async function showCase(
  context: WorkflowContext,
  pull: { number: number; labels: readonly string[] },
  display: CaseDisplay,
  comments?: readonly BotComment[],
): Promise<void> {
  context.shown.add(pull.number);
  await upsertComment(
    context,
    pull.number,
    { kind: 'arende' },
    commentOf(display),
    comments ?? (await commentsOf(context, pull.number)),
  );
  await setLabels(context, pull.number, pull.labels, wantedLabels(pull, display));
}

/**
 * Removes what a pull request shows of a case that was removed. Our comment is deleted, because an edited one keeps its
 * earlier text.
 */
export async function hideCase(
  context: WorkflowContext,
  { number, labels }: { number: number; labels: readonly string[] },
  comments: readonly BotComment[],
): Promise<void> {
  context.shown.add(number);
  for (const { id } of commentsWithMarker(comments, { kind: 'arende' }, context.bot))
    await context.client.rest.issues.deleteComment({ ...context.at, comment_id: id });
  await setLabels(context, number, labels, [SERVICE_LABELS.borttaget.name]);
}
