import type { Case } from '../core/case/case.ts';
import { caseStatus } from '../core/case/status.ts';
import { carryOutOrders } from '../core/case/transitions/carry-out.ts';
import { clocks, unfinishedClocks } from '../core/routine/clock/clocks.ts';
import { bodyName, type Routine } from '../core/routine/routine.ts';

/** A day in the life of a case: the day, then an order; without an order, a day on which no one acts. */
export type LifeDay = string;

/**
 * The life of a case as a table that people can read, a line for each day: what was ordered and what was answered,
 * what the reporter sees, and what each body is reminded of that day.
 *
 * @param days `2026-12-01 /fas samordning`
 */
export function life(
  start: Case,
  routine: Routine,
  days: readonly LifeDay[],
): { file: Case; lines: string[] } {
  let file = start;
  const lines = days.map((line) => {
    const [day = '', order = ''] = /^(\S+) ?(.*)$/.exec(line)?.slice(1) ?? [];
    let said = '';
    if (order !== '') {
      const result = carryOutOrders(file, order, { routine, today: day });
      if (result.ok) file = result.file;
      said = result.ok ? ` ${result.answers.join(' ')}` : ` NEJ: ${result.faults.map(({ text }) => text)}`;
    }
    return [
      `${day} ${order}${said}`,
      `  ser: ${seen(file, routine, day)}`,
      ...reminders(file, routine, day),
    ].join('\n');
  });
  return { file, lines };
}

/** The step and the newest answer that the reporter sees, and the next date. */
function seen(file: Case, routine: Routine, day: string): string {
  const { steg, nästa, svar } = caseStatus(file, routine, day);
  const now = steg.find(({ läge }) => läge === 'nu')?.text ?? 'allt är klart';
  return [now, `${nästa.text} ${nästa.datum ?? ''}`.trim(), svar.at(-1)?.text].filter(Boolean).join(' | ');
}

function reminders(file: Case, routine: Routine, day: string): string[] {
  return unfinishedClocks(clocks(file, routine, day))
    .filter(({ actions }) => actions.length > 0)
    .map(
      ({ responsible, text, dueDate }) => `  påminns: ${bodyName(routine, responsible)}: ${text} ${dueDate}`,
    );
}
