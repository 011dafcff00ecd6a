import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeRelease, releaseInput, solver, source, stored } from '../../../testing/release.ts';
import { associationCases } from '../../generate/association.ts';
import { audit } from '../audit/audit.ts';
import { type Period, parsePeriod } from '../period.ts';
import { cellAt, type Dataset } from './dataset.ts';

const input = releaseInput(60, '2025');
const made = makeRelease(input);
const dataset = (table: string): Dataset => JSON.parse(made.files.get(`${table}.json`) ?? '');
const refusal = (
  changes: Parameters<typeof releaseInput>[2],
  cases = 60,
  year = '2025',
): string | undefined => {
  try {
    makeRelease(releaseInput(cases, year, changes));
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a release', () => {
  it('has the same bytes for the same cases, in whatever order they are read', () => {
    const again = makeRelease({ ...input, cases: input.cases.toReversed() });
    expect([...again.files]).toEqual([...made.files]);
  });

  it('is not changed by a case that came in after the lock, nor by one in another year', () => {
    const more = associationCases(source, { cases: 30, years: 3 }, 99).map((file) => ({
      ...file,
      mottagen: file.mottagen.replace(/^202[345]/, '2026').replace(/-0[1]-/, '-02-'),
    }));
    const again = makeRelease({ ...input, cases: [...input.cases, ...more] });
    expect([...again.files]).toEqual([...made.files]);
  });

  it('has the total, its base, and nothing below five except codes that say nothing about a person', () => {
    expect(cellAt(dataset('arenden'), {})).toBe(60);
    for (const { id, fält } of made.release.tabeller) {
      const { value, extension } = dataset(id);
      const open = Object.values(extension.fält).flatMap(({ öppna }) => öppna);
      if (fält.length > 0 && open.length === 0)
        expect([id, value.filter((number, at) => at % 2 === 0 && number !== null && number < 5)]).toEqual([
          id,
          [],
        ]);
      expect(cellAt(dataset(id), {})).toBe(60);
    }
  });

  it('hides occurrences wherever it hides cases', () => {
    const { value } = dataset('orsak');
    for (let at = 0; at < value.length; at += 2) expect(value[at] === null).toBe(value[at + 1] === null);
  });

  it('passes an audit of its files alone, also together with other releases', () => {
    const next = releaseInput(60, '2026', {
      earlier: [stored(made, input)],
      cases: [
        ...input.cases,
        ...associationCases(source, { cases: 50, years: 1 }, 8).map((file) => ({
          ...file,
          mottagen: file.mottagen.replace('2025', '2026'),
        })),
      ],
    });
    const found = audit(
      [stored(made, input), stored(makeRelease(next), next)].flatMap(({ datasets }) => datasets),
      solver,
    );
    expect(found).toMatchObject({ godkänd: true, röjda: [], smalaste: [0, 4] });
    expect(found.prövade).toBeGreaterThan(50);
  });

  it('fails an audit when hidden numbers are shown', () => {
    const open = dataset('orsak');
    const small = Object.keys(open.status).filter((place) => Number(place) % 2 === 0);
    const sum = open.value
      .filter((number, place) => place % 2 === 0 && place > 0 && number !== null)
      .reduce<number>((a, b) => a + (b ?? 0), 0);
    // When all but one are shown, the last follows by subtraction.
    for (const place of small.slice(1)) {
      open.value[Number(place)] = 0;
      delete open.status[place];
    }
    open.value[0] = sum + 3;
    const found = audit([open], solver);
    expect(found.godkänd).toBe(false);
    expect(found.röjda[0]).toMatchObject({ tabell: 'orsak', intervall: [3, 4] });
  });
});

