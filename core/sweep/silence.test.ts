import { describe, expect, it } from 'vitest';
import {
  caseAfter,
  daysFrom,
  exampleRoutines,
  newKeysOn,
  planOn,
  smallAssociation,
} from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { computePlan } from './compute.ts';
import { caseSnapshot } from './snapshot.ts';

type Row = Case['historik'][number];

const YEAR = daysFrom('2026-03-02', 400);

/** The days and new keys of a kind when every day of a year is swept and no one acts. */
const newsOf = (kind: Parameters<typeof newKeysOn>[2], file: Case): string[] =>
  newKeysOn(YEAR, () => file, kind).flatMap((keys, i) => keys.map((key) => `${YEAR[i]} ${key}`));

const answered: Row[] = [
  { datum: '2026-03-03', händelse: 'fas', till: 'samordning' },
  { datum: '2026-03-04', händelse: 'svar' },
  { datum: '2026-03-05', händelse: 'nivå', till: 5, skäl: 'principiell' },
];
const quiet = { fas: 'samordning', nivå: 5, svar: [{ datum: '2026-03-04', text: 'Tack.' }] } as const;
const still = caseAfter(answered, { ...quiet, svar: [...quiet.svar] });

describe('what would be forgotten comes back', () => {
  it('a pause after 30 days, then after a week, two, and four at a time', () => {
    const file = {
      ...still,
      historik: [...answered, { datum: '2026-03-10', händelse: 'paus', skäl: 'vantar-pa-part' }],
    };
    const paused = caseAfter(file.historik as Row[], file.hantering);
    expect(newsOf('paus', paused).slice(0, 3)).toEqual([
      '2026-04-09 paus:2026-03-10:0',
      '2026-04-16 paus:2026-03-10:1',
      '2026-04-30 paus:2026-03-10:2',
    ]);
    expect(newsOf('stilla', paused)).toEqual([]);
    const [item] = planOn('2026-05-08', paused).items.filter(({ kind }) => kind === 'paus');
    expect(item).toMatchObject({ audience: ['area:nassjo', 'contact'], order: '/fortsätt' });
    expect(item?.text).toContain('Väntar på en part utanför förbundet');
  });

  it('a pause and a question on the day that they have, and then every week', () => {
    const paused = (...rows: Row[]) => caseAfter([...answered, ...rows], still.hantering);
    const pause = (datum: string, till?: string): Row => ({
      datum,
      händelse: 'paus',
      ...(till === undefined ? {} : { till }),
      skäl: 'vantar-pa-part',
    });
    expect(newsOf('paus', paused(pause('2026-03-10', '2026-05-04'))).slice(0, 2)).toEqual([
      '2026-05-04 paus:2026-03-10:2026-05-04:0',
      '2026-05-11 paus:2026-03-10:2026-05-04:1',
    ]);
    // Changed: the newest day counts, and without one 30 days from the change.
    const again = paused(pause('2026-03-10', '2026-05-04'), pause('2026-04-01', '2026-04-20'));
    expect(newsOf('paus', again)[0]).toBe('2026-04-20 paus:2026-03-10:2026-04-20:0');
    expect(newsOf('paus', paused(pause('2026-03-10'), pause('2026-04-01')))[0]).toBe(
      '2026-05-01 paus:2026-03-10:2026-05-01:0',
    );
    // A file that was changed by hand stops nothing.
    expect(newsOf('paus', paused(pause('2026-03-10', 'mars')))[0]).toBe('2026-04-09 paus:2026-03-10:0');
    const frågor = [{ nr: 1, datum: '2026-03-10', text: 'Vilken vecka?', till: '2026-03-16' }];
    const rows: Row[] = [...answered, { datum: '2026-03-10', händelse: 'fråga', till: 1 }];
    expect(newsOf('fraga', caseAfter(rows, { ...still.hantering, frågor })).slice(0, 2)).toEqual([
      '2026-03-16 fraga:1:0',
      '2026-03-23 fraga:1:1',
    ]);
  });

  it('an unanswered question, and not an answered one', () => {
    const frågor = [
      { nr: 1, datum: '2026-03-10', text: 'Vilken vecka?', svar: { datum: '2026-03-11', text: 'Nio.' } },
      { nr: 2, datum: '2026-03-12', text: 'Vilken mottagning?' },
    ];
    const rows: Row[] = [...answered, { datum: '2026-03-12', händelse: 'fråga', till: 2 }];
    expect(newsOf('fraga', caseAfter(rows, { ...still.hantering, frågor })).slice(0, 2)).toEqual([
      '2026-04-11 fraga:2:0',
      '2026-04-18 fraga:2:1',
    ]);
  });

  it('an open case in which nothing happens, after 60 days and every 60 after that', () => {
    expect(newsOf('stilla', still).slice(0, 3)).toEqual([
      '2026-05-04 stilla:2026-03-05:0',
      '2026-07-03 stilla:2026-03-05:1',
      '2026-09-01 stilla:2026-03-05:2',
    ]);
    expect(newsOf('stilla', { ...still, hantering: { ...still.hantering, fas: 'stangt' } })).toEqual([]);
  });

  it('what is overdue at widening intervals, in the end to the contact, and a proposal to raise too', () => {
    const read = (news: string[]) => news.filter((one) => one.includes(':last:') && one.includes('passerad'));
    expect(read(newsOf('frist', caseAfter())).slice(0, 5)).toEqual([
      '2026-03-10 frist:last:2026-03-09:passerad',
      '2026-03-17 frist:last:2026-03-09:passerad:1',
      '2026-03-31 frist:last:2026-03-09:passerad:2',
      '2026-04-07 frist:last:2026-03-09:passerad:3',
      '2026-05-05 frist:last:2026-03-09:passerad:4',
    ]);
    expect(newsOf('lyft', caseAfter()).slice(0, 3)).toEqual([
      '2026-03-24 lyft:2:tiden-ute:2026-03-23',
      '2026-03-31 lyft:2:tiden-ute:2026-03-23:1',
      '2026-04-14 lyft:2:tiden-ute:2026-03-23:2',
    ]);
    const lyft = (day: string) => planOn(day, caseAfter()).items.find(({ kind }) => kind === 'lyft');
    expect(lyft('2026-04-20')?.audience).toEqual(['area:nassjo']);
    expect(lyft('2026-04-21')?.audience).toEqual(['area:nassjo', 'contact']);
    expect(lyft('2026-04-21')?.text).toContain('i minst 4 veckor');
    expect(lyft('2026-03-31')?.text).toContain('i minst en vecka');
  });

  it('to the contact also under a routine without a reserve', () => {
    const file = caseAfter([], {}, { rutin: 'vastra-gotaland' });
    const read = (day: string) => planOn(day, file).items.find(({ key }) => key.includes(':last:'))?.audience;
    expect(read('2026-04-06')).toEqual(['area:nassjo']);
    expect(read('2026-04-07')).toEqual(['area:nassjo', 'contact']);
  });

  it('the time of a level from which a case cannot be raised', () => {
    const routines = exampleRoutines();
    const { hoglandet } = routines;
    if (!hoglandet) throw new Error('no routine');
    const last = hoglandet.nivåer
      .filter(({ nr }) => nr === 1)
      .map(({ 'lyfts-till': _to, ...level }) => level);
    const items = caseSnapshot(caseAfter(), { ...hoglandet, nivåer: last }, false, '2026-03-24').items;
    expect(items.map(({ key }) => key)).toContain('frist:EX-2026-7K3MQ9TB:losning:2026-03-23:passerad');
  });
});

