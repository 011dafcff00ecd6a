import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { clocks } from '../routine/clock/clocks.ts';
import type { WorkFilter } from './filter.ts';
import { listCases, matching, nothingText, PAGE_SIZE, SORTS, workRows } from './list.ts';
import { chosenFilters, filterOptions, readQuery, writeQuery } from './query.ts';
import { workRow } from './row.ts';
import type { Viewer } from './todo-view.ts';

const routine = exampleRoutine('hoglandet');
const parter = [
  { kod: 'arbetsformedlingen', namn: 'Arbetsförmedlingen' },
  { kod: 'annan', namn: 'Annan', fritext: true },
  {
    kod: 'kommun',
    namn: 'Kommun',
    lista: {
      ledtext: 'välj',
      fråga: 'Vilken?',
      'välj-arbetsgivare': 'Välj',
      'välj-part': 'Välj',
      enheter: [{ kod: 'nassjo', namn: 'Nässjö' }],
    },
  },
];
const association = smallAssociation({ parter });
const koordinator = { roll: 'Koordinatorn', mejl: 'x@x.example' };
const gamla = { kod: 'gamla', namn: 'Gamla', koordinator, 'ersätts-av': 'eksjo' };
const områden = [...association.områden, gamla];
const names = { association: { ...association, områden }, routines: { hoglandet: routine } };
const TODAY = '2026-03-20';

const read = { datum: '2026-03-03', händelse: 'fas', till: 'samordning' } as const;
const rapport = (changes: Partial<Case['rapport']>) => ({ rapport: { ...caseAfter().rapport, ...changes } });
const nr = (id: string) => ({ id: `EX-2026-${id.repeat(8)}` });

/** A: waits. B: read, classified, replaced area. C: another party, very serious. D: closed. */
const files: Record<string, Case> = {
  A: caseAfter([], {}, { ...nr('A'), mottagen: '2026-03-19' }),
  B: caseAfter(
    [read, { datum: '2026-03-10', händelse: 'klassning' }],
    {
      fas: 'samordning',
      klassning: { typ: ['mote-installt'], orsak: ['rutin-saknas'] },
      diarienummer: 'S 2026/17',
    },
    { ...nr('B'), område: 'gamla' },
  ),
  C: caseAfter(
    [read],
    { fas: 'utredning', nivå: 2 },
    {
      ...nr('C'),
      område: 'eksjo',
      ...rapport({
        allvarlighetsgrad: 'mycket-allvarlig',
        arbetsgivare: [{ part: 'annan', text: 'Kriminalvården' }],
        samverkansparter: [{ part: 'arbetsformedlingen' }],
        beskrivning: 'Ingen kallade till ett ”möte”.',
      }),
    },
  ),
  D: caseAfter([{ ...read, till: 'stangt' }], { fas: 'stangt' }, { ...nr('D'), mottagen: '2025-12-01' }),
};
const rows = workRows(
  Object.entries(files).map(([name, file]) =>
    workRow(file, routine, name === 'A', clocks(file, routine, TODAY)),
  ),
);
const ALL: Viewer = { roll: 'forbundschef', områden: [] };
const of = (...områden: string[]): Viewer => ({ roll: 'koordinator', områden });
const shown = (filter: WorkFilter, viewer = ALL) =>
  matching(rows, { filter, sort: 'nyast' }, viewer, names)
    .map(({ id }) => id.at(-1))
    .join('');

