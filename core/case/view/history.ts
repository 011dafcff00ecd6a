import { bodyName, codeName, deadlines, stepCode } from '../../routine/routine.ts';
import { CASE_VIEW_TEXTS as TEXTS } from '../../texts/case-view.ts';
import type { Case, Phase } from '../case.ts';
import { type Direction, directionName } from '../direction.ts';
import { helpedName } from '../transitions/helped.ts';
import { phaseName, WAIVED } from '../transitions/phase.ts';
import { BY_CODE } from '../transitions/question.ts';
import type { ViewInput } from './input.ts';
import type { ViewLine } from './view.ts';

type Row = Case['historik'][number];
/** What a row is put in words with. */
type RowContext = Pick<ViewInput, 'file' | 'routine' | 'association'>;
type Said = (row: Row, input: RowContext) => string;

const about =
  (said: (nr: string) => string): Said =>
  ({ till }) =>
    said(String(till));

/** What each kind of row says. A new kind does not compile without a line here. */
const ROWS: Readonly<Record<Row['händelse'], Said>> = {
  mottagen: () => TEXTS.history.mottagen,
  importerad: ({ till }, { routine }) =>
    TEXTS.history.importerad(
      till === undefined
        ? undefined
        : typeof till === 'number'
          ? TEXTS.history.importedLevel(String(till))
          : TEXTS.history.importedPhase(phaseName(routine, till as Phase)),
    ),
  fas: ({ till, skäl }, { routine }) =>
    (skäl === WAIVED ? TEXTS.history.closedAnyway : TEXTS.history.fas)(phaseName(routine, till as Phase)),
  nivå: ({ till, skäl }, { routine }) =>
    TEXTS.history.nivå(
      String(till),
      bodyName(routine, routine.nivåer.find(({ nr }) => nr === till)?.organ ?? '–'),
      skäl === undefined ? undefined : codeName(routine, 'skäl', skäl),
    ),
  klassning: () => TEXTS.history.klassning,
  åtgärd: about(TEXTS.history.åtgärd),
  genomförd: about(TEXTS.history.genomförd),
  effekt: about(TEXTS.history.effekt),
  bekräftad: about(TEXTS.history.bekräftad),
  svar: () => TEXTS.history.svar,
  rättat: about(TEXTS.history.rättat),
  beslut: about(TEXTS.history.beslut),
  anteckning: about(TEXTS.history.anteckning),
  fråga: about(TEXTS.history.fråga),
  frågesvar: ({ till, skäl }) =>
    (skäl === BY_CODE ? TEXTS.history.ownAnswer : TEXTS.history.frågesvar)(String(till)),
  återkoppling: ({ till }) => TEXTS.history.återkoppling(helpedName(String(till))),
  flytt: ({ till }, { association }) =>
    TEXTS.history.flytt(association.områden.find(({ kod }) => kod === till)?.namn ?? String(till)),
  klart: ({ till }, { routine }) =>
    TEXTS.history.klart(deadlines(routine).find(([key]) => stepCode(key) === till)?.[1].steg ?? String(till)),
  riktning: ({ till }) => TEXTS.history.riktning(directionName(till as Direction)),
  paus: ({ skäl }, { routine }) =>
    TEXTS.history.paus(skäl === undefined ? '–' : codeName(routine, 'paus', skäl)),
  fortsatt: () => TEXTS.history.fortsatt,
  ångrat: ({ till }, input) => {
    const undone = input.file.historik[Number(till) - 1];
    // A broken file can have a row that takes back itself.
    const known = undone !== undefined && undone.händelse !== 'ångrat';
    return TEXTS.history.ångrat(known ? ROWS[undone.händelse](undone, input) : '–');
  },
  avidentifierad: () => TEXTS.history.avidentifierad,
};

/** A row of the history in words, without its day. */
export const historyText = (row: Row, context: RowContext): string => ROWS[row.händelse](row, context);

/** What has happened, the latest first, with its day and, where it is known, who ordered it. */
export function historyLines(input: ViewInput): ViewLine[] {
  return input.file.historik
    .map((row, index): ViewLine => {
      const said = historyText(row, input);
      return { text: TEXTS.row(row.datum, said, input.orderedBy?.[index]), day: row.datum };
    })
    .toReversed();
}
