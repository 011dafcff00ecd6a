import type { Routine as RoutineHead } from '../../schemas/types.ts';
import { schemaFaults } from '../case/read.ts';
import { addMonths } from '../date.ts';
import type { Fault } from '../fault.ts';
import { parseYaml } from '../yaml/parse.ts';
import { addWorkdays } from './workdays.ts';

/** The front matter of a routine: the process that is enforced. */
export type Routine = RoutineHead;

/** A routine file that was read: its head, its Markdown, and every fault. */
export interface ReadRoutine {
  routine: Routine | undefined;
  body: string;
  faults: Fault[];
}

/** Reads a routine file: YAML front matter between two lines of `---`, then Markdown. */
export function readRoutine(source: string): ReadRoutine {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(source);
  if (!match) {
    const text = 'Rutinen saknar huvud. Filen ska börja med en rad ---, sedan nycklar, sedan en rad ---.';
    return {
      routine: undefined,
      body: source,
      faults: [{ code: 'no-front-matter', line: 1, column: 1, text }],
    };
  }
  const parsed = parseYaml(match[1] ?? '');
  const found = parsed.faults.length > 0 ? parsed.faults : schemaFaults('routine', parsed);
  const faults = found.map((fault) => ({ ...fault, line: fault.line + 1 }));
  const routine = faults.length === 0 ? (parsed.value as Routine) : undefined;
  return { routine, body: source.slice(match[0].length), faults };
}

/** The last day of a deadline that runs from `day`. */
export function dueDay({ månader, arbetsdagar }: Routine['frister']['svar'], day: string): string {
  return månader === undefined ? addWorkdays(day, arbetsdagar ?? 0) : addMonths(day, månader);
}
