import type { Case } from '../../core/case/case.ts';
import { identifiers } from '../../core/case/identifiers.ts';
import { desiredLabels, type LabelFacts } from '../../core/labels/desired.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import { fittingOrders } from '../../views/comment/fitting.ts';
import { type Live, liveComment } from '../../views/comment/live.ts';
import { type Comment, ours } from '../../views/comment/marker.ts';
import { commentsOf, saySo } from './comments.ts';
import type { Workplace } from './context.ts';
import { setLabels } from './labels.ts';

/** What is to be shown of a case in its pull request. */
export interface Shown {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
  today: string;
  /** Missing when the file cannot be read. */
  file?: Case;
  faults?: Live['faults'];
  found?: Pick<LabelFacts, 'faults' | 'shape' | 'stops' | 'warnings'>;
  /** Whether it waits to be taken in. */
  waits: boolean;
}

const CLEAN = { faults: 0, shape: 0, stops: 0, warnings: 0 };

/** The live comment and the labels that a case should have. Pure. */
export function desired({ association, routines, today, file, faults = [], found = CLEAN, waits }: Shown): {
  comment: string;
  labels: string[];
} {
  const routine = file && routines[file.rutin];
  if (!file || !routine)
    return {
      comment: liveComment({ association, faults }),
      labels: desiredLabels({ ...found, ...(file ? { file } : {}), open: waits }),
    };
  const running = clocks(file, routine, today);
  const seen = identifiers(file, allowedWords(association));
  const known = {
    file,
    routine,
    clocks: running,
    identifiers: seen,
    orders: fittingOrders(file, routine, today),
    waits,
  };
  return {
    comment: liveComment({ association, faults, case: known }),
    labels: desiredLabels({ ...found, file, clocks: running, open: waits }),
  };
}

/** Makes a pull request show a case as it stands: one comment and its labels. What is right already is not touched. */
export async function show(
  place: Workplace,
  pull: { number: number; labels: readonly string[] },
  shown: Shown,
  comments?: readonly Comment[],
): Promise<void> {
  const { comment, labels } = desired(shown);
  await saySo(
    place,
    pull.number,
    { kind: 'ärende' },
    comment,
    comments ?? (await commentsOf(place, pull.number)),
  );
  await setLabels(place, pull.number, pull.labels, labels);
}

/** Takes away what showed a case that is gone: our comment is deleted, because one that is edited keeps what it said. */
export async function hide(
  place: Workplace,
  { number, labels }: { number: number; labels: readonly string[] },
  comments: readonly Comment[],
): Promise<void> {
  for (const { id } of ours(comments, { kind: 'ärende' }, place.bot))
    await place.job.rest.issues.deleteComment({ ...place.at, comment_id: id });
  await setLabels(place, number, labels, []);
}
