import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { passesLuhn } from './personnummer.ts';
import { isRegisterNumber, withoutKnownNumbers } from './register-number.ts';

/** What Swedish municipalities and regions, and their systems for deviations, write. */
const WRITTEN = [
  'SN 2026/45',
  'SON 2026-000123',
  'KSN-2026-0012',
  'SN2026-45',
  'D 2026-00045',
  '2026-123456',
  'KS 2026/123',
  '2026/14',
  'Dnr 2026:45',
  'dnr SN 2026/45',
  'IFN-2026/123',
  'SOC/2026:123',
  'SN 26/45',
  'KS.2026.123',
  'HSN 2026-0001-2',
  'SN2026/0045.501',
  'RÖ-2026-0034',
  'LTV 260045',
  'AVV-2026-1234',
  'Synergi 2026-123456',
  'SYN-4711',
  'MC-45678',
];
const kinds = (text: string, numbers: readonly string[]) => detect(text, { numbers }).map(({ type }) => type);

describe.each(WRITTEN)('the number %s', (number) => {
  it('is known to be the own one, alone and in a text', () => {
    expect(isRegisterNumber(number)).toBe(true);
    expect(kinds(number, [number])).toEqual([]);
    for (const text of [
      `Ditt ärende har diarienummer ${number}.`,
      `Vi har tagit emot den (${number.toLowerCase()}) och läser den.`,
      `Diarienummer: ${number}\nSvar kommer i mars.`,
    ])
      expect(kinds(text, [number])).toEqual([]);
  });

  it('leaves what else the text says', () => {
    for (const rest of ['Hon har 19121212-1212.', 'Ring 070-174 06 05.', 'Kundnummer 8831-2266.'])
      expect(kinds(`Diarienummer ${number}. ${rest}`, [number])).toEqual(kinds(`Hej. ${rest}`, []));
  });
});

it('does not hide a longer number that begins or ends with the known one', () => {
  const known = ['2012/12'];
  for (const text of ['Diarienummer 2012/12-1234.', 'Diarienummer 2012/123.', 'Diarienummer 12012/12.'])
    expect(kinds(text, known)).toEqual(kinds(text, []));
  expect(kinds('Diarienummer SN 2026/45, 8831-22.', ['SN 2026/45'])).toEqual(['id']);
});

it('knows no number that is not written as in a register', () => {
  for (const number of ['K 123456-26', '8831', 'lindis_x', '4711 4711 4711 4711', ' '.repeat(3), ''])
    expect(isRegisterNumber(number)).toBe(false);
  expect(kinds('Kundnummer 8831.', ['8831'])).toEqual(['id']);
});

const pad = (number: number, length: number) => String(number).padStart(length, '0');
/** The digits of a valid personnummer: ten, or twelve. */
const personnummer = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1920, max: 2019 }), fc.constant(2020)),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    birth: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ year, month, day, birth }) => {
    const nine = `${pad(year % 100, 2)}${pad(month, 2)}${pad(day, 2)}${pad(birth, 3)}`;
    const last = [...'0123456789'].find((digit) => passesLuhn(nine + digit)) ?? '';
    return { century: String(year).slice(0, 2), ten: nine + last };
  });

it('never hides a valid personnummer, however it is written', () => {
  const written = fc
    .tuple(personnummer, fc.constantFrom('', '-', '/', ':'), fc.constantFrom('', 'SN ', 'Dnr ', 'KS-'))
    .chain(([{ century, ten }, sign, register]) =>
      fc.constantFrom(
        `${register}${ten.slice(0, 6)}${sign}${ten.slice(6)}`,
        `${register}${century}${ten.slice(0, 6)}${sign}${ten.slice(6)}`,
        // 1 December 2020: "2012-01…" looks like a year and a number.
        `${register}${ten.slice(0, 4)}${sign}${ten.slice(4)}`,
      ),
    );
  fc.assert(
    fc.property(written, (number) => {
      for (const text of [number, `Diarienummer ${number}.`])
        expect(kinds(text, [number]).filter((kind) => kind === 'personnummer')).toEqual(
          kinds(text, []).filter((kind) => kind === 'personnummer'),
        );
    }),
    { numRuns: 500 },
  );
  expect(kinds('SN 2012-011231', ['SN 2012-011231'])).toEqual(['personnummer']);
});

it('leaves out nothing that is stopped', () => {
  const found = { start: 0, end: 10, type: 'id', confidence: 0.9, tier: 'stop', rule: 'id-label' } as const;
  expect(withoutKnownNumbers('SN 2026/45', [found], ['SN 2026/45'])).toEqual([found]);
  expect(withoutKnownNumbers('SN 2026/45', [{ ...found, tier: 'warn' }], ['SN 2026/45'])).toEqual([]);
});
