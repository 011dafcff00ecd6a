import type { Routine } from '../../routine/routine.ts';
import { CHANGE_TEXTS, type ChangeRule } from '../../texts/change.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Case } from '../case.ts';
import { differences } from './differences.ts';
import { withMasked } from './masked.ts';
import { type ChangeViolation, replay } from './replay.ts';

export type { ChangeViolation } from './replay.ts';

const FIXED = ['schema', 'id', 'rutin', 'mottagen', 'inskriven', 'kvitto'] as const;

/**
 * Checks whether a case may change from `before` (`undefined` for a new case) to `after`, and returns every
 * violation. The report stays the same, except that words which identify a person may be replaced by placeholders;
 * the history only grows; and the rest of the case must be what the orders behind its new rows lead to under the
 * routine. A new case is replayed from the day it was received, and one that was imported from that day. Both cases must follow the schema. `ruleViolations`
 * checks `after` on its own.
 *
 * @param today the last day that a row may have, as `2026-11-22`
 */
export function changeViolations(
  before: Case | undefined,
  after: Case,
  { routine, today }: { routine: Routine | undefined; today: string },
): ChangeViolation[] {
  const found: ChangeViolation[] = [];
  const add = (code: ChangeRule, path: DataPath) => found.push({ code, path, text: CHANGE_TEXTS[code] });
  const { file: from, masked } = before
    ? withMasked(before, after)
    : { file: received(after), masked: false };
  for (const key of FIXED) if (from[key] !== after[key]) add('fixed-changed', [key]);
  if (differences(from.källa, after.källa).length > 0) add('fixed-changed', ['källa']);
  for (const path of differences(from.rapport, after.rapport, ['rapport'])) add('report-changed', path);
  const rows = after.historik.length - from.historik.length;
  const changed = differences(from.historik, after.historik.slice(0, from.historik.length));
  for (const index of new Set(changed.map(([row]) => row ?? 0))) add('history-changed', ['historik', index]);
  if (after.mottagen > today) add('received-future', ['mottagen']);
  const last = from.historik.at(-1)?.datum ?? from.mottagen;
  for (const [index, { datum }] of after.historik.entries()) {
    if (index < from.historik.length) continue;
    if (datum > today) add('row-future', ['historik', index, 'datum']);
    if (datum < last) add('row-late', ['historik', index, 'datum']);
  }
  if (found.some(({ code }) => UNREPLAYABLE.includes(code)) || rows < 0 || !routine) return found;
  return [...found, ...replay(withReferences(from, after), after, routine, masked)];
}

/** After one of these, the new rows cannot be replayed. */
const UNREPLAYABLE: readonly ChangeViolation['code'][] = ['fixed-changed', 'history-changed', 'row-late'];

/** The case as it was when it was received: with nothing done, or with what was done before it was imported. */
function received(file: Case): Case {
  if (file.källa && file.historik.at(-1)?.händelse === 'importerad') return file;
  const område = file.hantering.flyttar?.[0]?.från ?? file.område;
  return { ...file, område, hantering: { fas: 'mottagen', nivå: 1 }, historik: file.historik.slice(0, 1) };
}

/**
 * `from` with the references of the case after it. References have no row in the history, and may change until the
 * case is archived.
 */
function withReferences(from: Case, { hantering }: Case): Case {
  if (from.hantering.fas === 'arkiverat') return from;
  const { diarienummer: _number, 'externt-nummer': _other, liknar: _similar, ...rest } = from.hantering;
  const { diarienummer, 'externt-nummer': external, liknar } = hantering;
  const references = {
    ...(diarienummer === undefined ? {} : { diarienummer }),
    ...(external === undefined ? {} : { 'externt-nummer': external }),
    ...(liknar === undefined ? {} : { liknar }),
  };
  return { ...from, hantering: { ...rest, ...references } };
}
