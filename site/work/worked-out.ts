import type { Service } from '../../actions/service.ts';
import type { Case } from '../../core/case/case.ts';
import type { Choices } from '../../core/case/choices/choice.ts';
import { choices } from '../../core/case/choices/choices.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { triedOn } from './order-context.ts';

const made = new WeakMap<Case, Map<string, { from: readonly unknown[]; value: unknown }>>();

/**
 * Works something out from a case once, as long as the case is the same object (see `openedCase`) and so is all that it is made
 * from besides.
 * @param what names it
 */
export function workedOut<Value>(
  file: Case,
  what: string,
  from: readonly unknown[],
  make: () => Value,
): Value {
  const all = made.get(file) ?? new Map<string, { from: readonly unknown[]; value: unknown }>();
  made.set(file, all);
  const before = all.get(what);
  if (before && from.every((one, at) => one === before.from[at])) return before.value as Value;
  const value = make();
  all.set(what, { from, value });
  return value;
}

/** What can be done with a case now. Every possible order is tried for it. */
export const choicesOf = (service: Service, file: Case, routine: Routine, waiting: boolean): Choices =>
  workedOut(file, 'choices', [service.association, routine, service.today(), waiting], () =>
    choices(file, triedOn(service, routine, waiting)),
  );
