import { EXCLUSIVE_CODES, NONE } from '../../core/statistics/field.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { outcomesSentence } from '../../core/statistics/sentences/measures.ts';
import { capitalise } from '../../core/statistics/sentences/numbers.ts';
import {
  type Recurrence,
  recurrenceByMeasureSentence,
  sameEveryYearSentence,
} from '../../core/statistics/sentences/recurrence.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, periodCell, tableFields, tableOf, timesOf } from './edition.ts';

const RECURRENCE_FIELD = 'aterkommande';
/** To do nothing is no measure, and one without a strength has none to compare. */
const NO_KIND: readonly string[] = ['ingen-atgard', 'okand'];
/** The ways in which measures are told apart, with the word for each. */
const WAYS = [
  { field: 'atgardsstyrka', by: 'styrka' },
  { field: 'atgard', by: 'slag' },
] as const;

/**
 * How often the same thing was reported again after measures, by strength and kind, beside how often without a measure.
 * Undefined when there are too few.
 */
export function recurrenceAfterMeasures(edition: Edition): string | undefined {
  const of = (field: string, code: string): Omit<Recurrence, 'name'> | undefined => {
    const [again, not] = ['ja', 'nej'].map((outcome) =>
      shownNumberOf(edition, { [field]: code, [RECURRENCE_FIELD]: outcome }),
    );
    return again === undefined || not === undefined ? undefined : { recurred: again, cases: again + not };
  };
  const ways = WAYS.map(({ field, by }) => {
    const table = tableOf(edition, [field, RECURRENCE_FIELD]);
    const measures = (table ? codesOf(table, field) : [])
      .filter(({ code }) => !EXCLUSIVE_CODES.includes(code) && !NO_KIND.includes(code))
      .flatMap(({ code, label }) => {
        const found = of(field, code);
        return found ? [{ name: label, ...found }] : [];
      });
    return { by, measures };
  });
  return recurrenceByMeasureSentence(ways, of(WAYS[0].field, NONE) ?? of(WAYS[1].field, NONE));
}

/** What was reported before and after the measures that can be compared; nothing when it is not released. */
export function beforeAfterMeasures({ tables }: Edition): string {
  const table = tables.find((each) => tableFields(each).join() === 'fore-efter');
  const [time] = table ? timesOf(table) : [];
  if (!table || !time) return '';
  const [farre, fler, slump] = ['farre', 'fler', 'slump'].map((code) =>
    shownNumber(cellAt(table, { 'fore-efter': code, tid: time.id })),
  );
  const said = outcomesSentence(
    farre === undefined || fler === undefined || slump === undefined
      ? undefined
      : { fewer: farre, more: fler, chance: slump },
  );
  return `${capitalise(time.name)}: ${said}`;
}

function shownNumberOf(edition: Edition, codes: Readonly<Record<string, string>>): number | undefined {
  const cell = periodCell(edition, codes);
  return cell === undefined ? undefined : shownNumber(cell);
}

/**
 * Causes that are there every year, of those whose numbers are shown. Nothing for a part of a year.
 * @param earlier years that are counted the same way, in order
 */
export function recurringCauses(edition: Edition, earlier: readonly Edition[]): string {
  if (!/^\d{4}$/.test(edition.period.id)) return '';
  const years = [...earlier, edition].filter((year) => tableOf(year, ['orsak']));
  const table = tableOf(edition, ['orsak']);
  const causes = (table ? codesOf(table, 'orsak') : [])
    .filter(({ code }) => !EXCLUSIVE_CODES.includes(code) && code !== 'ovrigt')
    .map(({ code, label }) => ({
      label,
      cases: years.map((year) => {
        const own = tableOf(year, ['orsak']);
        return own && codesOf(own, 'orsak').some((cause) => cause.code === code)
          ? shownNumber(cellAt(own, { orsak: code, tid: year.period.id }))
          : undefined;
      }),
    }));
  return sameEveryYearSentence(
    years.map(({ period }) => period.namn),
    causes,
  );
}
