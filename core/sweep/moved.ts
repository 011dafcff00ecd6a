import { type Case, isClosed } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { SILENCE_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';

/**
 * The items of a case as they are for the area it is in. What has been sent to one area is news for another, so in a
 * case that has been moved the last move is part of every key. Until someone works on the case, the new area is also
 * notified that it came.
 */
export function forArea(file: Case, items: readonly SweepItem[]): SweepItem[] {
  if (moveMark(file) === '') return [...items];
  return [...arrival(file), ...items.map((item) => ({ ...item, key: `${item.key}${moveMark(file)}` }))];
}

/** The item that a case came from another area, for as long as nothing has been done with it there. */
export function arrival(file: Case): SweepItem[] {
  const last = standingRows(file.historik).at(-1);
  return last?.händelse === 'flytt' && !isClosed(file) ? [movedItem(file, last.datum)] : [];
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
