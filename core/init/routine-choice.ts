import { bodyName, type Routine } from '../routine/routine.ts';
import { ROUTINE_LINES, SHIPPED_ROUTINES } from '../texts/init.ts';
import { withinText } from '../texts/routine.ts';
import type { Choice } from './question.ts';

/** The routines to choose between, each with its ladder and what it promises, in three lines. */
export function routineChoices(routines: Readonly<Record<string, Routine>>): Choice[] {
  return Object.entries(routines).map(([value, routine]) => {
    const { nivåer, frister } = routine;
    return {
      value,
      label: Object.hasOwn(SHIPPED_ROUTINES, value)
        ? SHIPPED_ROUTINES[value as keyof typeof SHIPPED_ROUTINES].label
        : routine.namn,
      about: [
        ROUTINE_LINES.ladder(nivåer.map(({ organ }) => bodyName(routine, organ))),
        ROUTINE_LINES.read(bodyName(routine, frister.läst.vem), withinText(frister.läst)),
        ROUTINE_LINES.answer(withinText(frister.svar)),
      ],
    };
  });
}
