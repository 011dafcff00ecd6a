import { readAnyCase } from '../../core/case/any.ts';
import { editCase } from '../../core/case/edit.ts';
import { takenIn } from '../../core/case/take-in.ts';
import { swedishDay } from '../../core/date.ts';
import { ACCEPTED_ON_GITHUB } from '../../core/texts/github.ts';
import { openCaseWork } from './case-work.ts';
import { mainCases } from './checkout.ts';
import type { Workplace } from './context.ts';
import { pullOf } from './pull.ts';
import { show } from './show.ts';

/** Takes in every case that was merged: its phase on main, and what its pull request shows. */
export async function accept(place: Workplace, root: string, now: number): Promise<boolean> {
  const today = swedishDay(now);
  const merged = mainCases(root).filter(({ text }) => /^ {2}fas: mottagen$/m.test(text));
  if (merged.length === 0) return true;
  const work = await openCaseWork(place, root, now);
  for (const { path, text } of merged) {
    const file = readAnyCase(text);
    if (!file) continue;
    const after = takenIn(file, today);
    const { association, routines } = work;
    const pull = await pullOf(place, file.id);
    // Shown first: what fails here is done by the next run, which finds the case as it was.
    if (pull) await show(place, pull, { association, routines, today, file: after, waits: false });
    await work.store.update(path, text, editCase(text, after), `Ta emot ärende ${file.id}`);
    // GitHub keeps the branch of a pull request that was merged, unless the repository is set to remove it.
    await work.store.reject(file.id);
  }
  console.log(ACCEPTED_ON_GITHUB(merged.length));
  return true;
}
