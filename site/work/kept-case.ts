import type { ShownCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import type { Case } from '../../core/case/case.ts';
import type { Choices } from '../../core/case/choices/choice.ts';
import { choices } from '../../core/case/choices/choices.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { triedOn } from './order-context.ts';

/** For how many cases at a time what has been worked out is kept in memory. */
const MOST = 20;

/** The cases that were opened last, by version, the one used last at the end. */
const opened = new Map<string, Case>();

/**
 * The case as it was read before, if that version was: a person opens a case, posts a form of it and reads it again, and what was
 * worked out from it the first time is found by it.
 */
export function keptCase(shown: ShownCase): ShownCase {
  const file = opened.get(shown.version) ?? shown.file;
  if (!file) return shown;
  opened.delete(shown.version);
  opened.set(shown.version, file);
  for (const first of [...opened.keys()].slice(0, -MOST)) opened.delete(first);
  return { ...shown, file };
}

/** What the choices of a case were made from, besides the case. */
interface Made {
  from: readonly unknown[];
  choices: Choices;
}
const made = new WeakMap<Case, Made>();

/** What can be done with a case now: worked out once for a version, a day and the settings, since every order is tried for it. */
export function choicesOf(service: Service, file: Case, routine: Routine, waiting: boolean): Choices {
  const from = [service.association, routine, service.today(), waiting];
  const before = made.get(file);
  if (before && from.every((one, at) => one === before.from[at])) return before.choices;
  const now = { from, choices: choices(file, triedOn(service, routine, waiting)) };
  made.set(file, now);
  return now.choices;
}
