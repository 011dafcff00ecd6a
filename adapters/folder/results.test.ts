import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadResults } from './results.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skav-results-'));
  mkdirSync(join(folder, 'resultat'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, day: string, more = ''): void {
  const head = `schema: 1\ntitel: ${name}\nantal: 3\nstatus: pagar\nvem: Alla parter\nnär: ${day}\n${more}`;
  writeFileSync(join(folder, 'resultat', `${name}.md`), `---\n${head}---\nNu är det bestämt.\n`);
}

it('the newest result comes first, and a folder without results has none', () => {
  write('a', '2025-03-01');
  write('b', '2026-03-01');
  expect(loadResults(folder).results.map(({ result }) => result.titel)).toEqual(['b', 'a']);
  expect(loadResults(join(folder, 'resultat'))).toEqual({ results: [], faults: [] });
});

it('a result that names a case that does not exist is a fault', () => {
  const ids = ['EX-2026-7K3MQ9TA', 'EX-2026-7K3MQ9TB', 'EX-2026-7K3MQ9TC'];
  write('a', '2026-03-01', `ärenden:\n  - ${ids.join('\n  - ')}\n`);
  expect(loadResults(folder, [], (id) => ids.includes(id)).faults).toEqual([]);
  expect(loadResults(folder, [], (id) => id !== ids[2]).faults).toMatchObject([
    { file: 'resultat/a.md', code: 'result-case', line: 11, column: 5 },
  ]);
});

it('the example association has three results without faults', () => {
  const { results, faults } = loadResults('cases');
  expect(faults).toEqual([]);
  expect(results).toHaveLength(3);
});
