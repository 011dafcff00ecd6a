import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { exampleLaws, exampleRoutine, ROUTINES } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import type { Routine } from '../routine/routine.ts';
import { computePlan, planFromSnapshots, type SweepInput } from './compute.ts';
import { notYetSent, type SweepItem } from './item.ts';
import { isNeeded, neededFrom } from './needed.ts';
import { caseSnapshot } from './snapshot.ts';

const routines: Record<string, Routine> = Object.fromEntries(
  ROUTINES.map((name) => [name, exampleRoutine(name)]),
);
const laws = exampleLaws();
const hoglandet = exampleRoutine('hoglandet');

const association = smallAssociation({
  möten: [
    { organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: '2026-06-09' },
    { organ: 'beredningsgrupp', datum: '2026-06-16' },
  ],
});

const facts = (...files: Case[]): SweepInput => ({
  association,
  routines,
  cases: files.map((file) => ({ file, waiting: false })),
});

const keys = (items: readonly SweepItem[]) => items.map(({ key }) => key);
const of = (slag: string, items: readonly SweepItem[]) => items.filter((item) => item.kind === slag);
const plan = (day: string, ...files: Case[]) => computePlan(facts(...files), day);

/** The news of each of these days when every one of them is swept. */
function said(days: readonly string[], fileOn: (day: string) => Case, slag = 'frist'): string[][] {
  const known = new Set<string>();
  return days.map((day) => {
    const news = notYetSent(plan(day, fileOn(day)).items, known);
    for (const { key: nyckel } of news) known.add(nyckel);
    return keys(of(slag, news)).map((key) => key.replace('EX-2026-7K3MQ9TB:', ''));
  });
}

const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

describe('a reminder', () => {
  it('is said once for each state of a clock (requirement 91)', () => {
    expect(said(daysFrom('2026-03-02', 14), () => caseAfter()).flat()).toEqual([
      'frist:last:2026-03-09:nara',
      'frist:last:2026-03-09:forfaller',
      'frist:last:2026-03-09:passerad',
    ]);
  });

  it('is said once after five missed days, and only for the state that holds', () => {
    expect(said(['2026-03-04', '2026-03-10', '2026-03-11'], () => caseAfter())).toEqual([
      [],
      ['frist:last:2026-03-09:passerad'],
      [],
    ]);
  });

  it('starts anew when the deadline moves', () => {
    const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
    const planned = (last: string) =>
      caseAfter(
        [
          { datum: '2026-03-04', händelse: 'fas', till: 'atgard' },
          { datum: '2026-03-04', händelse: 'svar' },
          { datum: '2026-03-04', händelse: 'åtgärd', till: 1 },
        ],
        { fas: 'atgard', åtgärder: [{ ...measure, 'klar-senast': last }] },
      );
    const days = ['2026-03-30', '2026-04-01', '2026-04-20', '2026-04-21', '2026-05-04'];
    expect(said(days, (day) => planned(day < '2026-04-20' ? '2026-03-31' : '2026-04-24'))).toEqual([
      ['frist:atgard-1:2026-03-31:nara'],
      ['frist:atgard-1:2026-03-31:passerad'],
      ['frist:atgard-1:2026-04-24:nara'],
      [],
      ['frist:atgard-1:2026-04-24:passerad'],
    ]);
  });

  it('rests during a pause, and comes with the new day after it', () => {
    const read: Case['historik'] = [{ datum: '2026-03-04', händelse: 'fas', till: 'samordning' }];
    const paused: Case['historik'] = [
      ...read,
      { datum: '2026-03-16', händelse: 'paus', skäl: 'vantar-pa-part' },
    ];
    const resumed: Case['historik'] = [...paused, { datum: '2026-03-30', händelse: 'fortsatt' }];
    const on = (day: string) =>
      caseAfter(day < '2026-03-16' ? read : day < '2026-03-30' ? paused : resumed, { fas: 'samordning' });
    const news = said(daysFrom('2026-03-10', 40), on);
    expect(news.flat()).toEqual(['frist:losning:2026-04-08:nara']);
    expect(news.findIndex((list) => list.length > 0)).toBe(22);
  });

  it.each([
    ['a short month', '2026-11-30', '2027-02-28'],
    ['a leap day', '2027-11-30', '2028-02-29'],
    ['summer time in between', '2026-01-29', '2026-04-29'],
    ['winter time in between', '2026-08-25', '2026-11-25'],
  ])('counts three months over %s (requirement 27)', (_name, mottagen, last) => {
    const file = caseAfter(
      [{ datum: mottagen, händelse: 'fas', till: 'samordning' }],
      { fas: 'samordning' },
      {
        mottagen,
      },
    );
    const about = (day: string) =>
      keys(plan(day, file).items).filter((key) => key.startsWith(`frist:${file.id}:svar:`));
    expect(about(last)).toEqual([`frist:${file.id}:svar:${last}:forfaller`]);
    expect(about(addDays(last, 1))).toEqual([`frist:${file.id}:svar:${last}:passerad`]);
  });

  it('goes to the coordinator of the area, and to the reserve when the coordinator has not come (requirement 44)', () => {
    const [before, after] = ['2026-03-09', '2026-03-10'].map(
      (day) => of('frist', plan(day, caseAfter()).items)[0],
    );
    expect(before?.audience).toEqual(['area:nassjo']);
    expect(after).toMatchObject({
      audience: ['area:nassjo', 'contact'],
      text: 'Läsa rapporten: skulle ha varit gjort senast 9 mars 2026. Ansvarar: Samverkanskoordinatorn. Förbundschefen är också påmind.',
    });
  });

  it('goes to the contact when nobody has the area', () => {
    const lost = caseAfter([], {}, { område: 'borta' });
    expect(plan('2026-03-06', lost).items.map(({ audience }) => audience)).toEqual([
      ['contact'],
      ['contact'],
    ]);
  });
});

