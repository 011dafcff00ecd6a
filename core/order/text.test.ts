import { expect, it } from 'vitest';
import { parseOrders } from './parse.ts';

it('a text in an order is stored without tag characters and idle joiners', () => {
  const { orders } = parseOrders('/fråga "Vem kal\u200dlade\u{e0068}\u{e0065} 👩\u200d👧?"');
  expect(orders[0]?.order).toMatchObject({ order: 'fråga' });
  expect(JSON.stringify(orders)).toContain('Vem kallade 👩\u200d👧?');
});
