import { describe, expect, it } from 'vitest';
import { caseAt, runOrders } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { OrderName } from '../../order/order.ts';
import { USAGE } from '../../texts/order/usage.ts';
import { isPossible } from './possible.ts';

const routine = exampleRoutine('hoglandet');
const orders = Object.keys(USAGE) as OrderName[];
const measure = { nr: 1, typ: 'ny-rutin', text: 'Skriv.', ansvarig: 'narmaste-chefer' };
const åtgärder = [{ ...measure, 'klar-senast': '2026-12-31' }];

const phases = routine.faser.map(({ kod }) => kod);
const cases = phases.flatMap((fas) => [caseAt(fas), caseAt(fas, { åtgärder })]);
const paused = caseAt('utredning');
paused.historik.push({ datum: '2026-11-25', händelse: 'paus', skäl: 'vantar-pa-part' });

describe('what is possible with a case', () => {
  it('includes every order that changes it', () => {
    const tried = new Set<string>();
    for (const file of [...cases, paused])
      for (const order of orders) {
        const result = runOrders(file, USAGE[order], { routine });
        const changes = result.ok && (result.file !== file || result.removed !== undefined);
        if (changes) tried.add(order);
        if (changes) expect([order, isPossible(order, file, routine)]).toEqual([order, true]);
      }
    expect(tried.size).toBeGreaterThan(10);
  });

  it.each<[string, (typeof cases)[number], OrderName[]]>([
    ['a new case', caseAt('mottagen'), ['genomförd', 'effekt', 'öppna', 'arkivera', 'fortsätt']],
    ['a paused case', paused, ['genomförd', 'effekt', 'öppna', 'arkivera', 'avvisa']],
    [
      'a closed case',
      caseAt('stangt', { åtgärder }),
      ['nivå', 'åtgärd', 'bekräfta', 'fråga', 'stäng', 'paus', 'fortsätt', 'flytta', 'avvisa'],
    ],
    ['an archived case', caseAt('arkiverat'), orders.filter((name) => !['stopp', 'hjälp'].includes(name))],
  ])('leaves out what cannot have an effect: %s', (_name, file, never) => {
    expect(orders.filter((order) => !isPossible(order, file, routine)).toSorted()).toEqual(never.toSorted());
    const result = runOrders(file, '/hjälp', { routine });
    const lines = result.ok ? (result.answers[0] ?? '').split('\n') : [];
    for (const order of never) expect(lines).not.toContain(`  ${USAGE[order]}`);
    expect(lines).toContain(`  ${USAGE.stopp}`);
  });
});
