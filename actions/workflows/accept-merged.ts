import { editCase } from '../../core/case/edit.ts';
import { markAccepted } from '../../core/case/mark-accepted.ts';
import { isUntouched } from '../../core/case/peek.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { swedishDay } from '../../core/date.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import { acceptLogText } from '../../core/texts/github.ts';
import { print } from '../terminal.ts';
import { mainCases, openCaseService } from './checkout.ts';
import type { WorkflowContext } from './context.ts';
import { findCasePull } from './pull.ts';
import { showCase } from './show.ts';

/** Accepts every case that was merged: moves it to its next phase on main, and updates what its pull request shows. */
export async function acceptMerged(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const today = swedishDay(now);
  // Looked for in the text, so that only these are parsed.
  const merged = mainCases(root).filter(({ text }) => isUntouched(text));
  if (merged.length === 0) return true;
  const service = await openCaseService(context, root, now);
  for (const { path, text } of merged) {
    const file = tryReadCase(text);
    if (!file) continue;
    const { association, routines } = service;
    const routine = routines[file.rutin];
    const after = routine ? markAccepted(file, today, routine) : file;
    const pull = await findCasePull(context, file.id);
    // Shown before it is saved: if this fails, the next run finds the case as it was.
    if (pull) await showCase(context, pull, { association, routines, today, file: after, waits: false });
    if (after !== file)
      await service.store.update(path, text, editCase(text, after), COMMIT_TEXTS.accept(file.id));
    // GitHub keeps the branch of a pull request that was merged, unless the repository is set to remove it.
    await service.store.reject(file.id);
  }
  print(acceptLogText(merged.length));
  return true;
}
