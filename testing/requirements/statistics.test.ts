import { expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { associationCases } from '../../core/generate/association.ts';
import { readResult } from '../../core/result/read.ts';
import { cellPosition, countCases } from '../../core/statistics/count.ts';
import { codeCases, statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { cellAt, type Dataset } from '../../core/statistics/release/dataset.ts';
import { changeSentence } from '../../core/statistics/sentences/comparison.ts';
import { publishedEdition } from '../../views/statistics/edition.ts';
import { caseAt } from '../case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../example/routines.ts';
import { source as example, plan as examplePlan, makeRelease, releaseInput, stored } from '../release.ts';
import { pageMarkup } from '../statistics/page-markup.ts';

const id = 'vastra-gotaland';
const source = { association: exampleAssociation(), routine: exampleRoutine(id) };
const fields = statisticsFields(source);

/** Counts cases by some fields, and gives the number of cases and of occurrences for codes. */
function counted(cases: readonly Case[], ...names: string[]) {
  const own = fields.filter((field) => names.includes(field.id));
  const counts = countCases(codeCases(cases, '2027-01-31', own, source), own);
  return (codes: Record<string, string> = {}) => {
    const place = cellPosition(own, codes);
    return [counts.cases[place], counts.occurrences[place]];
  };
}

const classed = (klassning: Case['hantering']['klassning'] = {}): Case => {
  const file = caseAt('utredning', { klassning }, id);
  return { ...file, historik: [...file.historik, { datum: '2026-11-25', händelse: 'klassning' }] };
};
const between = (from: string, to: string): Case => {
  const file = classed();
  const parties = { arbetsgivare: [{ part: from }], samverkansparter: [{ part: to }] };
  return { ...file, rapport: { ...file.rapport, ...parties } as Case['rapport'] };
};

const input = releaseInput(60, '2025');
const released = makeRelease(input);
const pageOf = (before = released) =>
  pageMarkup(
    publishedEdition(released.release, stored(released, input).datasets),
    publishedEdition(before.release, stored(before, input).datasets),
  ).replaceAll(/<[^>]+>/g, ' ');

it('68: cases and occurrences are counted each for itself', () => {
  const several = classed();
  several.rapport.händelser = 13;
  expect(counted([several, classed()], 'fas')({ fas: 'utredning' })).toEqual([2, 14]);
});

it('69: what one side finds is distinguished from what the other finds', () => {
  const number = counted(
    [between('kommun', 'vardcentral'), between('kommun', 'vardcentral'), between('vardcentral', 'kommun')],
    'upptackt-av',
    'utreds-av',
  );
  expect(number({ 'upptackt-av': 'kommun', 'utreds-av': 'vardcentral' })[0]).toBe(2);
  expect(number({ 'upptackt-av': 'vardcentral', 'utreds-av': 'kommun' })[0]).toBe(1);
});

it('70: numbers say the day that they are of, and are of no other', () => {
  expect(released.release.lås).toBe('2026-01-31');
  expect(pageOf()).toContain('så som de var den 31 januari 2026');
  const late = associationCases(example, { cases: 9, years: 1 }, 3).map((file) => ({
    ...file,
    mottagen: '2026-02-01',
  }));
  const again = makeRelease({ ...input, cases: [...input.cases, ...late] });
  expect([...again.files]).toEqual([...released.files]);
});

it('71: a year is compared with the year before, and only what chance cannot explain is a change', () => {
  const before = makeRelease(releaseInput(60, '2024'));
  expect(pageOf(before)).toContain('60 ärenden rapporterades 2025, lika många som 2024.');
  expect(changeSentence({ cases: 3513, period: '2025' }, { cases: 3861, period: '2024' })).toContain(
    '−9\u00a0%',
  );
});

it('72: where several kinds may be chosen the base is the number of cases', () => {
  const number = counted(
    [classed({ ärendet: ['patientskada', 'annat'] }), classed({ ärendet: ['annat'] })],
    'arendet',
  );
  expect(
    [number(), number({ arendet: 'annat' }), number({ arendet: 'patientskada' })].map(([n]) => n),
  ).toEqual([2, 2, 1]);
  const { extension } = JSON.parse(released.files.get('typ.json') ?? '') as Dataset;
  expect(extension.fält['typ']?.flera).toBe(true);
});

it('77: how much the tree is used is counted branch by branch, also where it is not used', () => {
  const cases = [classed({ typ: ['ordination'] }), classed({ typ: ['lakemedel-overgangar'] }), classed()];
  const leaves = counted(cases, 'typ');
  const branches = counted(cases, 'typgrupp');
  expect(leaves({ typ: 'ordination' })[0]).toBe(1);
  expect(leaves({ typ: 'informationsoverforing' })[0]).toBe(0);
  expect(branches({ typgrupp: 'ej-ifyllt' })[0]).toBe(1);
  const codes = fields.find((field) => field.id === 'typgrupp')?.codes ?? [];
  const used = codes.filter(({ kod }) => (branches({ typgrupp: kod })[0] ?? 0) > 0);
  expect(used.length).toBeLessThan(codes.length);
});

it('82: cases are counted by sector, and small numbers are hidden', () => {
  const sectors = [...Array<string>(30).fill('skola'), ...Array<string>(26).fill('socialtjanst')];
  const cases = associationCases(example, { cases: 60, years: 1 }, 5).map((file, at) => {
    const sektor = sectors[at];
    const { hantering, historik, mottagen } = file;
    return {
      ...file,
      rutin: id,
      hantering: { ...hantering, klassning: sektor === undefined ? {} : { sektor } },
      historik: [...historik, { datum: mottagen, händelse: 'klassning' as const }],
    };
  });
  const table = { id: 'sektor', titel: 'Sektor', fält: ['sektor'], kräver: { år: 10 } };
  const plan = { ...examplePlan, tabeller: [...examplePlan.tabeller.slice(0, 1), table] };
  const { files } = makeRelease(releaseInput(60, '2025', { ...source, plan, cases }));
  const dataset = JSON.parse(files.get('sektor.json') ?? '') as Dataset;
  expect(cellAt(dataset, {})).toBe(60);
  expect(cellAt(dataset, { sektor: 'halso-och-sjukvard' })).toBe('<5');
});

it('88: how well each field is filled in stands before what the fields say', () => {
  const number = counted([classed({ typ: ['ordination'] }), classed()], 'ej-ifyllda');
  expect(number({ 'ej-ifyllda': 'typ' })[0]).toBe(1);
  expect(number({ 'ej-ifyllda': 'orsak' })[0]).toBe(2);
  const page = pageOf();
  const quality = page.indexOf('8 ärenden är inte klassade än.');
  expect(quality).toBeGreaterThan(0);
  expect(quality).toBeLessThan(page.indexOf('Vad är vanligast?'));
  expect(page).toContain('Så väl är ärendena ifyllda');
});

it('94: every number says that it counts what was reported, not what happened', () => {
  expect(pageOf()).toContain('Det är rapporterade avvikelser, inte alla som har hänt.');
  for (const { json } of released.release.tabeller)
    expect(released.files.get(json)).toContain('inte allt som har hänt');
});

it('97: what helped is published, when at least three cases are behind it', () => {
  const result = (antal: number) =>
    readResult(
      `---\nschema: 1\ntitel: En mall\nantal: ${antal}\nstatus: klart\nvem: Alla parter\n` +
        'när: 2026-04-14\n---\nVarje part har en mall.\n',
    );
  expect(result(3).rendered?.html).toContain('en mall');
  expect(result(2).faults.map(({ code }) => code)).toEqual(['too-small']);
});

it('99: the year has its parts: phases, kinds, causes, consequences and measures', () => {
  const page = pageOf();
  for (const field of [
    'allvarlighetsgrad',
    'typ',
    'orsak',
    'konsekvens-person',
    'konsekvens-organisation',
    'atgard',
  ])
    expect(released.release.tabeller.some(({ id: table }) => table === field)).toBe(true);
  expect(examplePlan.tabeller.find(({ fält }) => fält.join() === 'fas')).toMatchObject({ intern: true });
  for (const part of ['Vad rapporterna handlar om', 'Hur långt ärendena har kommit', 'Åtgärder och vad de'])
    expect(page).toContain(part);
});
