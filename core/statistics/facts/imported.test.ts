import { describe, expect, it } from 'vitest';
import { importedCase, openImportedCase } from '../../../testing/case/imported.ts';
import { makeRelease, releaseInput, source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { audit } from '../audit/audit.ts';
import { cellAt, type Dataset } from '../release/dataset.ts';
import { asOf } from './as-of.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';
import { importedIn } from './imported.ts';

const LOCK = '2026-12-15';
const YEAR = { från: '2025-01-01', till: '2025-12-31' };
const classed = importedCase({
  hantering: {
    fas: 'stangt',
    nivå: 2,
    klassning: { typ: ['otydligt-ansvar'] },
    svar: [{ datum: '2025-03-09', text: 'x' }],
  },
});

describe('an imported case in statistics', () => {
  it('counts from the day it was imported, not from the day it came in', () => {
    expect(asOf(importedCase(), '2026-11-28')).toBeUndefined();
    expect(asOf(classed, '2026-11-29')).toMatchObject({
      hantering: { fas: 'stangt', nivå: 2, klassning: { typ: ['otydligt-ansvar'] } },
    });
  });

  it('is neither in time nor late, and what it lacks is not filled in', () => {
    for (const file of [classed, openImportedCase()]) {
      const fields = statisticsFields({ ...source, imported: [file] });
      const [coded] = codeCases([file], LOCK, fields, source);
      for (const id of ['last-i-tid', 'svar-3-man', 'tid-till-svar', 'tid-till-stangt', 'eskalerad'])
        expect(coded?.codes[id], id).toEqual(['utan-tid']);
      for (const id of ['allvarlighetsgrad', 'lost']) expect(coded?.codes[id], id).toEqual(['ej-ifyllt']);
      expect(coded?.occurrences).toBe(1);
      for (const { id, codes } of fields)
        for (const code of coded?.codes[id] ?? [])
          expect(
            codes.map(({ kod }) => kod),
            id,
          ).toContain(code);
    }
  });

  it('adds no code where there is none', () => {
    const kinds = (imported: Case[]) =>
      statisticsFields({ ...source, imported }).map(({ id, codes }) => `${id} ${codes.length}`);
    expect(kinds([])).toEqual(statisticsFields(source).map(({ id, codes }) => `${id} ${codes.length}`));
    expect(importedIn([importedCase()], YEAR, '2026-11-28')).toEqual([]);
    expect(importedIn([importedCase()], { från: '2024-01-01', till: '2024-12-31' }, LOCK)).toEqual([]);
    expect(importedIn([importedCase()], YEAR, LOCK)).toHaveLength(1);
  });
});

describe('a release with imported cases', () => {
  const input = releaseInput(90, '2025');
  /** Some of the cases as if another system had had them. */
  const withImported = (every: number): Case[] =>
    input.cases.map((file, index) => {
      if (index % every > 0) return file;
      const { löst: _solved, allvarlighetsgrad: _severity, ...rapport } = file.rapport;
      const { fas } = file.hantering;
      return importedCase({
        id: file.id,
        mottagen: file.mottagen,
        område: file.område,
        kvitto: file.kvitto,
        rapport,
        hantering: { fas, nivå: 1 },
        historik: [
          { datum: file.mottagen, händelse: 'mottagen' },
          { datum: '2026-01-15', händelse: 'importerad', till: fas },
        ],
      });
    });

  it.each([2, 3, 7, 60])('has a sum that holds, and hides what is small (one in %i)', (every) => {
    const lockDay = '2026-04-30';
    const { release, files } = makeRelease({ ...input, lockDay, cases: withImported(every) });
    expect(release.antal).toBe(90);
    const datasets = release.tabeller.map(({ json }) => JSON.parse(files.get(json) ?? '') as Dataset);
    for (const { value } of datasets) expect(value.filter((n) => n !== null && n > 0 && n < 5)).toEqual([]);
    const text = files.get('publicering.json') ?? '';
    expect(audit([{ release, datasets, sha256: input.sha256(text) }]).godkänd).toBe(true);
    for (const file of files.values()) expect(file).not.toMatch(/Gamla|2025-0017/);
    const answers = datasets.find(({ extension }) => extension.tabell === 'svar-3-man');
    if (!answers) return;
    const [yes, no, untimed] = ['ja', 'nej', 'utan-tid'].map((code) =>
      cellAt(answers, { 'svar-3-man': code }),
    );
    if (typeof yes === 'number' && typeof no === 'number' && typeof untimed === 'number')
      expect(yes + no + untimed).toBe(90);
  });

  it('does not have those that were imported after its lock', () => {
    const own = input.cases.filter((_file, index) => index % 3 > 0);
    const without = makeRelease({ ...input, cases: own });
    const early = makeRelease({ ...input, lockDay: '2026-01-10', cases: own });
    expect([...makeRelease({ ...input, lockDay: '2026-01-10', cases: withImported(3) }).files]).toEqual([
      ...early.files,
    ]);
    expect(without.release.antal).toBeLessThan(90);
  });
});