describe('a table', () => {
  it('can be read by jsonstat-toolkit', () => {
    const read = JSONstat(dataset('orsak')) as unknown as {
      class: string;
      Data: (at: object) => { value: number | null; status: string | null };
    };
    expect(read.class).toBe('dataset');
    expect(read.Data({ orsak: '_tot', tid: '2025', matt: 'arenden' }).value).toBe(60);
    const hidden = read.Data({ orsak: 'it-system', tid: '2025', matt: 'arenden' });
    expect(hidden.value).toBeNull();
    expect(hidden.status).toMatch(/^[ADC]$/);
  });

  it('can be read by PapaParse, with its byte order mark and line ends', () => {
    const text = made.files.get('niva.csv') ?? '';
    expect(text.startsWith('\ufeffniva_kod,niva,tid,arenden,status,handelser\r\n')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual({
      niva_kod: '_tot',
      niva: 'Totalt',
      tid: '2025',
      arenden: '60',
      status: '',
      handelser: expect.stringMatching(/^\d+$/),
    });
    expect(data[1]?.['niva']).toBe('Nivå 1, Berörd personal');
    for (const row of data) expect(row['arenden'] === '').toBe(row['status'] !== '');
  });

  it('has a description of its columns', () => {
    const { tableSchema } = JSON.parse(made.files.get('niva.csv-metadata.json') ?? '');
    expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual([
      'niva_kod',
      'niva',
      'tid',
      'arenden',
      'status',
      'handelser',
    ]);
    expect(tableSchema.primaryKey).toEqual(['niva_kod', 'tid']);
  });
});

describe('no release is made', () => {
  const tertial = { period: parsePeriod('2026-T1') as Period, id: '2026-T1', lockDay: '2026-05-31' };
  it('of a tertial before any year is locked', () => expect(refusal(tertial)).toBe('too-few'));
  it('of a case with an unknown code', () => {
    const cases = structuredClone(input.cases) as typeof input.cases;
    for (const file of cases) if (file.hantering.klassning) file.hantering.klassning.orsak = ['finns-inte'];
    expect(refusal({ cases })).toBe('unknown-code');
  });
  it('when earlier releases leave no way to protect it', () => {
    const earlier = [stored(made, input)];
    const cases = input.cases
      .filter(({ mottagen }) => mottagen < '2025')
      .concat(input.cases.filter(({ mottagen }) => mottagen.startsWith('2025-0')).slice(0, 3));
    expect(refusal({ earlier, cases, id: '2025-rattad-1', replaces: earlier[0] as never })).toBe(
      'cannot-protect',
    );
  });
});

describe('a part of a year that is already released', () => {
  const inYear = (year: string) => input.cases.filter(({ mottagen }) => mottagen.startsWith(year));
  const early = inYear('2025').filter(({ mottagen }) => mottagen < '2025-05');
  const late = inYear('2025').filter(({ mottagen }) => mottagen >= '2025-05');
  /** The first tertial, after the releases of 2024 and 2025, with this many cases in the rest of 2025. */
  const tertial = (rest: number) => {
    const cases = [...inYear('2024'), ...early, ...late.slice(0, rest)];
    const before = releaseInput(60, '2024', { cases });
    const earlier = [stored(makeRelease(before), before)];
    const year = releaseInput(60, '2025', { cases, earlier });
    return releaseInput(60, '2025-T1', {
      cases,
      earlier: [...earlier, stored(makeRelease(year), year)],
    });
  };

  it('is measured by the last year before its own', () =>
    expect(makeRelease(tertial(40)).release.trappa).toMatchObject({ år: '2024', antal: 60 }));

  it('is hidden when it would disclose how few cases the rest of the year has', () => {
    const total = (rest: number) => {
      const { files } = makeRelease(tertial(rest));
      return cellAt(JSON.parse(files.get('arenden.json') ?? ''), {});
    };
    expect([total(40), total(2)]).toEqual([20, '≥5']);
  });
});

it('a release can be made at every size', () => {
  for (const [cases, tables] of [
    [1, 1],
    [10, 4],
    [20, 4],
    [200, 34],
  ] as const)
    expect([cases, makeRelease(releaseInput(cases, '2025')).release.tabeller.length]).toEqual([
      cases,
      tables,
    ]);
  expect(makeRelease(releaseInput(1, '2025', { cases: [] })).release.trappa.antal).toBe('<5');
});
