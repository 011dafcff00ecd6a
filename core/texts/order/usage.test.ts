import { describe, expect, it } from 'vitest';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import type { OrderName } from '../../order/order.ts';
import { parseOrders } from '../../order/parse.ts';
import { howToWrite, USAGE } from './usage.ts';

/** What a person puts in place of each word that stands for something. */
const FILLED: Readonly<Record<string, string>> = {
  NR: '2',
  NIVÅ: '3',
  DAG: '2026-12-14',
  ÄRENDE: 'EX-2026-7K3MQ9TB',
  '…': 'Parterna har talat om det som hände.',
};

const usages = Object.entries(USAGE) as [OrderName, string][];

describe.each(usages)('how /%s is written', (order, usage) => {
  it('has no code of any routine or association', () => {
    const lists = ROUTINES.map((rutin) => exampleRoutine(rutin)).flatMap(({ kodlistor, organ, faser }) => [
      ...Object.values(kodlistor).flatMap(({ koder }) => koder),
      ...organ,
      ...faser,
    ]);
    const codes = new Set([...lists, ...exampleAssociation().områden].map(({ kod }) => kod));
    const [, ...words] = usage.split(/[ =]/);
    expect(words.filter((word) => codes.has(word))).toEqual([]);
  });

  it('is that order when the words in capitals, and …, are filled in', () => {
    const filled = usage.replace(/…|(?<!\p{L})\p{Lu}{2,}/gu, (word) => FILLED[word] ?? 'en-kod');
    const { orders, faults } = parseOrders(filled);
    expect(faults).toEqual([]);
    expect(orders.map((one) => one.order.order)).toEqual([order]);
  });

  it('says where the codes are if it has any, and nothing else', () => {
    expect(howToWrite(order).includes('/hjälp visar')).toBe(/\p{Lu}{2}/u.test(usage));
  });
});
