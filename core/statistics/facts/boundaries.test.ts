import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { source } from '../../../testing/release.ts';
import type { Case } from '../../case/case.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';

const RECEIVED = '2026-03-02';
const fields = statisticsFields(source);
const base = exampleCase();

/** The codes that a case has in a field on a lock day. */
const codesIn = (field: string, file: Case, lock: string) =>
  codeCases([file], lock, fields, source)[0]?.codes[field];

/** A case that came in on a Monday, with the given handling and history. */
const received = (hantering: Partial<Case['hantering']> = {}, history: Case['historik'] = []): Case =>
  exampleCase({
    mottagen: RECEIVED,
    rapport: { ...base.rapport, datum: RECEIVED },
    hantering: { fas: 'mottagen', nivå: 1, ...hantering },
    historik: [{ datum: RECEIVED, händelse: 'mottagen' }, ...history],
  });
const answered = (datum: string) =>
  received({ svar: [{ datum, text: 'Svar.' }] }, [{ datum, händelse: 'svar' }]);

describe('a deadline', () => {
  it('is judged on its own day, and not the day before', () => {
    expect(codesIn('svar-3-man', received(), '2026-06-01')).toEqual(['ej-mogen']);
    expect(codesIn('svar-3-man', received(), '2026-06-02')).toEqual(['nej']);
  });

  it('is met on its own day, and not the day after', () => {
    expect(codesIn('svar-3-man', answered('2026-06-02'), '2026-12-31')).toEqual(['ja']);
    expect(codesIn('svar-3-man', answered('2026-06-03'), '2026-12-31')).toEqual(['nej']);
  });
});

it('a confirmation is no answer', () => {
  const confirmed = received(
    { bekräftelser: [{ nr: 1, datum: '2026-03-03', text: 'Den har kommit.', besked: '2026-03-16' }] },
    [{ datum: '2026-03-03', händelse: 'bekräftad', till: 1 }],
  );
  expect(codesIn('svar-3-man', confirmed, '2026-12-31')).toEqual(['nej']);
  expect(codesIn('tid-till-svar', confirmed, '2026-12-31')).toEqual(['vantar-over']);
});

describe('a step of waiting', () => {
  it.each([
    ['2026-04-01', 'klart-30'],
    ['2026-04-02', 'klart-92'],
    ['2026-06-02', 'klart-92'],
    ['2026-06-03', 'klart-180'],
    ['2026-08-29', 'klart-180'],
    ['2026-08-30', 'klart-over'],
  ])('includes its last day: answered %s is %s', (day, code) =>
    expect(codesIn('tid-till-svar', answered(day), '2026-12-31')).toEqual([code]),
  );
});

it('a case counts as closed from its closing, not from its archiving or what follows', () => {
  const closed = received({ fas: 'arkiverat', svar: [{ datum: '2026-09-02', text: 'Svar.' }] }, [
    { datum: '2026-03-10', händelse: 'fas', till: 'stangt' },
    { datum: '2026-09-01', händelse: 'fas', till: 'arkiverat' },
    { datum: '2026-09-02', händelse: 'svar' },
  ]);
  expect(codesIn('tid-till-stangt', closed, '2026-12-31')).toEqual(['klart-30']);
});

it('an open case is old enough to be judged as not escalated after 92 days', () => {
  expect(codesIn('eskalerad', received(), '2026-06-01')).toEqual(['ej-mogen']);
  expect(codesIn('eskalerad', received(), '2026-06-02')).toEqual(['nej']);
});

describe('what is dated on the lock day', () => {
  const LOCK = '2026-04-10';
  const measure = {
    nr: 1,
    typ: 'ny-rutin',
    text: 'En rutin.',
    ansvarig: 'narmaste-chefer',
    'klar-senast': LOCK,
    genomförd: LOCK,
    effekt: { utfall: 'ja', bedömd: LOCK },
  } as const;
  const file = received({ fas: 'atgard', nivå: 3, åtgärder: [measure] }, [
    { datum: LOCK, händelse: 'nivå', till: 3 },
    { datum: LOCK, händelse: 'fas', till: 'atgard' },
    { datum: LOCK, händelse: 'åtgärd', till: 1 },
    { datum: LOCK, händelse: 'genomförd', till: 1 },
    { datum: LOCK, händelse: 'effekt', till: 1 },
  ]);

  it.each([
    ['fas', 'atgard', 'mottagen'],
    ['niva', '3', '1'],
    ['atgard', 'ny-rutin', 'inga'],
    ['effekt', 'ja', 'ej-tillampligt'],
  ])('counts, and not the day before: %s', (field, then, before) => {
    expect(codesIn(field, file, LOCK)).toEqual([then]);
    expect(codesIn(field, file, '2026-04-09')).toEqual([before]);
  });

  it('counts for an answer too', () => {
    expect(codesIn('tid-till-svar', answered(LOCK), LOCK)).toEqual(['klart-92']);
    expect(codesIn('tid-till-svar', answered(LOCK), '2026-04-09')).toEqual(['vantar-92']);
  });
});
