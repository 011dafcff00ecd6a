import type { Routine } from '../../routine/routine.ts';
import { CHANGE_TEXTS, type ChangeRule } from '../../texts/change.ts';
import type { DataPath } from '../../yaml/parse.ts';
import type { Case } from '../case.ts';
import type { Outcome } from '../transitions/outcome.ts';
import { transition } from '../transitions/transition.ts';
import { differences } from './differences.ts';
import { isSame, ORDERS } from './steps.ts';

/** What is wrong with a change, and the value it is about. */
export interface ChangeViolation {
  code: ChangeRule | Extract<Outcome, { kind: 'refused' }>['code'];
  path: DataPath;
  text: string;
}

/**
 * Takes the steps that the new rows of `after` stand for, from `before` on, each on its own day and by the very orders
 * that a person would give. What is refused, gives another row or leaves something else than the file says is a
 * breach. A step after one that was refused would only fail for that, so the first is the last.
 */
export function replay(before: Case, after: Case, routine: Routine, masked: boolean): ChangeViolation[] {
  let now = before;
  const rows = after.historik.slice(before.historik.length);
  for (const [index, row] of rows.entries()) {
    const at = before.historik.length + index;
    const breach = (code: ChangeRule): ChangeViolation[] => [
      { code, path: ['historik', at], text: CHANGE_TEXTS[code] },
    ];
    const appended: Case = { ...now, historik: [...now.historik, row] };
    if (row.händelse === 'avidentifierad') {
      if (!masked) return breach('row-without-change');
      now = appended;
      continue;
    }
    const order = ORDERS[row.händelse]({ row, later: rows.slice(index + 1), now, after });
    if (!order) return breach('row-without-change');
    const outcome = transition(now, order, { routine, today: row.datum });
    if (outcome.kind === 'refused') {
      const text = `${CHANGE_TEXTS['row-refused']} ${outcome.text}`;
      return [{ code: outcome.code, path: ['historik', at], text }];
    }
    if (outcome.kind === 'nothing') {
      // Set twice in one change: the value of the last is the only one that is left.
      if (!OVERWRITTEN.includes(row.händelse) || rows.filter((one) => isSame(one, row)).length < 2)
        return breach('row-without-change');
      now = appended;
    } else if (outcome.kind === 'done') {
      now = outcome.file;
      if (differences(now.historik, appended.historik).length > 0) return breach('row-differs');
    }
  }
  return differences(kept(now), kept(after)).map((path) => ({
    code: 'change-unexplained',
    path,
    text: CHANGE_TEXTS['change-unexplained'],
  }));
}

const OVERWRITTEN: readonly Case['historik'][number]['händelse'][] = [
  'klassning',
  'genomförd',
  'effekt',
  'frågesvar',
];

/** What a case holds besides its history and what is compared on its own. */
function kept({ område, hantering }: Case) {
  return { område, hantering };
}
