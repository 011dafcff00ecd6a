import { expect, it } from 'vitest';
import { loadSolver } from '../../../testing/release.ts';
import { narrowed, publication } from '../../../testing/statistics/protection.ts';
import { cellKey } from '../codes.ts';
import type { Field } from '../field.ts';
import { type Period, parsePeriod } from '../period.ts';
import { buildSystem } from './build.ts';
import { protect } from './protect.ts';

const solver = await loadSolver();
const YEAR = parsePeriod('2025') as Period;
const field = (id: string, codes: string[]): Field => ({
  id,
  label: id,
  codes: codes.map((kod) => ({ kod, namn: kod })),
  multiple: id === 'lacks',
  fixed: true,
});
const fields = [field('who', ['x', 'y']), field('lacks', ['typ', 'orsak', 'inga'])];
/** `n` cases of a `who`, of which `lacking` lack their type. */
const cases = (who: string, n: number, lacking: number) =>
  Array.from({ length: n }, (_, at) => ({
    month: '2025-01',
    occurrences: 1,
    codes: { who: [who], lacks: [at < lacking ? 'typ' : 'inga'] },
  }));

function shown(facts: ReturnType<typeof cases>, exempt: (field: string, code: string) => boolean) {
  const rules = { k: 5, exempt, group: undefined, relations: [] };
  const given = { facts, fields, tables: [], rules };
  const system = buildSystem([publication('2025', given, [{ fields, times: [YEAR] }])], rules);
  const state = protect(system, 5, solver);
  const at = (codes: Record<string, string>) =>
    state[system.cells.findIndex(({ key }) => key === cellKey('2025', '2025', codes))];
  return { system, state, at };
}

const WHOLLY = (id: string) => id === 'lacks';
const PARTLY = (id: string, code: string) => id === 'lacks' && code !== 'inga';

it('a field that is wholly exempt is shown in a cross table too, even when small', () => {
  const { at } = shown([...cases('x', 40, 2), ...cases('y', 30, 3)], WHOLLY);
  expect(at({ who: 'x', lacks: 'typ' })).toBe('open');
  expect(at({ who: 'y', lacks: 'orsak' })).toBe('open');
});

it('a field that is only partly exempt is not', () => {
  const { at } = shown([...cases('x', 40, 2), ...cases('y', 30, 3)], PARTLY);
  expect(at({ who: 'x', lacks: 'typ' })).toBe('A');
});

it('an exempt number is hidden where it would disclose a small one', () => {
  const { system, state, at } = shown([...cases('x', 40, 2), ...cases('y', 3, 2)], WHOLLY);
  expect(at({ who: 'y' })).toBe('A');
  expect(at({ who: 'y', lacks: 'typ' })).not.toBe('open');
  expect(narrowed(system, state, 5, solver, false)).toEqual([]);
});
