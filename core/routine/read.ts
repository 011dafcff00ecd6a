import { conflictFaults } from '../conflict-markers.ts';
import { type Fault, sortFaults } from '../fault.ts';
import { shiftFaults, splitFrontMatter } from '../front-matter.ts';
import { schemaFaults } from '../schema/faults.ts';
import { ROUTINE_TEXTS } from '../texts/routine.ts';
import type { Laws } from './laws.ts';
import { routinePage } from './page/page.ts';
import type { Routine } from './routine.ts';
import { routineViolations } from './rules/rules.ts';

/** The result of reading a routine file: its head when it follows the schema, its Markdown, and every fault. */
export interface ReadRoutine {
  routine: Routine | undefined;
  body: string;
  faults: Fault[];
}

export interface ReadRoutineOptions {
  /** The file's name without `.md`; when given, the routine's id must be the same. */
  name?: string;
  /** The register of laws; without it, legal references are not checked. */
  laws?: Laws;
}

/**
 * Reads a routine file: YAML front matter between two lines of `---`, then Markdown. It is checked against the schema
 * first, and then against the rules and as a page; every fault of a stage is reported at once, with its line and column
 * in the file. Never throws.
 *
 * @example const { routine, faults } = readRoutine(source, { name: 'hoglandet', laws });
 */
export function readRoutine(source: string, { name, laws }: ReadRoutineOptions = {}): ReadRoutine {
  const conflicts = conflictFaults(source, true);
  if (conflicts.length > 0) return { routine: undefined, body: source, faults: conflicts };
  const file = splitFrontMatter(source);
  if (!file) {
    const text = 'Rutinen saknar huvud. Filen ska börja med en rad ---, sedan nycklar, sedan en rad ---.';
    return {
      routine: undefined,
      body: source,
      faults: [{ code: 'no-front-matter', line: 1, column: 1, text }],
    };
  }
  const { head: parsed, body, linesBeforeBody } = file;
  const found = parsed.faults.length > 0 ? parsed.faults : schemaFaults('routine', parsed);
  if (found.length > 0) return { routine: undefined, body, faults: shiftFaults(found, 1) };
  const routine = parsed.value as Routine;
  const page = routinePage(routine, body, laws);
  const inHead = [
    ...routineViolations(routine, laws).map(({ code, path, text }) => ({
      code,
      ...parsed.locate(path),
      text,
    })),
    ...page.unused.map(({ path, text }) => ({ code: 'value-unused', ...parsed.locate(path, true), text })),
  ];
  if (name !== undefined && routine.id !== name)
    inHead.push({ code: 'routine-id', ...parsed.locate(['id']), text: ROUTINE_TEXTS['routine-id'] });
  return {
    routine,
    body,
    faults: sortFaults([...shiftFaults(inHead, 1), ...shiftFaults(page.faults, linesBeforeBody)]),
  };
}
