import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { carryOutOrders } from '../case/transitions/carry-out.ts';
import type { SweepItem } from './item.ts';
import { caseSnapshot } from './snapshot.ts';

const proposals = (file: Case, today: string): SweepItem[] =>
  caseSnapshot(file, exampleRoutine(file.rutin), false, today).items.filter(({ kind }) => kind === 'lyft');
const orders = (file: Case, today: string) => proposals(file, today).map(({ order }) => order);

const serious = { ...caseAfter().rapport, allvarlighetsgrad: 'mycket-allvarlig' } as const;

const linked: Partial<Case['hantering']> = { fas: 'utredning', liknar: ['EX-2026-00000001'] };
const late = '2026-04-01';

describe('every routine proposes to raise a case', () => {
  it.each<[string, string, Case, string[]]>([
    ['hoglandet', 'when the time is up', caseAfter([], { fas: 'utredning' }), ['/nivå 2 tiden-ute']],
    [
      'hoglandet',
      'when it recurs (requirement 89)',
      caseAfter([], linked),
      ['/nivå 2 tiden-ute', '/nivå 2 aterkommande'],
    ],
    [
      'jonkopings-lan',
      'when staff do not agree in time (requirement 10)',
      caseAfter([], { fas: 'utredning' }),
      ['/nivå 2 tiden-ute'],
    ],
    [
      'ostra-ostergotland',
      'when it is very serious (requirement 38)',
      caseAfter([], {}, { rapport: serious }),
      ['/nivå 2 allvarlig-handelse'],
    ],
    ['ostra-ostergotland', 'when it recurs (requirement 37)', caseAfter([], linked), ['/nivå 2 systemfel']],
    ['vastra-gotaland', 'when it recurs (requirement 89)', caseAfter([], linked), ['/nivå 2 aterkommande']],
    ['kommunal-namnd', 'when it recurs', caseAfter([], linked), ['/nivå 2 aterkommande']],
  ])('%s, %s', (rutin, _when, file, expected) => {
    expect(orders({ ...file, rutin }, late)).toEqual(expected);
  });

  it('jonkopings-lan, further when the case is not solved (requirements 14, 11)', () => {
    const rows: Case['historik'] = [{ datum: '2026-03-10', händelse: 'nivå', till: 2, skäl: 'oense' }];
    const file = caseAfter(rows, { ...linked, nivå: 2 }, { rutin: 'jonkopings-lan' });
    expect(orders(file, late)).toEqual(['/nivå 3 tiden-ute', '/nivå 3 monster']);
  });
});

describe('a proposal to raise', () => {
  it('says why, who raises the case and which other reasons there are', () => {
    expect(proposals(caseAfter([], { fas: 'utredning' }), '2026-03-24')).toEqual([
      {
        key: 'lyft:EX-2026-7K3MQ9TB:2:tiden-ute:2026-03-23',
        kind: 'lyft',
        caseId: 'EX-2026-7K3MQ9TB',
        audience: ['area:nassjo'],
        text:
          'Tiden på nivå 1, Berörd personal, gick ut 23 mars 2026. Pröva om det ska lyftas till nivå 2, ' +
          'Närmaste chefer. Lyfter: Samverkanskoordinatorn. Skäl: Tiden gick ut. ' +
          'Andra skäl: Parterna är oense (oense), Principiell fråga (principiell), Återkommande (aterkommande).',
        plainText:
          'Tiden på nivå 1, Berörd personal, gick ut 23 mars 2026. Pröva om det ska lyftas till nivå 2, ' +
          'Närmaste chefer. Lyfter: Samverkanskoordinatorn. Skäl: Tiden gick ut.',
        order: '/nivå 2 tiden-ute',
        day: '2026-03-23',
      },
    ]);
  });

  it('has an order that raises the case', () => {
    const file = caseAfter([], { fas: 'utredning' });
    const [order = ''] = orders(file, late);
    const result = carryOutOrders(file, order, {
      routine: exampleRoutine('hoglandet'),
      today: late,
      exists: () => true,
      allow: [],
    });
    expect(result).toMatchObject({ ok: true, file: { hantering: { nivå: 2 } } });
    if (result.ok) expect(orders(result.file, late)).toEqual([]);
  });

  it('waits until the last day has passed', () => {
    expect(orders(caseAfter(), '2026-03-23')).toEqual([]);
  });

  it('is not made on the top level, for a closed case or on a level without a deadline', () => {
    const top: Case['historik'] = [{ datum: '2026-03-05', händelse: 'nivå', till: 5, skäl: 'principiell' }];
    expect(orders(caseAfter(top, { fas: 'utredning', nivå: 5 }), '2027-01-01')).toEqual([]);
    const closed: Case['historik'] = [{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }];
    expect(orders(caseAfter(closed, { fas: 'stangt' }, { rapport: serious }), '2027-01-01')).toEqual([]);
    const second: Case['historik'] = [{ datum: '2026-03-05', händelse: 'nivå', till: 2 }];
    const file = caseAfter(second, { fas: 'utredning', nivå: 2 }, { rutin: 'kommunal-namnd' });
    expect(orders(file, '2027-03-24')).toEqual([]);
  });

  it('is made by a sign only up to the first of several levels that have the reason', () => {
    const routine = exampleRoutine('hoglandet');
    const nivåer = routine.nivåer.map((level) =>
      level.nr === 1 ? level : { ...level, skäl: ['principiell', 'aterkommande'] },
    );
    const proposedOn = (nivå: number) =>
      caseSnapshot(caseAfter([], { ...linked, nivå }), { ...routine, nivåer }, false, '2026-03-04')
        .items.filter(({ kind }) => kind === 'lyft')
        .map(({ order }) => order);
    expect(proposedOn(1)).toEqual(['/nivå 2 aterkommande']);
    expect(proposedOn(2)).toEqual([]);
    expect(proposedOn(3)).toEqual([]);
  });

  it('goes to the contact too when the reserve raises the case', () => {
    const routine = exampleRoutine('hoglandet');
    const nivåer = routine.nivåer.map((level) => (level.nr === 3 ? { ...level, frist: 'lösning' } : level));
    const rows: Case['historik'] = [{ datum: '2026-03-05', händelse: 'nivå', till: 3, skäl: 'oense' }];
    const file = caseAfter(rows, { fas: 'utredning', nivå: 3 });
    const { items } = caseSnapshot(file, { ...routine, nivåer }, false, late);
    expect(items.find(({ kind }) => kind === 'lyft')).toMatchObject({
      audience: ['area:nassjo', 'contact'],
      order: '/nivå 4 tiden-ute',
    });
  });

  it('has no order when the level has no reason that means that the time was up', () => {
    const routine = exampleRoutine('hoglandet');
    const rows: Case['historik'] = [{ datum: '2026-03-05', händelse: 'nivå', till: 4, skäl: 'principiell' }];
    const file = caseAfter(rows, { fas: 'utredning', nivå: 4 });
    const { items } = caseSnapshot(file, routine, false, '2026-12-01');
    const [item] = items.filter(({ kind }) => kind === 'lyft');
    expect(item).not.toHaveProperty('order');
    expect(item?.text).toContain('Välj skäl: Principiell fråga (principiell), Återkommande (aterkommande).');
  });
});
