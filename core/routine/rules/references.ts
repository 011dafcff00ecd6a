import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Routine } from '../routine.ts';

/** The keys whose value is a body's code. */
const BODY_KEYS = new Set([
  'ägare',
  'av',
  'vem',
  'organ',
  'lyfter',
  'underrättas',
  'samråder',
  'mottagare',
  'utses-av',
  'reserv',
]);
/** The keys whose value is the id of a source. */
export const SOURCE_KEYS: ReadonlySet<string> = new Set(['källa', 'talets-källa']);
/** The lists whose items have ids or codes, and the key of those. */
const NAMED = {
  källor: 'id',
  organ: 'kod',
  faser: 'kod',
  rapporter: 'id',
  hänvisningar: 'id',
  flöden: 'id',
} as const;

/** Every body and source that is referred to exists, every source is used, and no id or code is there twice. */
export function referenceRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  const bodies = routine.organ.map(({ kod }) => kod);
  const sources = routine.källor.map(({ id }) => id);
  const used = new Set<string>();
  for (const [key, value, path] of textsWithPaths(routine)) {
    if (SOURCE_KEYS.has(key)) {
      used.add(value);
      if (!sources.includes(value)) add('source-unknown', path, suggestion(value, sources));
    }
    if (BODY_KEYS.has(key) && !bodies.includes(value)) add('body-unknown', path, suggestion(value, bodies));
  }
  for (const [index, id] of sources.entries()) if (!used.has(id)) add('source-unused', ['källor', index]);
  for (const [list, key] of Object.entries(NAMED))
    duplicateRule(routine[list as keyof typeof NAMED] ?? [], [list], key, add);
  duplicateRule(routine.områden.lista ?? [], ['områden', 'lista'], 'kod', add);
}

/** Adds a violation for each item whose `key` has the value of an earlier item. */
export function duplicateRule(
  items: readonly object[],
  path: DataPath,
  key: string,
  add: AddViolation<RoutineRule>,
): void {
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    const value = (item as Record<string, unknown>)[key];
    if (seen.has(value)) add('duplicate', [...path, index, key]);
    seen.add(value);
  }
}

/** Yields every text in the head as key, text and path; the items of a list have the key of the list. */
export function* textsWithPaths(
  value: unknown,
  key = '',
  path: DataPath = [],
): Generator<[string, string, DataPath]> {
  if (typeof value === 'string') yield [key, value, path];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsWithPaths(item, key, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* textsWithPaths(inner, name, [...path, name]);
}
