import { describe, expect, it } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { computePlan } from './compute.ts';
import { meetingProblems, packDay } from './meetings.ts';
import type { MeetingPack } from './packs.ts';

const routine = exampleRoutine('hoglandet');

const group = { organ: 'styr-och-arbetsgrupp', område: 'nassjo' };
const calendar: NonNullable<Association['möten']> = [
  { ...group, datum: '2026-06-09' },
  { ...group, datum: '2026-09-08' },
  { ...group, område: 'eksjo', datum: '2026-06-10' },
  { organ: 'beredningsgrupp', datum: '2026-06-23' },
  { organ: 'styrelsen', datum: '2026-06-30' },
];

const packsOn = (today: string, ...files: Case[]): readonly MeetingPack[] =>
  computePlan(
    {
      association: smallAssociation({ möten: calendar }),
      routines: { hoglandet: routine },
      cases: files.map((file) => ({ file, waiting: false })),
    },
    today,
  ).packs;

/** A case on a level, in the area of Nässjö unless `changes` has another. */
function caseOn(nivå: number, hantering: Partial<Case['hantering']> = {}, changes: Partial<Case> = {}): Case {
  const rows: Case['historik'] = [
    { datum: '2026-03-05', händelse: 'fas', till: 'utredning' },
    { datum: '2026-03-09', händelse: 'nivå', till: nivå, skäl: 'principiell' },
    ...((hantering.åtgärder ?? []).map(({ nr }) => ({
      datum: '2026-03-09',
      händelse: 'åtgärd',
      till: nr,
    })) as Case['historik']),
  ];
  return caseAfter(rows, { fas: 'utredning', nivå, ...hantering }, changes);
}

const lateMeasure: NonNullable<Case['hantering']['åtgärder']> = [
  { nr: 1, typ: 'ny-rutin', text: 'Skriv den.', ansvarig: 'narmaste-chefer', 'klar-senast': '2026-04-30' },
];

describe('the pack for a meeting', () => {
  it.each([
    ['beredningsgrupp', '2026-06-08', '2026-06-09', '2026-06-23', '2026-06-24'],
    ['styr-och-arbetsgrupp', '2026-06-01', '2026-06-02', '2026-06-09', '2026-06-10'],
  ])('of %s is there from the day that the routine says to the day of the meeting', (organ, ...days) => {
    const isThere = days.map((day) =>
      packsOn(day).some((pack) => pack.body === organ && pack.area !== 'eksjo'),
    );
    expect(isThere).toEqual([false, true, true, false]);
  });

  it('has the cases on the body’s levels in its area, and what it must produce (requirements 18, 48)', () => {
    const [pack] = packsOn(
      '2026-06-08',
      caseOn(3, { klassning: { typ: ['mote-installt'] } }),
      caseOn(3, {}, { id: 'EX-2026-00000002', område: 'eksjo' }),
      caseOn(4, {}, { id: 'EX-2026-00000003' }),
      caseOn(3, { fas: 'stangt' }, { id: 'EX-2026-00000004' }),
    );
    const { discussion: _own, ...rest } = pack ?? {};
    expect(rest).toEqual({
      key: 'dagordning:styr-och-arbetsgrupp:nassjo:2026-06-09',
      body: 'styr-och-arbetsgrupp',
      area: 'nassjo',
      date: '2026-06-09',
      name: 'Styr- och arbetsgruppen, Nässjö',
      audience: ['area:nassjo'],
      reports: [
        {
          name: 'Sammanställning för kommunområdet',
          content: 'Avvikelserna i kommunområdet och vad de lär oss.',
          madeBy: 'Samverkanskoordinatorn',
        },
      ],
      output: ['Förslag på åtgärder i kommunområdet.'],
      cases: [
        {
          id: 'EX-2026-7K3MQ9TB',
          area: 'Nässjö',
          level: 3,
          since: '2026-03-09',
          received: '2026-03-02',
          phase: 'Utredning',
          severity: 'Allvarlig',
          types: ['Möte blev inte av'],
        },
      ],
      overdue: [],
      decisions: [],
    });
  });

  it('has the raises to decide about, from the body’s level and to it, but no other', () => {
    const since = (nivå: number): Case['historik'] => [
      { datum: '2026-01-05', händelse: 'mottagen' },
      { datum: '2026-01-05', händelse: 'fas', till: 'utredning' },
      ...(nivå === 1
        ? []
        : [{ datum: '2026-01-05', händelse: 'nivå', till: nivå, skäl: 'principiell' } as const]),
    ];
    const decided = (nivå: number) =>
      packsOn('2026-06-09', caseOn(nivå, {}, { mottagen: '2026-01-05', historik: since(nivå) })).flatMap(
        (pack) => pack.decisions.map(({ id, text }) => [pack.body, id, text.match(/till nivå \d/)?.[0]]),
      );
    const id = 'EX-2026-7K3MQ9TB';
    expect(decided(1)).toEqual([]);
    expect(decided(2)).toEqual([['styr-och-arbetsgrupp', id, 'till nivå 3']]);
    expect(decided(3)).toEqual([
      ['styr-och-arbetsgrupp', id, 'till nivå 4'],
      ['beredningsgrupp', id, 'till nivå 4'],
    ]);
  });

  it('takes up an overdue measure once, at the next meeting of the nearest body', () => {
    const found = packsOn('2026-06-09', caseOn(1, { åtgärder: lateMeasure })).flatMap((pack) =>
      pack.overdue.map((step) => ({ key: pack.key, ...step })),
    );
    expect(found).toEqual([
      {
        key: 'dagordning:styr-och-arbetsgrupp:nassjo:2026-06-09',
        id: 'EX-2026-7K3MQ9TB',
        text: 'Genomföra åtgärden (nummer 1: Ny rutin)',
        day: '2026-04-30',
      },
    ]);
  });

  it('takes it up at a meeting of the level that the case is on', () => {
    const file = caseOn(3, { åtgärder: lateMeasure });
    expect(packsOn('2026-06-09', file).find(({ overdue }) => overdue.length > 0)?.body).toBe(
      'styr-och-arbetsgrupp',
    );
  });

  it('takes it up on a higher level when no nearer body meets', () => {
    const file = caseOn(2, { åtgärder: lateMeasure }, { område: 'flera' });
    expect(packsOn('2026-06-09', file).find(({ overdue }) => overdue.length > 0)?.body).toBe(
      'beredningsgrupp',
    );
  });

  it('is announced once to those who make it, however many cases there are', () => {
    const context = { association: smallAssociation({ möten: calendar }), routines: { hoglandet: routine } };
    const [item] = computePlan({ ...context, cases: [] }, '2026-06-02').items.filter(
      ({ kind }) => kind === 'dagordning',
    );
    expect(item).toEqual({
      key: 'dagordning:styr-och-arbetsgrupp:nassjo:2026-06-09',
      kind: 'dagordning',
      audience: ['area:nassjo'],
      text: 'Underlaget till Styr- och arbetsgruppen, Nässjö 9 juni 2026 finns. Inget ärende att ta upp.',
      day: '2026-06-09',
    });
  });
});

