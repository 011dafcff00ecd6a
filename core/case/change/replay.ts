import type { Routine } from '../../routine/routine.ts';
import { CHANGE_TEXTS, type ChangeRule } from '../../texts/change.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Case } from '../case.ts';
import { undoableRows, undoneRows } from '../history.ts';
import type { Outcome } from '../transitions/outcome.ts';
import { transition } from '../transitions/transition.ts';
import { differences } from './differences.ts';
import { isSame, ORDERS } from './steps.ts';

/** What is wrong with a change, and the value that it is about. */
export interface ChangeViolation {
  code: ChangeRule | Extract<Outcome, { kind: 'refused' }>['code'];
  path: DataPath;
  text: string;
}

/**
 * Replays the new rows of `after` on `before`, each on its own day and by the order that a person would have given.
 * It is a violation if the order is refused, if it leads to another row, or if the case in the end is not the one in
 * the file. Stops at the first row that is refused: those after it would only fail because of it.
 */
export function replay(before: Case, after: Case, routine: Routine, masked: boolean): ChangeViolation[] {
  let now = before;
  const rows = after.historik.slice(before.historik.length);
  const undone = undoneRows(rows);
  for (const [index, row] of rows.entries()) {
    const at = before.historik.length + index;
    const violation = (code: ChangeRule): ChangeViolation[] => [
      { code, path: ['historik', at], text: CHANGE_TEXTS[code] },
    ];
    const appended: Case = { ...now, historik: [...now.historik, row] };
    if (row.händelse === 'avidentifierad') {
      if (!masked) return violation('row-without-change');
      now = appended;
      continue;
    }
    if (undone.has(at + 1)) {
      // The effect of this row is no longer in the file. The row that takes it back checks whether that is allowed.
      now = appended;
      continue;
    }
    if (row.händelse === 'ångrat' && Number(row.till) > before.historik.length) {
      if (!mayUndo(now.historik, row)) return violation('row-without-change');
      now = appended;
      continue;
    }
    const later = rows.filter(
      (_row, place) => place > index && !undone.has(before.historik.length + place + 1),
    );
    const order = ORDERS[row.händelse]({ row, later, now, after });
    if (!order) return violation('row-without-change');
    const outcome = transition(now, order, { routine, today: row.datum });
    if (outcome.kind === 'refused') {
      const text = `${CHANGE_TEXTS['row-refused']} ${outcome.text}`;
      return [{ code: outcome.code, path: ['historik', at], text }];
    }
    if (outcome.kind === 'nothing') {
      // Set twice in one change: only the last value is in the file.
      if (!OVERWRITTEN.includes(row.händelse) || rows.filter((other) => isSame(other, row)).length < 2)
        return violation('row-without-change');
      now = appended;
    } else if (outcome.kind === 'done') {
      now = outcome.file;
      if (differences(now.historik, appended.historik).length > 0) return violation('row-differs');
    }
  }
  return differences(changeable(now), changeable(after)).map((path) => ({
    code: 'change-unexplained',
    path,
    text: CHANGE_TEXTS['change-unexplained'],
  }));
}

/** Whether a row takes back the last one of its day that holds, or the last change of level. */
function mayUndo(historik: Case['historik'], { datum, till }: Case['historik'][number]): boolean {
  const standing = undoableRows(historik);
  const last = standing.at(-1);
  const level = standing.findLast(({ row }) => row.händelse === 'nivå');
  return (last !== undefined && last.nr === till && last.row.datum === datum) || level?.nr === till;
}

const OVERWRITTEN: readonly Case['historik'][number]['händelse'][] = [
  'klassning',
  'genomförd',
  'effekt',
  'frågesvar',
  'riktning',
];

/** The parts of a case that only orders change. */
function changeable({ område, hantering }: Case) {
  return { område, hantering };
}
