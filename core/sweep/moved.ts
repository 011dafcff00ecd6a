import { type Case, isClosed } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { SILENCE_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';

/**
 * The items of a case as they are for the area it is in. What has been sent to one area is news for another, so in a
 * case that has been moved the last move is part of every key. Until somebody does something with the case, the new
 * area is also told that it came.
 */
export function forArea(file: Case, items: readonly SweepItem[]): SweepItem[] {
  const rows = standingRows(file.historik);
  const at = rows.findLastIndex(({ händelse }) => händelse === 'flytt');
  const move = rows[at];
  if (!move) return [...items];
  const untouched = at === rows.length - 1 && !isClosed(file);
  return [
    ...(untouched ? [movedItem(file, move.datum)] : []),
    ...items.map((item) => ({ ...item, key: `${item.key}${moveMark(file)}` })),
  ];
}

/** What a move adds to the keys of a case's items, or nothing when it was never moved. */
export function moveMark({ historik }: Case): string {
  const move = standingRows(historik).findLast(({ händelse }) => händelse === 'flytt');
  return move ? `:${move.till}.${move.datum}` : '';
}

function movedItem({ id, område }: Case, day: string): SweepItem {
  return {
    key: itemKey('flytt', id, område, day),
    kind: 'flytt',
    caseId: id,
    audience: [`area:${område}`],
    text: SILENCE_TEXTS.moved(day),
    day,
  };
}