describe('a calendar of meetings', () => {
  it('has its pack one week ahead when the routine does not say', () => {
    expect(packDay(routine, { organ: 'styrelsen', datum: '2026-06-30' })).toBe('2026-06-23');
    expect(packDay(routine, { organ: 'beredningsgrupp', datum: '2026-06-23' })).toBe('2026-06-09');
  });

  it('has bodies of the routine, areas of the association, and each meeting once', () => {
    const meetings = [
      { organ: 'styrelsen', datum: '2026-06-30' },
      { organ: 'styrelse', datum: '2026-06-30' },
      { ...group, område: 'vetlanda', datum: '2026-06-30' },
      { organ: 'styrelsen', datum: '2026-06-30' },
    ];
    expect(meetingProblems(smallAssociation({ möten: meetings }), routine)).toMatchObject([
      {
        code: 'meeting-body',
        path: ['möten', 1, 'organ'],
        text: expect.stringContaining('Menar du styrelsen?'),
      },
      { code: 'meeting-area', path: ['möten', 2, 'område'] },
      { code: 'meeting-twice', path: ['möten', 3, 'datum'] },
    ]);
    expect(meetingProblems(smallAssociation({ möten: calendar }), routine)).toEqual([]);
  });

  it('can name the routine’s reports that a meeting is for, and then has no other', () => {
    const datum = '2026-06-23';
    const named = (...rapporter: string[]) => [{ organ: 'beredningsgrupp', datum, rapporter }];
    const shown = (möten: typeof calendar, today: string) =>
      computePlan(
        { association: smallAssociation({ möten }), routines: { hoglandet: routine }, cases: [] },
        today,
      ).packs.map(({ reports }) => reports.map(({ name }) => name));
    expect(shown([{ organ: 'beredningsgrupp', datum }], '2026-06-16')).toEqual([
      ['Underlag till beredningsgruppen', 'Strategidagen'],
    ]);
    expect(shown(named('tertial', 'strategidag'), '2026-06-16')).toEqual([
      ['Strategidagen', 'Sammanställning för tertialet'],
    ]);
    // Only the report that needs two weeks has them.
    expect(shown(named('beredning'), '2026-06-09')).toHaveLength(1);
    expect(shown(named('strategidag'), '2026-06-15')).toEqual([]);
    const problems = (...rapporter: string[]) =>
      meetingProblems(smallAssociation({ möten: named(...rapporter) }), routine);
    expect(problems('beredning', 'ar')).toEqual([]);
    expect(problems('beredning', 'lokal')).toMatchObject([
      { code: 'meeting-report', path: ['möten', 0, 'rapporter'] },
    ]);
  });
});
