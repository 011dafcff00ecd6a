import { expect, it } from 'vitest';
import { isTelephone } from './telephone.ts';

it.each([
  '036-12 34 56',
  '+46 (0)36-12 34 56',
  '036\u201112 34 56',
  '036\u221212 34 56',
  '036-12 34 56 ankn 12',
  '036-12 34 56, anknytning 1234',
  '036-12 34 56, ankn. 12',
  'vx 036-10 00 00',
  '070-123 45 67 (dagtid)',
  '0701740605 (mobil)',
  '036-12 34 56 eller 070-123 45 67',
  '11414',
])('%j is a way to call', (text) => expect(isTelephone(text)).toBe(true));

it.each(['', '----------', '1-1-1', '07', 'ring mig', 'ankn 1234', '1 eller 2 eller 3 eller 4 eller 5'])(
  '%j is not',
  (text) => expect(isTelephone(text)).toBe(false),
);
