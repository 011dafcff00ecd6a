import { expect } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { type CarriedOut, carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { exampleCase } from './example.ts';

/** The day of the tests. */
export const TODAY = '2026-12-01';

/** A case in a phase, with the history that leads there. */
export function caseAt(
  fas: Case['hantering']['fas'],
  changes: Partial<Case['hantering']> = {},
  rutin = 'hoglandet',
): Case {
  const base = exampleCase({ rutin });
  const phase = fas === 'mottagen' ? [] : [{ datum: '2026-11-24', händelse: 'fas', till: fas } as const];
  return { ...base, hantering: { fas, nivå: 1, ...changes }, historik: [...base.historik, ...phase] };
}

type Options = Partial<Parameters<typeof carryOutOrders>[2]>;

/** Carries out orders on a case, which itself is left as it was. */
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

/** What orders led to: the case after them, the rows that came to its history, and the answers. */
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

/** Why orders were refused: `line code`, and the sentence. */
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
