import { type Case, isClosed } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { BY_CODE } from '../case/transitions/question.ts';
import { addDays } from '../date.ts';
import { REPLY_ITEM_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';

/** How many days an item stays if nothing else happens in the case: a closed one may need nothing more. */
const DAYS = 30;

/**
 * Returns an item for each thing that the reporter has sent with the receipt code since anything else happened in a
 * case: the answer to a question in an open case, and that an answer did not help, or only partly, also in a closed one.
 */
export function replyItems(file: Case, today: string): SweepItem[] {
  return standingReplies(file)
    .filter(({ datum }) => datum <= today && today < addDays(datum, DAYS))
    .filter(({ händelse, till }) => (händelse === 'återkoppling' ? till !== 'ja' : !isClosed(file)))
    .map(({ händelse, till, datum }) => {
      const isHelped = händelse === 'återkoppling';
      return {
        key: itemKey('svarat', file.id, isHelped ? 'hjalpte' : `fraga-${till}`, datum),
        kind: 'svarat',
        caseId: file.id,
        audience: [`area:${file.område}`],
        text: REPLY_ITEM_TEXTS[isHelped ? 'helped' : 'answered'](String(till), datum),
        day: datum,
      };
    });
}

/** The first day on which each of these items is gone. */
export const lastReplyDays = (file: Case): string[] =>
  standingReplies(file).map(({ datum }) => addDays(datum, DAYS));

/** The rows at the end of the history that the reporter wrote with the receipt code. */
function standingReplies({ historik }: Case): Case['historik'] {
  const rows = standingRows(historik);
  const other = rows.findLastIndex(
    ({ händelse, skäl }) => händelse !== 'återkoppling' && !(händelse === 'frågesvar' && skäl === BY_CODE),
  );
  return rows.slice(other + 1);
}