describe('a filter', () => {
  it.each<[WorkFilter, string]>([
    [{}, 'ABCD'],
    [{ omrade: 'eksjo' }, 'BC'],
    [{ omrade: 'nassjo' }, 'AD'],
    [{ fas: 'oppna' }, 'ABC'],
    [{ fas: 'vantar' }, 'A'],
    [{ fas: 'mottagen' }, ''],
    [{ fas: 'utredning' }, 'C'],
    [{ niva: '2' }, 'C'],
    [{ frist: 'loper' }, 'A'],
    [{ frist: 'nara' }, 'BC'],
    [{ frist: 'sen' }, ''],
    [{ part: 'kommun' }, 'ABD'],
    [{ part: 'arbetsformedlingen' }, 'C'],
    [{ enhet: 'kommun.nassjo' }, 'ABD'],
    [{ enhet: 'vardcentral.nassjo' }, ''],
    [{ typ: 'mote-installt' }, 'B'],
    [{ orsak: 'rutin-saknas' }, 'B'],
    [{ allvarlighet: 'mycket-allvarlig' }, 'C'],
    [{ fran: '2026-03-02' }, 'ABC'],
    [{ till: '2026-03-02' }, 'BCD'],
    [{ fran: '2026-03-02', till: '2026-03-02' }, 'BC'],
    [{ klassning: 'utan' }, 'ACD'],
    [{ ord: 'KALLADE möte' }, 'C'],
    [{ ord: 'kriminalvarden' }, 'C'],
    [{ ord: 'arbetsformedlingen' }, 'C'],
    [{ ord: 'nässjö' }, 'ABD'],
    [{ ord: 'inte av' }, 'B'],
    [{ ord: '"möte"' }, 'C'],
    [{ ord: '“möte”' }, 'C'],
    [{ ord: 's 2026/17' }, 'B'],
    [{ ord: 'ex-2026-cc' }, 'C'],
    [{ ord: 'finns inte' }, ''],
    [{ omrade: 'eksjo', fas: 'oppna', frist: 'nara', ord: 'kallade' }, 'C'],
  ])('%j lets through %s', (filter, expected) => {
    expect(shown(filter)).toBe(expected);
  });

  it('never shows a case of an area that is not the person’s own', () => {
    expect(shown({}, of('eksjo'))).toBe('BC');
    expect(shown({ omrade: 'nassjo' }, of('eksjo'))).toBe('');
    expect(shown({}, of())).toBe('');
    expect(shown({}, { roll: 'lasare', områden: ['eksjo'] })).toBe('');
  });
});

it('lets through the same of many cases as looking at each of them does', () => {
  const all = [...rows.all];
  const some = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const filters = fc.record({
    omrade: some('nassjo', 'eksjo'),
    fas: some('oppna', 'vantar', 'utredning'),
    part: some('kommun', 'annan'),
    fran: some('2026-01-01', '2026-03-02'),
    till: some('2026-03-02', '2025-12-01'),
  });
  const list = fc.array(fc.constantFrom(...all), { maxLength: 100, size: 'max' });
  fc.assert(
    fc.property(filters, list, fc.constantFrom(...SORTS), (given, chosen, sort) => {
      const many = chosen.map((row, nr) => ({ ...row, id: `${row.id}-${nr}` }));
      const { omrade, fas, part, fran = '', till = '9' } = given;
      const expected = many.filter(
        ({ area, phase, waiting, closed, employers, counterparts, received }) =>
          (omrade === undefined || (area === 'gamla' ? 'eksjo' : area) === omrade) &&
          (fas === undefined ||
            (fas === 'oppna' ? !closed : fas === 'vantar' ? waiting : phase === fas && !waiting)) &&
          (part === undefined || [...employers, ...counterparts].some((one) => one.part === part)) &&
          received >= fran &&
          received <= till,
      );
      const found = matching(workRows(many), { filter: given as WorkFilter, sort }, ALL, names);
      const { rows: first, total } = listCases(
        workRows(many),
        { filter: given as WorkFilter, sort, page: 1 },
        ALL,
        names,
      );
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      expect([total, first]).toEqual([found.length, found.slice(0, PAGE_SIZE)]);
    }),
  );
});

it('lists in each order', () => {
  const orders = SORTS.map(
    (sort) =>
      `${sort} ${matching(rows, { filter: {}, sort }, ALL, names)
        .map(({ id }) => id.at(-1))
        .join('')}`,
  );
  expect(orders).toEqual([
    'nyast ABCD',
    'aldst DBCA',
    'frist BCAD',
    'andrad ABCD',
    'stilla CBAD',
    'allvarlighet CABD',
  ]);
});

it('takes the file on main of a case whose branch is still there', () => {
  const of = (waiting: boolean) => workRow(caseAfter(), routine, waiting, []);
  for (const both of [
    [of(true), of(false)],
    [of(false), of(true)],
  ])
    expect(workRows(both).all.map(({ waiting }) => waiting)).toEqual([false]);
});