describe('a case nobody has begun with', () => {
  it('is told of once, with what begins it', () => {
    expect(said(daysFrom('2026-03-02', 9), () => caseAfter(), 'ooppnat').flat()).toEqual([
      'ooppnat:mottagen',
    ]);
    expect(of('ooppnat', plan('2026-03-02', caseAfter()).items)[0]?.order).toBe('/fas samordning');
  });

  it('waits for review first, and no order can be given', () => {
    const { items } = computePlan(
      { association, routines, cases: [{ file: caseAfter(), waiting: true }] },
      '2026-04-01',
    );
    expect(keys(items)).toEqual([
      'ooppnat:EX-2026-7K3MQ9TB:vantar',
      'frist:EX-2026-7K3MQ9TB:last:2026-03-09:passerad',
    ]);
    expect(items.some(({ order }) => order !== undefined)).toBe(false);
  });

  it('is heard once when it stands on main and its branch has not gone', () => {
    const cases = [true, false].map((waiting) => ({ file: caseAfter(), waiting }));
    expect(of('ooppnat', computePlan({ association, routines, cases }, '2026-03-02').items)).toMatchObject([
      { key: 'ooppnat:EX-2026-7K3MQ9TB:mottagen' },
    ]);
  });
});

describe('a closed case', () => {
  const closed = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });

  it.each(['stangt', 'arkiverat'] as const)('says nothing when it is %s', (fas) => {
    const file = { ...closed, hantering: { ...closed.hantering, fas } };
    expect(plan('2027-06-01', file).items.filter(({ caseId }) => caseId)).toEqual([]);
  });

  it('says what closing it started', () => {
    const archive: Routine['frister']['svar'] = {
      steg: 'Arkivera ärendet',
      vem: 'forbundschef',
      från: { händelse: 'fas', till: 'stangt' },
      'klar-vid': [{ händelse: 'fas', till: 'arkiverat' }],
      månader: 12,
      passerad: { gör: ['paminn'] },
      källa: 'eget-forslag',
    };
    const routine: Routine = { ...hoglandet, frister: { ...hoglandet.frister, arkivering: archive } };
    const { items } = computePlan(
      { association, routines: { hoglandet: routine }, cases: [{ file: closed, waiting: false }] },
      '2027-03-06',
    );
    expect(items.filter(({ caseId }) => caseId)).toMatchObject([
      { key: `frist:${closed.id}:arkivering:2027-03-05:passerad`, audience: ['area:nassjo', 'contact'] },
    ]);
  });
});

