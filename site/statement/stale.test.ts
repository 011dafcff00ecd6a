import { expect, test } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { staleStatement } from './stale.ts';

const association = (bedömd: string, uppdaterad: string, exempel = false) =>
  ({ exempel, tillgänglighet: { bedömd, uppdaterad } }) as Association;

test('a statement is valid for twelve months', () => {
  expect(staleStatement(association('2026-11-22', '2026-11-22'), '2027-11-22')).toBeUndefined();
});

test('the day after, a sentence says what to do', () => {
  expect(staleStatement(association('2027-01-01', '2026-11-22'), '2027-11-23')).toMatchInlineSnapshot(
    `"Tillgänglighetsredogörelsen är för gammal: uppdaterad är 22 november 2026. Gå igenom den och skriv det nya datumet under tillgänglighet i association.yaml."`,
  );
});

test('the statement of an invented association may be old', () => {
  expect(staleStatement(association('2020-01-01', '2020-01-01', true), '2027-11-23')).toBeUndefined();
});