describe('a case that is moved', () => {
  const moved = caseAfter(
    [{ datum: '2026-03-12', händelse: 'flytt', till: 'eksjo' }],
    {},
    { område: 'eksjo' },
  );
  const keys = (file: Case) => planOn('2026-03-12', file).items.map(({ key }) => key);

  it('is news for the area that gets it, as often as it is moved, and no other keys change', () => {
    expect(keys(caseAfter())).toContain('frist:EX-2026-7K3MQ9TB:last:2026-03-09:passerad');
    expect(keys(moved)).toContain('frist:EX-2026-7K3MQ9TB:last:2026-03-09:passerad:eksjo.2026-03-12');
    const back = caseAfter([
      ...moved.historik.slice(1),
      { datum: '2026-03-20', händelse: 'flytt', till: 'nassjo' },
    ]);
    const all = [caseAfter(), moved, back].flatMap((file) =>
      planOn('2026-03-20', file).items.map(({ key }) => key),
    );
    const own = all.filter((key) => key.startsWith('frist'));
    expect(new Set(own).size).toBe(own.length);
  });

  it('is announced to the new area until someone acts', () => {
    const came = (file: Case) => planOn('2026-03-12', file).items.filter(({ kind }) => kind === 'flytt');
    expect(came(moved)).toMatchObject([
      { key: 'flytt:EX-2026-7K3MQ9TB:eksjo:2026-03-12', audience: ['area:eksjo'] },
    ]);
    const read: Row = { datum: '2026-03-12', händelse: 'fas', till: 'samordning' };
    expect(came({ ...moved, historik: [...moved.historik, read] })).toEqual([]);
  });
});

describe('a year in which no one acts', () => {
  const routines = exampleRoutines();
  const states: [string, Case][] = Object.keys(routines).flatMap((rutin): [string, Case][] => [
    [`${rutin}, new`, caseAfter([], {}, { rutin })],
    [
      `${rutin}, answered`,
      { ...still, rutin, hantering: { ...still.hantering, nivå: 1 }, historik: still.historik.slice(0, 3) },
    ],
    [
      `${rutin}, on the last level`,
      { ...still, rutin, hantering: { ...still.hantering, nivå: routines[rutin]?.nivåer.length ?? 1 } },
    ],
    [
      `${rutin}, paused`,
      caseAfter(
        [...answered.slice(0, 2), { datum: '2026-03-10', händelse: 'paus', skäl: 'x' }],
        { fas: 'samordning' },
        { rutin },
      ),
    ],
  ]);

  it.each(states)('%s: no case is silent longer than the routine allows', (_name, file) => {
    const { bevakning } = routines[file.rutin] ?? {};
    if (!bevakning) throw new Error('no routine');
    const sent = new Set<string>();
    const newsDays: string[] = [];
    for (const today of YEAR) {
      const { items } = computePlan(
        { association: smallAssociation(), routines, cases: [{ file, waiting: false }] },
        today,
      );
      const fresh = items.filter(({ key, caseId }) => caseId !== undefined && !sent.has(key));
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { key } of fresh) sent.add(key);
      if (fresh.length > 0) newsDays.push(today);
    }
    const ends = [file.historik.at(-1)?.datum ?? '', ...newsDays, YEAR.at(-1) ?? ''].map(
      (day) => Date.parse(day) / 86_400_000,
    );
    const gaps = ends.slice(1).map((day, i) => day - (ends[i] ?? 0));
    const longest = Math.max(bevakning.stilla, bevakning.försenat, bevakning.väntan + 8);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(longest);
  });
});
