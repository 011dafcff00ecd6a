import type { Case } from '../../core/case/case.ts';
import { directionName } from '../../core/case/direction.ts';
import { EXPORT_TEXTS } from '../../core/texts/export.ts';
import type { SheetCell } from '../opendata/period-sheets.ts';
import { type CaseNames, dayCell } from './names.ts';

const { kinds: KINDS, details: DETAILS } = EXPORT_TEXTS;

/** A text written about a case after the report. */
interface Saying {
  kind: keyof typeof KINDS;
  nr?: number;
  day?: string;
  /** What else belongs to it: a body, a promised day, a move from one area to another. */
  detail?: string | undefined;
  text: string;
}

/** The rows of what has been written in a case after the report: the dialogue, decisions, notes, moves. */
export function sayingRows(file: Case, names: CaseNames): SheetCell[][] {
  return sayings(file, names).map(({ kind, nr, day, detail, text }) => [
    file.id,
    dayCell(day),
    KINDS[kind],
    nr ?? null,
    detail ?? null,
    text,
  ]);
}

function sayings({ hantering }: Case, { area, body }: CaseNames): Saying[] {
  const { riktning } = hantering;
  const moves = (hantering.flyttar ?? []).map(({ datum, från, till, text }, index): Saying => {
    return { kind: 'flytt', nr: index + 1, day: datum, detail: DETAILS.move(area(från), area(till)), text };
  });
  const questions = (hantering.frågor ?? []).flatMap(({ nr, datum, text, till, svar }): Saying[] => [
    { kind: 'fråga', nr, day: datum, detail: till && DETAILS.again(till), text },
    ...(svar ? [{ kind: 'frågesvar', nr, day: svar.datum, text: svar.text } as const] : []),
  ]);
  const confirmations = (hantering.bekräftelser ?? []).map(({ nr, datum, text, besked }): Saying => {
    return { kind: 'bekräftelse', nr, day: datum, detail: besked && DETAILS.promised(besked), text };
  });
  const answers = (hantering.svar ?? []).flatMap(({ datum, text, rättad, tidigare = [] }, index) => [
    ...tidigare.map((one): Saying => {
      return { kind: 'tidigare', nr: index + 1, day: one.datum, text: one.text };
    }),
    { kind: 'svar', nr: index + 1, day: datum, detail: rättad && DETAILS.corrected(rättad), text } as const,
  ]);
  const decisions = (hantering.beslut ?? []).map(({ nr, datum, organ, text }): Saying => {
    return { kind: 'beslut', nr, day: datum, detail: body(organ), text };
  });
  const notes = (hantering.anteckningar ?? []).map(({ nr, datum, text }): Saying => {
    return { kind: 'anteckning', nr, day: datum, text };
  });
  const direction: Saying[] = riktning
    ? [{ kind: 'riktning', detail: directionName(riktning.kod), text: riktning.text }]
    : [];
  return [...moves, ...direction, ...questions, ...confirmations, ...answers, ...decisions, ...notes];
}
