import { readFileSync } from 'node:fs';
import { type Laws, readLaws } from '../../core/routine/laws.ts';
import { routinePage } from '../../core/routine/page/page.ts';
import { readRoutine } from '../../core/routine/read.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { parseYaml } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';

const read = (path: string) => readFileSync(new URL(`../../cases/${path}`, import.meta.url), 'utf8');

/** The routines of the example association. */
export const ROUTINES = [
  'hoglandet',
  'jonkopings-lan',
  'ostra-ostergotland',
  'vastra-gotaland',
  'kommunal-namnd',
] as const;

/**
 * A routine of the example association.
 *
 * @param change changes the file before it is read
 */
export function exampleRoutine(name: string, change = (text: string) => text): Routine {
  const { routine } = readRoutine(change(routineText(name)));
  if (!routine) throw new Error(`${name} has faults`);
  return routine;
}

/**
 * The faults of a routine with a part of its file replaced, as `code: text`, where `text` is the 16 characters in the
 * file where the fault is.
 */
export function changedRoutineFaults(name: string, from: string | RegExp, to: string): string[] {
  const source = routineText(name);
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`nothing to change: ${from}`);
  const lines = changed.split('\n');
  return readRoutine(changed, { name, laws: exampleLaws() }).faults.map(
    ({ line, column, code }) => `${code}: ${lines[line - 1]?.slice(column - 1, column + 15)}`,
  );
}

/** The file of a routine. */
export const routineText = (name: string): string => read(`routines/${name}.md`);

/** The file of the laws that routines refer to. */
export const lawsText = (): string => read('routines/lagar.yaml');

/** The register of the laws that routines refer to. */
export function exampleLaws(): Laws {
  const { laws, faults } = readLaws(lawsText());
  if (!laws) throw new Error(JSON.stringify(faults));
  return laws;
}

/** The text of a routine's page, without tags. */
export function routinePageText(name: string): string {
  const { routine, body } = readRoutine(routineText(name));
  if (!routine) throw new Error(`${name} has faults`);
  return routinePage(routine, body, exampleLaws())
    .html.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');
}

/** The example association. */
export const exampleAssociation = (): Association => parseYaml(read('association.yaml')).value as Association;
