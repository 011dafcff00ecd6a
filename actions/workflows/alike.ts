import type { Case } from '../../core/case/case.ts';
import { similarityTraits } from '../../core/case/likeness.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { AlikeCase } from '../../core/case/view/input.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { type LikenessOf, likenesses } from '../../core/sweep/month.ts';
import { alikeCases } from '../../core/sweep/similar.ts';
import { mainCases } from './checkout.ts';

/**
 * Returns a function that finds the cases on main that are like one, read from a checkout of it. They are read once,
 * and not at all before a case that can be compared is asked for.
 */
export function alikeOnMain(
  root: string,
  routines: Readonly<Record<string, Routine>>,
): (file: Case) => AlikeCase[] {
  const traitsOf = (file: Case): LikenessOf | undefined => {
    const routine = routines[file.rutin];
    const similarity = routine && similarityTraits(file, routine);
    return similarity && { id: file.id, routineId: file.rutin, similarity };
  };
  let known: LikenessOf[] | undefined;
  return (file) => {
    const own = traitsOf(file);
    if (!own) return [];
    known ??= mainCases(root).flatMap(({ text }) => {
      const other = tryReadCase(text);
      return (other && traitsOf(other)) ?? [];
    });
    // An order may have changed the case since the checkout.
    return alikeCases(own, [likenesses([...known.filter(({ id }) => id !== own.id), own])]);
  };
}
