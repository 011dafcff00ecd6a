import { editCase } from '../../core/case/edit.ts';
import { markAccepted } from '../../core/case/mark-accepted.ts';
import { isUntouched } from '../../core/case/peek.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { swedishDay } from '../../core/date.ts';
import { COMMIT_TEXTS, orderedBy } from '../../core/texts/commit.ts';
import { acceptLogText } from '../../core/texts/github.ts';
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
      await service.store.update(
        path,
        text,
        editCase(text, after),
        orderedBy(COMMIT_TEXTS.accept(file.id), pull && (await mergedBy(context, pull.number))),
      );
    // GitHub keeps the branch of a pull request that was merged, unless the repository is set to remove it.
    await service.store.reject(file.id);
  }
  context.say(acceptLogText(merged.length));
  return true;
}

/** The login of the person who merged a pull request. GitHub lists it only with the pull request itself. */
async function mergedBy({ client, at }: WorkflowContext, number: number): Promise<string | undefined> {
  return (await client.rest.pulls.get({ ...at, pull_number: number })).data.merged_by?.login;
}
