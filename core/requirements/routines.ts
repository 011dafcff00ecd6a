import { readFileSync } from 'node:fs';
import { readRoutine } from '../routine/read.ts';
import type { Routine } from '../routine/routine.ts';

/** A routine of the example association, its text changed first. */
export function exampleRoutine(name: string, change = (text: string) => text): Routine {
  const source = readFileSync(new URL(`../../cases/routines/${name}.md`, import.meta.url), 'utf8');
  const { routine } = readRoutine(change(source));
  if (!routine) throw new Error(`${name} has faults`);
  return routine;
}
