import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../actions/solver.ts';
import { monthsOf } from '../period.ts';
import { buildSystem } from './build.ts';
import { protect } from './protect.ts';
import { publication, type Trial, trial } from './testing.ts';

const solver = await loadSolver();

/** Seeded trials in which somebody may hold almost a whole row: every second seed has the rule. */
function* trials(count: number): Generator<[number, Trial]> {
  for (let seed = 2, left = count; left > 0; seed += 2) {
    const given = trial(seed, { most: 300 });
    if (given.facts.length < given.rules.k) continue;
    left--;
    yield [seed, given];
  }
}

describe('a cell that holds almost its whole row', () => {
  it('is never shown, and is told apart from small ones', () => {
    let found = 0;
    for (const [seed, given] of trials(80)) {
      const { rules, tables } = given;
      const own = publication('2025', given, tables);
      const system = buildSystem([own], rules);
      const state = protect(system, rules.k, solver);
      const months = monthsOf(own.period);
      for (const [at, { key, n }] of system.cells.entries()) {
        const codes = Object.fromEntries(
          key
            .split('|')
            .slice(2)
            .map((text) => text.split('=') as [string, string]),
        );
        const rows = Object.entries(codes).map(([field, code]) => own.count({ [field]: code }, months));
        const most = rows.length === 2 && n >= rules.k && rows.some((row) => n > 0.9 * row);
        if (!most) continue;
        found++;
        expect([seed, key, state[at]]).toEqual([seed, key, expect.stringMatching(/^[DC]$/)]);
      }
    }
    expect(found).toBeGreaterThan(5);
  });
});
