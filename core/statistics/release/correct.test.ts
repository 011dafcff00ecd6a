import { describe, expect, it } from 'vitest';
import { makeRelease, releaseInput, stored } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { audit } from '../audit/audit.ts';
import { lastYear } from '../protection/order.ts';
import { cellAt } from './dataset.ts';
import type { MadeRelease } from './make.ts';

const input = releaseInput(60, '2025');
const original = stored(makeRelease(input), input);
const inYear = ({ mottagen }: Case) => mottagen.startsWith('2025');

/** Changes the first `n` cases of the year that a change applies to. */
function changed(n: number, applies: (file: Case) => boolean, change: (file: Case) => void): Case[] {
  const cases = structuredClone(input.cases) as Case[];
  for (const file of cases.filter((one) => inYear(one) && applies(one)).slice(0, n)) change(file);
  return cases;
}
const severity = (n: number) =>
  changed(
    n,
    ({ rapport }) => rapport.allvarlighetsgrad === 'mindre-allvarlig',
    ({ rapport }) => {
      rapport.allvarlighetsgrad = 'allvarlig';
    },
  );
const correction = (cases: readonly Case[], replaces = original) => ({
  ...input,
  cases,
  id: '2025-rattad-1',
  earlier: [original],
  replaces,
});
const correct = (cases: readonly Case[]): MadeRelease => makeRelease(correction(cases));
const refusal = (cases: readonly Case[]): unknown => {
  try {
    return correct(cases).release.ändrade ?? 'made';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
/** The ids of the tables that are not the original ones, to the byte. */
const replaced = (made: MadeRelease): string[] =>
  made.release.tabeller.flatMap(({ id, json, csv }) => {
    const old = original.release.filer;
    return old[json] === made.release.filer[json] && old[csv] === made.release.filer[csv] ? [] : [id];
  });

describe('a correction', () => {
  it('is refused when nothing has changed', () => expect(refusal(input.cases)).toBe('nothing-changed'));

  it('is refused when cases were removed, however many', () => {
    for (const n of [1, 4, 7]) {
      const gone = new Set(input.cases.filter(inYear).slice(0, n));
      expect(refusal(input.cases.filter((file) => !gone.has(file)))).toBe('nothing-changed');
    }
  });

  it('with a later lock makes the table of answers again, without the code for too early', () => {
    const late = makeRelease({ ...correction(input.cases), lockDay: '2026-03-31' });
    expect(replaced(late)).toContain('svar-3-man');
    const next = stored(late, input);
    const answers = next.datasets.find(({ extension }) => extension.tabell === 'svar-3-man');
    expect(answers?.dimension['svar-3-man']?.category.index).toEqual(['_tot', 'ja', 'nej']);
    expect(audit([original, next]).fel).toEqual([]);
  });

  it('keeps every table to the byte when up to four cases have changed, and says how many', () => {
    for (const n of [1, 4]) {
      const made = correct(severity(n));
      expect(made.release.ändrade).toEqual([{ id: 'allvarlighetsgrad', ärenden: n }]);
      expect(replaced(made)).toEqual([]);
    }
  });

  it('replaces a table in which five have changed, and no other', () => {
    const made = correct(severity(5));
    expect([replaced(made), made.release.ändrade]).toEqual([['allvarlighetsgrad'], undefined]);
    const next = stored(made, input).datasets.find(
      ({ extension }) => extension.tabell === 'allvarlighetsgrad',
    );
    const cell = (code: string) => next && cellAt(next, { allvarlighetsgrad: code });
    expect(cell('allvarlig')).toBe(
      Number(cellAt(tableNamed('allvarlighetsgrad'), { allvarlighetsgrad: 'allvarlig' })) + 5,
    );
    expect(audit([original, stored(made, input)])).toMatchObject({ godkänd: true, fel: [] });
  });

  it('names the release that it replaces, and the last one of the chain', () => {
    const { release } = correct(severity(5));
    expect([release.ersätter?.id, release.förra?.id, release.nr]).toEqual(['2025', '2025', 2]);
  });

  it('counts nothing that only moves among hidden numbers', () => {
    const { dimension, status } = tableNamed('typ');
    const hidden = new Set(dimension['typ']?.category.index.filter((_, at) => status[at] === 'A'));
    const [to = ''] = hidden;
    const moved = changed(
      1,
      ({ hantering }) =>
        hidden.has(hantering.klassning?.typ?.[0] ?? '') && hantering.klassning?.typ?.[0] !== to,
      ({ hantering }) => {
        hantering.klassning = { ...hantering.klassning, typ: [to] };
      },
    );
    expect(moved).not.toEqual(input.cases);
    expect(refusal(moved)).toBe('nothing-changed');
  });

  it('adds no table that was left out', () => {
    const year = releaseInput(9, '2025');
    const few = stored(makeRelease(year), year);
    const made = makeRelease({ ...correction(input.cases, few), earlier: [few] });
    expect(made.release.tabeller.map(({ id }) => id)).toEqual(['arenden']);
    expect(made.release.antal).toBe(60);
  });
});

it('the year before is the correction, not what it corrects', () => {
  const next = stored(correct(severity(5)), input);
  for (const earlier of [
    [original, next],
    [next, original],
  ])
    expect(lastYear(earlier, '2026')?.release.id).toBe('2025-rattad-1');
  expect(lastYear([original, next], '2025')).toBeUndefined();
});

function tableNamed(id: string) {
  const found = original.datasets.find(({ extension }) => extension.tabell === id);
  if (!found) throw new Error(id);
  return found;
}
