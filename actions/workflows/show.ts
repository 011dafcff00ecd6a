import type { Case } from '../../core/case/case.ts';
import { caseFindings } from '../../core/case/findings.ts';
import type { AlikeCase } from '../../core/case/view/input.ts';
import { desiredLabels, type LabelFacts } from '../../core/labels/desired.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { applicableOrders } from '../../views/comment/applicable-orders.ts';
import { type LiveCommentInput, liveComment } from '../../views/comment/live.ts';
import { type BotComment, commentsWithMarker } from '../../views/comment/marker.ts';
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
export function labelsOf({ routines, today, file, found = CLEAN, waits }: CaseDisplay): string[] {
  const routine = file && routines[file.rutin];
  if (!file || !routine) return desiredLabels({ ...found, ...(file ? { file } : {}), open: waits });
  return desiredLabels({ ...found, file, clocks: clocks(file, routine, today), open: waits });
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
    orders: waits ? [] : applicableOrders(file, { routine, today, areas: association.områden }),
    waiting: waits,
  };
  return liveComment({ association, faults, case: shown });
}

/** Updates a case's pull request: one comment and its labels. What is correct already is not touched. */
export async function showCase(
  context: WorkflowContext,
  pull: { number: number; labels: readonly string[] },
  display: CaseDisplay,
  comments?: readonly BotComment[],
): Promise<void> {
  await upsertComment(
    context,
    pull.number,
    { kind: 'arende' },
    commentOf(display),
    comments ?? (await commentsOf(context, pull.number)),
  );
  await setLabels(context, pull.number, pull.labels, labelsOf(display));
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
  for (const { id } of commentsWithMarker(comments, { kind: 'arende' }, context.bot))
    await context.client.rest.issues.deleteComment({ ...context.at, comment_id: id });
  await setLabels(context, number, labels, []);
}
