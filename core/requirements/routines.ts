import { readFileSync } from 'node:fs';
import type { Association } from '../../schemas/types.ts';
import { readLaws } from '../routine/laws.ts';
import { routinePage } from '../routine/page/page.ts';
import { readRoutine } from '../routine/read.ts';
import type { Routine } from '../routine/routine.ts';
import { parseYaml } from '../yaml/parse.ts';

const read = (path: string) => readFileSync(new URL(`../../cases/${path}`, import.meta.url), 'utf8');

/** A routine of the example association, its text changed first. */
export function exampleRoutine(name: string, change = (text: string) => text): Routine {
  const { routine } = readRoutine(change(routineText(name)));
  if (!routine) throw new Error(`${name} has faults`);
  return routine;
}

/** The file of a routine. */
export const routineText = (name: string): string => read(`routines/${name}.md`);

/** What the page of a routine says, without its marks. */
export function pageText(name: string): string {
  const { routine, body } = readRoutine(routineText(name));
  if (!routine) throw new Error(`${name} has faults`);
  return routinePage(routine, body, readLaws(read('routines/lagar.yaml')).laws)
    .html.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');
}

/** The example association. */
export const exampleAssociation = (): Association => parseYaml(read('association.yaml')).value as Association;
