import { expect } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { type CarriedOut, carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { exampleCase } from './example.ts';

/** The day of the tests. */
export const TODAY = '2026-12-01';

type Additions = Partial<Case['hantering']>;

/** What the routine `hoglandet` needs before a case goes on to a measure. */
export const CLASSIFIED: Additions = {
  klassning: {
    typ: ['mote-installt'],
    orsak: ['kommunikation'],
    konsekvens: { organisation: 'merarbete' },
    rutinföljsamhet: 'foljd',
  },
};
export const ANSWERED: Additions = { svar: [{ datum: '2026-11-25', text: 'Tack.' }] };
/** The decision to do nothing, with its reason. */
export const NO_ACTION = {
  nr: 1,
  typ: 'ingen-atgard',
  text: 'Parterna har redan kommit överens om vem som gör vad.',
};
/** What the routine `hoglandet` needs before a case is closed. */
export const READY: Additions = { ...CLASSIFIED, ...ANSWERED, åtgärder: [NO_ACTION] };

/** A measure that is decided, then carried out, then judged. */
export const MEASURE = {
  nr: 1,
  typ: 'ny-rutin',
  text: 'Skriv.',
  ansvarig: 'narmaste-chefer',
  'klar-senast': '2026-12-31',
};
export const CARRIED_OUT = { ...MEASURE, genomförd: '2026-11-30' };
export const JUDGED = { ...CARRIED_OUT, effekt: { utfall: 'ja', bedömd: '2026-11-30' } as const };

/** A case in a phase, with the history that leads there. */
export function caseAt(fas: Case['hantering']['fas'], changes: Additions = {}, rutin = 'hoglandet'): Case {
  const base = exampleCase({ rutin });
  const phase = fas === 'mottagen' ? [] : [{ datum: '2026-11-24', händelse: 'fas', till: fas } as const];
  return { ...base, hantering: { fas, nivå: 1, ...changes }, historik: [...base.historik, ...phase] };
}

type Options = Partial<Parameters<typeof carryOutOrders>[2]>;

/** Carries out orders on a case, and expects that the case itself is not changed. */
export function runOrders(file: Case, text: string, options: Options & { routine: Routine }): CarriedOut {
  const frozen = structuredClone(file);
  const result = carryOutOrders(file, text, {
    today: TODAY,
    exists: (id) => id !== 'EX-2026-00000000',
    areas: [
      { kod: 'nassjo', namn: 'Nässjö' },
      { kod: 'aneby', namn: 'Aneby' },
    ],
    ...options,
  });
  expect(file).toEqual(frozen);
  return result;
}

/**
 * What orders lead to: the case after them, the rows that its history got, and the answers. `same`: whether it is the
 * same object that was given.
 *
 * @throws Error when an order is refused
 */
export function orderEffect(file: Case, text: string, options: Options & { routine: Routine }) {
  const result = runOrders(file, text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const rows = result.file.historik.slice(file.historik.length);
  return {
    ...result,
    hantering: result.file.hantering,
    rows: rows.map(({ datum: _day, ...row }) => Object.values(row).join(' ')),
    same: result.file === file,
  };
}

/**
 * Why orders are refused: `line code`, and the sentence.
 *
 * @throws Error when they are carried out
 */
export function refusalOf(
  file: Case,
  text: string,
  options: Options & { routine: Routine },
): [string, string] {
  const result = runOrders(file, text, options);
  if (result.ok) throw new Error(JSON.stringify(result.answers));
  expect(result.faults).toHaveLength(1);
  const [fault] = result.faults;
  return [`${fault?.line} ${fault?.code}`, fault?.text ?? ''];
}

/**
 * `orderEffect`, `refusalOf` and the answer to orders that change nothing, under a routine and on the day of the
 * tests.
 */
export function ordersUnder(standard: Routine) {
  const effect = (file: Case, text: string, routine = standard, today = TODAY) =>
    orderEffect(file, text, { routine, today });
  const refusal = (file: Case, text: string, routine = standard, today = TODAY) =>
    refusalOf(file, text, { routine, today });
  const nothingToDo = (file: Case, text: string, routine = standard): string => {
    const result = effect(file, text, routine);
    expect(result.same).toBe(true);
    return result.answers.join('\n');
  };
  return { effect, refusal, nothingToDo };
}