it('shows fifty cases a page, and the last page for a number beyond it', () => {
  const many = workRows(
    Array.from({ length: PAGE_SIZE + 1 }, (_, index) => ({
      ...workRow(caseAfter(), routine, false, []),
      id: `EX-${String(index).padStart(3, '0')}`,
    })),
  );
  const page = (number: number) => {
    const {
      rows: on,
      page,
      pages,
      total,
    } = listCases(many, { filter: {}, sort: 'nyast', page: number }, ALL, names);
    return [on[0]?.id, on.length, page, pages, total];
  };
  expect(page(1)).toEqual(['EX-000', 50, 1, 2, 51]);
  expect(page(2)).toEqual(['EX-050', 1, 2, 2, 51]);
  expect(page(999)).toEqual(page(2));
  expect(listCases(workRows([]), { filter: {}, sort: 'nyast', page: 3 }, ALL, names)).toMatchObject({
    rows: [],
    page: 1,
    pages: 1,
  });
});

describe('an address', () => {
  const options = filterOptions(names);
  const read = (text: string) => readQuery(new URLSearchParams(text), options);

  it('offers no code of a draft, unless it is the routine that is followed', () => {
    const draft = { ...exampleRoutine('vastra-gotaland'), utkast: true };
    const types = (rutin: string) =>
      filterOptions({
        association: { ...names.association, rutin },
        routines: { hoglandet: routine, [draft.id]: draft },
      }).typ.map(({ value }) => value);
    const own = draft.kodlistor['typ']?.koder[0]?.kod ?? '';
    expect(types('hoglandet')).not.toContain(own);
    expect(types(draft.id)).toContain(own);
  });

  it('is told apart from an empty archive when it finds nothing', () => {
    expect(nothingText(read('ord=tolk').query)).not.toBe(nothingText(read('sort=nyast').query));
  });

  it('is told in the words of the form, with the party of a unit', () => {
    const address = 'omrade=nassjo&fas=oppna&enhet=kommun.nassjo&fran=2026-03-01&ord=tolk&sort=aldst';
    expect(chosenFilters(read(address).query, options)).toMatchInlineSnapshot(`
      [
        "Sök: ”tolk”",
        "Område: Nässjö",
        "Fas: Alla öppna",
        "Enhet: Kommun, Nässjö",
        "Kom in från: 1 mars 2026",
      ]
    `);
    expect(chosenFilters(read('sort=aldst').query, options)).toEqual([]);
  });

  it('is a saved view: what is written is what is read', () => {
    const some = <Value extends string>(values: readonly Value[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined });
    const chosen = Object.entries(options).map(([name, list]) => [
      name,
      some(list.map(({ value }) => value)),
    ]);
    fc.assert(
      fc.property(
        fc.record({
          ...(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<string | undefined>>),
          fran: some(['2026-01-01']),
          till: some(['2026-12-31']),
          ord: fc.option(fc.string({ maxLength: 50 }), { nil: undefined }),
          sida: some(['1', '7', '123']),
        }),
        (given) => {
          const address = new URLSearchParams(
            Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
          );
          const { query, unknown } = readQuery(address, options);
          expect(unknown).toEqual([]);
          expect(read(writeQuery(query)).query).toEqual(query);
        },
      ),
    );
    expect(writeQuery(read('').query)).toBe('');
    expect(writeQuery(read('fas=utredning&frist=sen&sort=nyast&sida=1&ord=').query)).toBe(
      'fas=utredning&frist=sen',
    );
  });

  it('says what cannot be chosen, and lists without it', () => {
    const { query, unknown } = read(
      'fas=fel&niva=99&fran=2026-02-30&sida=-1&sort=x&omrade=gamla&hej=1&part=__proto__',
    );
    expect(query).toEqual({ filter: {}, sort: 'nyast', page: 1 });
    expect(unknown.map(({ name }) => name).toSorted()).toEqual(
      ['fas', 'fran', 'niva', 'omrade', 'part', 'sida', 'sort'].toSorted(),
    );
    expect(unknown[0]?.text).toBe('Område: ”gamla” finns inte att välja. Listan visas utan det valet.');
  });

  it('says a long value shortened, and searches for a text of any length', () => {
    expect(read(`fas=${'x'.repeat(5000)}`).unknown[0]?.text.length).toBeLessThan(150);
    expect(read(`ord=${'x '.repeat(5000)}`).query.filter.ord?.length).toBeLessThanOrEqual(200);
  });
});
