import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../testing/release.ts';
import { knowledgeOf, publication, type Trial, trial } from '../../../testing/statistics/protection.ts';
import { intervals } from '../audit/attacker.ts';
import { cellKey } from '../codes.ts';
import { type Field, UNFILLED } from '../field.ts';
import { monthsInPeriod, type Period, parsePeriod } from '../period.ts';
import { buildSystem, type Publication, type Rules } from './build.ts';
import { protect } from './protect.ts';

const solver = await loadSolver();

/** Seeded trials under the rule about a cell that holds almost its whole row, which every second seed has. */
function* trials(count: number): Generator<[number, Trial]> {
  for (let seed = 2, left = count; left > 0; seed += 2) {
    const given = trial(seed, { most: 300 });
    if (given.facts.length < given.rules.k) continue;
    left--;
    yield [seed, given];
  }
}

describe('a cell that holds almost its whole row', () => {
  it('is never shown or known exactly', () => {
    let found = 0;
    for (const [seed, given] of trials(150)) {
      const { rules, tables } = given;
      const own = publication('2025', given, tables);
      const system = buildSystem([own], rules);
      const state = protect(system, rules.k, solver);
      const months = monthsInPeriod(own.period);
      const most = system.cells.flatMap(({ key, n }, at) => {
        const codes = key
          .split('|')
          .slice(2)
          .map((text) => text.split('=') as [string, string]);
        const rows = codes
          .filter((_, one) => codes.some(([, code], other) => one !== other && code !== UNFILLED))
          .map(([field, code]) => own.count({ [field]: code }, months));
        const whole = rows.some((row) => n > 0.9 * row);
        return codes.length === 2 && n >= rules.k && whole ? [{ at, key, n }] : [];
      });
      if (most.length === 0) continue;
      found += most.length;
      const known = intervals(
        knowledgeOf(system, state, rules.k),
        most.map(({ at }) => at),
        solver,
      );
      for (const { at, key, n } of most) {
        expect([seed, key, state[at]]).toEqual([seed, key, expect.stringMatching(/^[DC]$/)]);
        expect([seed, key, (known.get(at)?.[0] ?? 0) < n]).toEqual([seed, key, true]);
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  it('may be shown when the other code is "not filled in"', () => {
    const field = (id: string, codes: string[]): Field => ({
      id,
      label: id,
      codes: codes.map((kod) => ({ kod, namn: kod })),
      multiple: false,
      fixed: true,
    });
    const fields = [field('a', ['x', 'y']), field('b', ['p', UNFILLED])];
    const facts = ['x', 'y'].flatMap((code) =>
      Array.from({ length: 40 }, (_, at) => ({
        month: '2025-01',
        occurrences: 1,
        codes: { a: [code], b: [code === 'x' || at % 2 === 0 ? UNFILLED : 'p'] },
      })),
    );
    const own: Publication = {
      ...publication('2025', { facts, fields, tables: [], rules: RULES }, [{ fields, times: [YEAR] }]),
    };
    const system = buildSystem([own], RULES);
    const state = protect(system, RULES.k, solver);
    const at = system.cells.findIndex(({ key }) => key === cellKey('2025', '2025', { a: 'x', b: UNFILLED }));
    expect(system.cells[at]).toMatchObject({ n: 40 });
    expect(system.cells[at]?.group).toBe(false);
    expect(state).toHaveLength(system.cells.length);
  });
});

const YEAR = parsePeriod('2025') as Period;
const RULES: Rules = { k: 5, exempt: () => false, group: 0.9, relations: [] };
