import type { Case, Party } from '../../core/case/case.ts';
import { directionName, directionOf } from '../../core/case/direction.ts';
import { partyName } from '../../core/case/parties.ts';
import { severityName } from '../../core/case/severity.ts';
import { fieldsOfClassification } from '../../core/case/transitions/classify.ts';
import { helpedName } from '../../core/case/transitions/helped.ts';
import { EFFECTS } from '../../core/case/transitions/measure.ts';
import { phaseName } from '../../core/case/transitions/phase.ts';
import { historyText } from '../../core/case/view/history.ts';
import { CLASSIFICATION_FIELDS } from '../../core/order/order.ts';
import { channelName } from '../../core/report/on-behalf.ts';
import { EXPORT_TEXTS } from '../../core/texts/export.ts';
import caseSchema from '../../schemas/case.json' with { type: 'json' };
import type { SheetCell } from '../opendata/period-sheets.ts';
import { type CaseNames, dayCell } from './names.ts';

/** Several names in one cell; an empty cell for none. */
const listed = (names: readonly string[]): SheetCell => (names.length === 0 ? null : names.join('; '));

/** The row of a case: the report, and where the case is now. */
export function caseRow(file: Case, { routine, association, code, area }: CaseNames): SheetCell[] {
  const { rapport, hantering } = file;
  const { klassning, återkoppling } = hantering;
  const parties = (list: readonly Party[]) => listed(list.map((one) => partyName(one, association)));
  const fields = klassning && fieldsOfClassification(klassning);
  const hasDirection = (rapport.riktning ?? hantering.riktning) !== undefined;
  return [
    file.id,
    file.rutin,
    dayCell(file.mottagen),
    dayCell(rapport.datum),
    file.inskriven === undefined ? null : channelName(file.inskriven),
    area(file.område),
    parties(rapport.arbetsgivare),
    parties(rapport.samverkansparter),
    rapport.beskrivning,
    rapport.bakgrund ?? null,
    rapport.löst === undefined ? null : rapport.löst ? EXPORT_TEXTS.yes : EXPORT_TEXTS.no,
    rapport.allvarlighetsgrad === undefined ? null : severityName(rapport.allvarlighetsgrad),
    rapport.händelser ?? null,
    hasDirection ? directionName(directionOf(file)) : null,
    routine ? phaseName(routine, hantering.fas) : hantering.fas,
    hantering.nivå,
    ...CLASSIFICATION_FIELDS.map((field) =>
      listed((fields?.get(field) ?? []).map((one) => code(field, one))),
    ),
    klassning?.text ?? null,
    listed(hantering.liknar ?? []),
    hantering.diarienummer ?? null,
    hantering['externt-nummer'] ?? null,
    dayCell(återkoppling?.datum),
    återkoppling ? helpedName(återkoppling.hjälpte) : null,
  ];
}

/** The rows of a case's measures. */
export function measureRows({ id, hantering }: Case, { code, body }: CaseNames): SheetCell[][] {
  return (hantering.åtgärder ?? []).map((one) => [
    id,
    one.nr,
    code('åtgärd', one.typ),
    one.text,
    one.ansvarig === undefined ? null : body(one.ansvarig),
    dayCell(one['klar-senast']),
    dayCell(one.genomförd),
    EFFECTS.find(({ const: outcome }) => outcome === one.effekt?.utfall)?.title ?? null,
    dayCell(one.effekt?.bedömd),
    one.varför ?? null,
    one['ersatt-av'] ?? null,
  ]);
}

const ROW_KINDS = caseSchema.$defs.handelse.oneOf;

/** The rows of a case's history, the first thing first, with the codes and in words. */
export function historyRows(file: Case, { routine, association }: CaseNames): SheetCell[][] {
  return file.historik.map((row, index) => [
    file.id,
    index + 1,
    dayCell(row.datum),
    ROW_KINDS.find(({ const: kind }) => kind === row.händelse)?.title ?? row.händelse,
    row.till ?? null,
    row.skäl ?? null,
    routine ? historyText(row, { file, routine, association }) : null,
  ]);
}
