import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../yaml/parse.ts';
import { routineFacts } from '../facts.ts';
import { readLaws } from '../laws.ts';
import { readRoutine } from '../read.ts';
import type { Routine } from '../routine.ts';
import { routinePage } from './page.ts';

const folder = new URL('../../../cases/routines/', import.meta.url);
const source = readFileSync(new URL('hoglandet.md', folder), 'utf8');
const laws = readLaws(readFileSync(new URL('lagar.yaml', folder), 'utf8')).laws;
const { routine, body } = readRoutine(source);
if (!routine || !laws) throw new Error('the example routine has faults');

/** Every place in the head where a text or a number stands, but for names that only the file itself uses. */
function* leaves(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else
    for (const key of Object.keys(value))
      yield* leaves((value as Record<string, unknown>)[key], [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
}

describe('text and behaviour cannot drift apart', () => {
  const head = parseYaml(/^---\n([\s\S]*?\n)---\n/.exec(source)?.[1] ?? '').value;
  const INTERNAL =
    /^(?:schema|id|källor\/\d+\/id|(?:rapporter|hänvisningar)\/\d+\/id|versioner.*|utkast|frister\/[^/]+\/datum)$/;
  const seen = (of: Routine) =>
    JSON.stringify([of.namn, of.ingress, routineFacts(of), routinePage(of, body, laws).html]);
  const before = seen(routine);
  // A phase's code is shown by its name, and a source by its number.
  const shown = [...leaves(head)].filter(
    (path) => !INTERNAL.test(path.join('/')) && !/^faser\/\d+\/kod$/.test(path.join('/')),
  );

  it('has hundreds of values', () => expect(shown.length).toBeGreaterThan(400));

  it('shows every one of them: none can change without the page', () => {
    const silent = shown.filter((path) => {
      const changed = structuredClone(routine);
      let at = changed as unknown as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      const last = path.at(-1) ?? '';
      const value = at[last];
      at[last] =
        typeof value === 'number'
          ? value + 1
          : typeof value === 'boolean'
            ? !value
            : other(String(value), path);
      return seen(changed) === before;
    });
    expect(silent.map((path) => path.join('/'))).toEqual([]);
  });
});

/** Another value of the same kind. */
function other(value: string, path: readonly (string | number)[]): string {
  if (path.at(-1) === 'slag' && path[0] === 'organ') return value === 'roll' ? 'organ' : 'roll';
  if (path.at(-1) === 'slag' && path[0] === 'källor') return value === 'forslag' ? 'dokument' : 'forslag';
  if (path.at(-1) === 'styrka') return value === 'svag' ? 'stark' : 'svag';
  if (path.at(-1) === 'krav') return value === 'krav' ? 'stangt' : 'krav';
  // A phase is shown by its name, so only the kind of event that keeps its target is another.
  if (path.at(-1) === 'händelse') return value === 'fas' ? 'nivå' : value === 'svar' ? 'effekt' : 'svar';
  if (path.includes('gör') && path[0] === 'frister') return value === 'paminn' ? 'dagordning' : 'paminn';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? '2001-02-03' : /^\d\d-\d\d$/.test(value) ? '02-03' : `${value}-ny`;
}
