import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeRelease, plan, releaseInput, source, stored } from '../../../testing/release.ts';
import { associationCases } from '../../generate/association.ts';
import { audit } from '../audit/audit.ts';
import { type Period, parsePeriod } from '../period.ts';
import { cellAt, type Dataset } from './dataset.ts';
import type { MadeRelease } from './make.ts';

const input = releaseInput(60, '2025');
const made = makeRelease(input);
const tableIn = ({ files }: MadeRelease, table: string): Dataset =>
  JSON.parse(files.get(`${table}.json`) ?? '');
const dataset = (table: string): Dataset => tableIn(made, table);
const part = (id: string, changes: Parameters<typeof releaseInput>[2] = {}, cases = 60) =>
  releaseInput(cases, id, { period: parsePeriod(id) as Period, lockDay: '2026-01-31', ...changes });

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

  it('has the total, and nothing below five', () => {
    expect(made.release.antal).toBe(60);
    for (const { id, fält } of made.release.tabeller) {
      const { value, status } = dataset(id);
      expect(cellAt(dataset(id), {})).toBe(60);
      if (fält.length > 0) expect([id, value.filter((n) => n !== null && n < 5)]).toEqual([id, []]);
      for (const [at, n] of value.entries()) expect(n === null).toBe(status[at] !== undefined);
    }
  });

  it('counts occurrences of all cases, and of nothing else', () => {
    expect(dataset('arenden').size.at(-1)).toBe(2);
    expect(dataset('orsak').size.at(-1)).toBe(1);
    expect(cellAt(dataset('arenden'), {}, 'handelser')).toBeGreaterThan(60);
  });

  it('has every planned table that is not internal, or says why not', () => {
    const { tabeller, utelämnade } = made.release;
    const named = [...tabeller, ...utelämnade].map(({ id }) => id);
    expect(named.toSorted()).toEqual(
      plan.tabeller.flatMap(({ id, intern }) => (intern ? [] : id)).toSorted(),
    );
    const late = makeRelease(part('2025', { lockDay: '2026-03-31' })).release;
    expect([late.tabeller.length, late.utelämnade]).toEqual([13, []]);
  });

  it('has only the total for a part of the year, and nothing below ten', () => {
    const half = makeRelease(part('2025-delar')).release;
    expect(half.tabeller.map(({ id, tid }) => [id, tid])).toEqual([['arenden', ['2025-delar']]]);
    expect(new Set(half.utelämnade.map(({ skäl }) => skäl))).toEqual(new Set(['år']));
    const few = makeRelease(releaseInput(9, '2025')).release;
    expect([few.antal, few.tabeller.map(({ id }) => id)]).toEqual(['<10', ['arenden']]);
    expect(few.utelämnade[0]?.skäl).toBe('antal');
    expect(makeRelease(releaseInput(10, '2025')).release.tabeller.length).toBeGreaterThan(5);
  });

  it('has quarters, months and two fields only where every number is at least five', () => {
    const times = (n: number) => makeRelease(releaseInput(n, '2025')).release.tabeller[0]?.tid.length;
    expect([times(12), times(24), times(250)]).toEqual([1, 5, 17]);
    const crossed = { id: 'tva', titel: 'Två fält', fält: ['lost', 'allvarlighetsgrad'] };
    const two = { ...plan, tabeller: [...plan.tabeller.slice(0, 1), crossed] };
    const has = (n: number) =>
      makeRelease(releaseInput(n, '2025', { plan: two })).release.tabeller.length === 2;
    expect([has(60), has(250)]).toEqual([false, true]);
  });

  describe('has answers in time', () => {
    const answers = (of: MadeRelease) => tableIn(of, 'svar-3-man').dimension['svar-3-man']?.category.index;
    it('without the code for too early when the lock is three months after the year', () => {
      expect(answers(made)).toEqual(['_tot', 'ja', 'nej', 'ej-mogen']);
      const late = makeRelease(part('2025', { lockDay: '2026-03-31' }));
      expect(answers(late)).toEqual(['_tot', 'ja', 'nej']);
      const aDayBefore = makeRelease(part('2025', { lockDay: '2026-03-30' })).release;
      expect(aDayBefore.utelämnade.map(({ skäl }) => skäl)).toEqual(['tidigt']);
      expect(audit([stored(late, input)]).fel).toEqual([]);
    });

    it('only when no cases or many are too new, and never hides how many they are', () => {
      const few = releaseInput(20, '2025');
      expect(makeRelease(few).release.utelämnade).toEqual([
        { id: 'svar-3-man', titel: 'Svar inom tre månader', skäl: 'tidigt' },
      ]);
      const table = tableIn(makeRelease({ ...few, lockDay: '2026-03-31' }), 'svar-3-man');
      expect(Object.values(table.status)).toEqual(['D', 'A']);
      for (const n of [36, 60, 90]) {
        const of = tableIn(makeRelease(releaseInput(n, '2025')), 'svar-3-man');
        expect([n, cellAt(of, { 'svar-3-man': 'ej-mogen' })]).toEqual([n, expect.any(Number)]);
      }
      const damaged = stored(made, input);
      const own = damaged.datasets.find(({ extension }) => extension.tabell === 'svar-3-man') as Dataset;
      own.value[3] = null;
      own.status[3] = 'D';
      expect(audit([damaged]).fel.map(({ fel }) => fel)).toEqual(['räknas-fram']);
    });
  });

  it('hides the numbers that were smallest the year before, and lists them in no other order', () => {
    const before = releaseInput(60, '2024');
    const earlier = [stored(makeRelease(before), before)];
    const next = makeRelease({ ...input, earlier });
    const covers = (of: MadeRelease) =>
      Object.values(tableIn(of, 'typ').status).filter((s) => s === 'D').length;
    expect(covers(next)).toBe(covers(made));
    expect(audit([...earlier, stored(next, input)]).fel).toEqual([]);
    // The same files under another order are found out.
    expect(audit([stored(next, input)]).fel.map(({ fel }) => fel)).toContain('ordning');
  });

  it('is the same whatever parts of the year were released before it', () => {
    const release = (id: string, earlier: ReturnType<typeof stored>[]) => {
      const own = id === '2025' ? { ...input, earlier } : part(id, { earlier });
      return stored(makeRelease(own), own);
    };
    const tables = (ids: string[]) => {
      const chain: ReturnType<typeof stored>[] = [];
      for (const id of ids) chain.push(release(id, [...chain]));
      return chain
        .toSorted((a, b) => a.release.id.localeCompare(b.release.id))
        .map(({ datasets }) => datasets);
    };
    const first = tables(['2025-T1', '2025-delar', '2025-T2', '2025']);
    expect(tables(['2025', '2025-T2', '2025-T1', '2025-delar'])).toEqual(first);
    expect(tables(['2025-delar', '2025', '2025-T1', '2025-T2'])).toEqual(first);
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
    const orsak =
      dataset('orsak').dimension['orsak']?.category.index[Number(Object.keys(dataset('orsak').status)[0])];
    const hidden = read.Data({ orsak, tid: '2025', matt: 'arenden' });
    expect([hidden.value, hidden.status]).toEqual([null, expect.stringMatching(/^[AD]$/)]);
  });

  it('can be read by PapaParse, with its byte order mark and line ends', () => {
    const text = made.files.get('lost.csv') ?? '';
    expect(text.startsWith('\ufefflost_kod,lost,tid,arenden,status\r\n')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual({ lost_kod: '_tot', lost: 'Totalt', tid: '2025', arenden: '60', status: '' });
    expect(data[1]?.['lost']).toBe('Ja');
    for (const row of data) expect(row['arenden'] === '').toBe(row['status'] !== '');
  });

  it.each(['lost', 'arenden'])('has a description of the columns of %s, named as in its header', (id) => {
    const { tableSchema } = JSON.parse(made.files.get(`${id}.csv-metadata.json`) ?? '');
    const [header = ''] = (made.files.get(`${id}.csv`) ?? '').slice(1).split('\r\n');
    const columns: { name: string; titles: string }[] = tableSchema.columns;
    expect(columns.map(({ name }) => name)).toEqual(header.split(','));
    expect(columns.map(({ titles }) => titles)).toEqual(header.split(','));
    expect(tableSchema.primaryKey).toEqual(id === 'lost' ? ['lost_kod', 'tid'] : ['tid']);
  });
});

describe('no release is made', () => {
  const refusal = (own: ReturnType<typeof releaseInput>): string | undefined => {
    try {
      makeRelease(own);
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  it('of a part of a year with few cases', () => expect(refusal(part('2025-T1', {}, 20))).toBe('too-few'));
  it('of a case with an unknown code', () => {
    const cases = structuredClone(input.cases) as typeof input.cases;
    for (const file of cases) if (file.hantering.klassning) file.hantering.klassning.orsak = ['finns-inte'];
    expect(refusal({ ...input, cases })).toBe('unknown-code');
  });
});
