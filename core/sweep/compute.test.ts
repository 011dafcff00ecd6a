import { describe, expect, it } from 'vitest';
import { exampleLaws, exampleRoutine } from '../../testing/example/routines.ts';
import {
  caseAfter,
  daysFrom,
  keysOf,
  newKeysOn,
  ofKind,
  planOn,
  smallAssociation,
  sweepInput,
} from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import type { Routine } from '../routine/routine.ts';
import { computePlan } from './compute.ts';

const laws = exampleLaws();
const hoglandet = exampleRoutine('hoglandet');
const { association, routines } = sweepInput();

describe('a case that no one has worked on', () => {
  it('is mentioned once, with the order that starts the work', () => {
    expect(newKeysOn(daysFrom('2026-03-02', 9), () => caseAfter(), 'ooppnat').flat()).toEqual([
      'ooppnat:mottagen',
    ]);
    expect(ofKind('ooppnat', planOn('2026-03-02', caseAfter()).items)[0]?.order).toBe('/fas samordning');
  });

  it('first waits for review, when no order can be given', () => {
    const { items } = computePlan(
      { association, routines, cases: [{ file: caseAfter(), waiting: true }] },
      '2026-04-01',
    );
    expect(keysOf(items)).toEqual([
      'ooppnat:EX-2026-7K3MQ9TB:vantar',
      'frist:EX-2026-7K3MQ9TB:last:2026-03-09:passerad:2',
    ]);
    expect(items.some(({ order }) => order !== undefined)).toBe(false);
  });

  it('is news for the area that it was moved to while it waited, and for no other', () => {
    const move = { datum: '2026-03-03', från: 'nassjo', till: 'eksjo', text: 'Dit.' };
    const moved = caseAfter(
      [{ datum: '2026-03-03', händelse: 'flytt', till: 'eksjo' }],
      { flyttar: [move] },
      { område: 'eksjo' },
    );
    const plan = (file: Case) =>
      computePlan({ association, routines, cases: [{ file, waiting: true }] }, '2026-03-04').items;
    const sent = new Set(keysOf(plan(caseAfter())));
    const news = plan(moved).filter(({ key }) => !sent.has(key));
    expect(news.map(({ kind, audience }) => `${kind} ${audience}`)).toEqual([
      'ooppnat area:eksjo',
      'flytt area:eksjo',
    ]);
  });

  it('is mentioned once when it is on main and its branch has not been removed', () => {
    const cases = [true, false].map((waiting) => ({ file: caseAfter(), waiting }));
    expect(
      ofKind('ooppnat', computePlan({ association, routines, cases }, '2026-03-02').items),
    ).toMatchObject([{ key: 'ooppnat:EX-2026-7K3MQ9TB:mottagen' }]);
  });
});

describe('a case in the first phase', () => {
  const unopened = (row: Case['historik'][number]) =>
    ofKind('ooppnat', planOn('2026-03-06', caseAfter([row])).items).length;

  it('has been worked on when its history has more than that it was received and de-identified', () => {
    expect(unopened({ datum: '2026-03-05', händelse: 'svar' })).toBe(0);
    expect(unopened({ datum: '2026-03-05', händelse: 'avidentifierad' })).toBe(1);
  });
});

describe('a closed case', () => {
  const closed = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });

  it.each(['stangt', 'arkiverat'] as const)('has no item when it is %s', (fas) => {
    const file = { ...closed, hantering: { ...closed.hantering, fas } };
    expect(planOn('2027-06-01', file).items.filter(({ caseId }) => caseId)).toEqual([]);
  });

  it('has the items of a deadline that starts when it is closed', () => {
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

describe('items about no case', () => {
  it('are about the routine, the laws and the periods that ended (requirements 22, 50, 108, 115)', () => {
    const on = (day: string) => keysOf(computePlan({ association, routines, laws, cases: [] }, day).items);
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

  it('are about a report from the day after its period to two months after it', () => {
    const reports = (day: string) =>
      keysOf(ofKind('redovisning', planOn(day).items)).filter((key) => key.includes(':delar:'));
    expect(
      ['2026-06-30', '2026-07-01', '2026-08-30', '2026-08-31'].map((day) => reports(day).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('ask for the review of the routine of a case that waits', () => {
    const cases = [{ file: caseAfter([], {}, { rutin: 'vastra-gotaland' }), waiting: true }];
    const { items } = computePlan({ association, routines, cases }, '2030-01-01');
    expect(keysOf(ofKind('oversyn', items)).map((key) => key.split(':')[1])).toContain('vastra-gotaland');
  });

  it('ask for the review of every routine that an open case follows', () => {
    const file = caseAfter([], {}, { rutin: 'vastra-gotaland' });
    const names = ofKind('oversyn', planOn('2030-01-01', file).items).map(({ key }) => key.split(':')[1]);
    expect(names).toEqual(expect.arrayContaining(['hoglandet', 'vastra-gotaland']));
    expect(names).toHaveLength(2);
  });
});

describe('an area that another one has replaced', () => {
  it('has its cases in the new area: in the inbox, in their rows and in its meetings', () => {
    const merged = smallAssociation({
      möten: [{ organ: 'styr-och-arbetsgrupp', område: 'eksjo', datum: '2026-03-10' }],
    });
    const områden = merged.områden.map((area) =>
      area.kod === 'nassjo' ? { ...area, 'ersätts-av': 'eksjo' } : area,
    );
    const input = {
      association: { ...merged, områden },
      routines,
      cases: [{ file: caseAfter(), waiting: false }],
    };
    const { items, labels, packs } = computePlan(input, '2026-03-04');
    expect(ofKind('ooppnat', items)[0]?.audience).toEqual(['area:eksjo']);
    expect(labels['EX-2026-7K3MQ9TB']?.area).toBe('Eksjö');
    expect(packs[0]?.discussion.open.map(({ area }) => area)).toEqual(['Eksjö']);
    expect(JSON.stringify({ labels, packs })).not.toContain('Nässjö');
  });
});