describe('what is about no case', () => {
  it('is the routine, the laws and the periods that ended (requirements 22, 50, 108, 115)', () => {
    const on = (day: string) => keys(computePlan({ association, routines, laws, cases: [] }, day).items);
    expect(on('2026-11-29')).toEqual([]);
    expect(on('2026-11-30')).toEqual(['oversyn:hoglandet:2026-12-31:nara']);
    expect(on('2027-01-01')).toEqual([
      'redovisning:hoglandet:ar:2026-12-31',
      'redovisning:hoglandet:tertial:2026-12-31',
      'oversyn:hoglandet:2026-12-31:passerad',
    ]);
    expect(on('2027-07-01')).toContain('lagar:2027-07-01:nara');
    expect(on('2027-07-02')).toContain('lagar:2027-07-01:passerad');
    expect(on('2026-07-01')).toEqual(['redovisning:hoglandet:delar:2026-06-30']);
  });

  it('asks for the review of every routine that an open case follows', () => {
    const file = caseAfter([], {}, { rutin: 'vastra-gotaland' });
    const names = of('oversyn', plan('2030-01-01', file).items).map(({ key }) => key.split(':')[1]);
    expect(names).toEqual(expect.arrayContaining(['hoglandet', 'vastra-gotaland']));
    expect(names).toHaveLength(2);
  });
});

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyCase = fc
  .record({
    file: caseArbitrary,
    rutin: fc.constantFrom(...Object.keys(routines)),
    område: fc.constantFrom('nassjo', 'eksjo', 'borta'),
    typ: fc.constantFrom('mote-installt', 'ovrigt'),
  })
  .map(({ file, ...rest }): Case => {
    const { rutin, område, typ } = rest;
    const klassning = { ...file.hantering.klassning, typ: [typ] };
    const [first, ...later] = file.historik;
    const historik = [{ datum: file.mottagen, händelse: 'mottagen' } as const, ...(first ? later : [])];
    return { ...file, rutin, område, historik, hantering: { ...file.hantering, klassning } };
  });
const cases = fc.uniqueArray(anyCase, { maxLength: 8, selector: ({ id }) => id });

describe('the plan, whatever the cases', () => {
  it('does not depend on their order, and holds each key once', () => {
    fc.assert(
      fc.property(cases, day, fc.infiniteStream(fc.nat()), (files, today, numbers) => {
        const shuffled = files
          .map((file) => ({ file, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ file }) => file);
        const made = plan(today, ...files);
        expect(plan(today, ...shuffled)).toEqual(made);
        const all = keys(made.items);
        expect(new Set(all).size).toBe(all.length);
        for (const key of all) expect(key).toMatch(/^(?!.*--)\S+$/);
        expect(notYetSent(made.items, new Set(all))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from what was kept since an earlier day', () => {
    fc.assert(
      fc.property(cases, day, fc.nat(400), (files, first, later) => {
        const today = addDays(first, later);
        const kept = files.map((file) => {
          const routine = routines[file.rutin] as Routine;
          const old = caseSnapshot(file, routine, false, first);
          return old.until !== undefined && old.until <= today
            ? caseSnapshot(file, routine, false, today)
            : old;
        });
        expect(planFromSnapshots(facts(), kept, today)).toEqual(plan(today, ...files));
        const from = neededFrom(kept);
        expect(
          planFromSnapshots(
            facts(),
            kept.filter((one) => isNeeded(one, from)),
            today,
          ),
        ).toEqual(plan(today, ...files));
      }),
      { numRuns: 100 },
    );
  });

  it('is kept to the day before it turns, and no longer', () => {
    for (const routine of Object.values(routines)) {
      const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
      const file = caseAfter(
        [{ datum: '2026-03-04', händelse: 'åtgärd', till: 1 }],
        { åtgärder: [{ ...measure, 'klar-senast': '2026-05-29' }] },
        { rutin: routine.id },
      );
      let kept = caseSnapshot(file, routine, false, '2026-03-01');
      let turns = 0;
      for (const today of daysFrom('2026-03-01', 200)) {
        const { day, until, ...fresh } = caseSnapshot(file, routine, false, today);
        if (kept.until === today) {
          const { day: _day, until: _till, ...before } = kept;
          if (JSON.stringify(fresh) !== JSON.stringify(before)) turns++;
          kept = { ...fresh, day, ...(until === undefined ? {} : { until }) };
        }
        expect({ ...fresh, day: kept.day, until: kept.until }).toEqual({ until: undefined, ...kept });
        expect(until === undefined || until > today).toBe(true);
      }
      expect(turns).toBeGreaterThan(5);
    }
  });

  it('holds none of the words that were written', () => {
    const word = 'ORDSOMINGENSKASE';
    fc.assert(
      fc.property(anyCase, day, (file, today) => {
        const { rapport, hantering } = file;
        const written: Case = {
          ...file,
          rapport: {
            ...rapport,
            beskrivning: word,
            bakgrund: word,
            arbetsgivare: [{ part: 'annan', text: word }],
          },
          hantering: {
            ...hantering,
            klassning: { ...hantering.klassning, text: word },
            ...(hantering.åtgärder
              ? { åtgärder: hantering.åtgärder.map((measure) => ({ ...measure, text: word })) }
              : {}),
            svar: [{ datum: today, text: word }],
          },
        };
        expect(JSON.stringify(plan(today, written))).not.toContain(word);
      }),
      { numRuns: 40 },
    );
  });
});
