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
/** "No action" is not a measure, and one without a strength cannot be compared by strength. */
const NO_KIND: readonly string[] = ['ingen-atgard', 'okand'];
/** How measures are grouped, with the word for each way. */
const GROUPINGS = [
  { field: 'atgardsstyrka', by: 'styrka' },
  { field: 'atgard', by: 'slag' },
] as const;

/**
 * Says how often the same problem was reported again after measures, by strength and kind, with the rate without a
 * measure.
 * @returns undefined when there are too few cases
 */
export function recurrenceAfterMeasures(edition: Edition): string | undefined {
  const of = (field: string, code: string): Omit<Recurrence, 'name'> | undefined => {
    const [again, not] = ['ja', 'nej'].map((outcome) =>
      shownNumberOf(edition, { [field]: code, [RECURRENCE_FIELD]: outcome }),
    );
    return again === undefined || not === undefined ? undefined : { recurred: again, cases: again + not };
  };
  const groups = GROUPINGS.map(({ field, by }) => {
    const table = tableOf(edition, [field, RECURRENCE_FIELD]);
    const measures = (table ? codesOf(table, field) : [])
      .filter(({ code }) => !EXCLUSIVE_CODES.includes(code) && !NO_KIND.includes(code))
      .flatMap(({ code, label }) => {
        const found = of(field, code);
        return found ? [{ name: label, ...found }] : [];
      });
    return { by, measures };
  });
  const [strength, kind] = GROUPINGS;
  return recurrenceByMeasureSentence(groups, of(strength.field, NONE) ?? of(kind.field, NONE));
}

/** Sums up reports before and after the measures that can be compared. Empty when the table is not released. */
export function beforeAfterMeasures({ tables }: Edition): string {
  const table = tables.find((each) => tableFields(each).join() === 'fore-efter');
  const [time] = table ? timesOf(table) : [];
  if (!table || !time) return '';
  const [fewer, more, chance] = ['farre', 'fler', 'slump'].map((code) =>
    shownNumber(cellAt(table, { 'fore-efter': code, tid: time.id })),
  );
  const sentence = outcomesSentence(
    fewer === undefined || more === undefined || chance === undefined ? undefined : { fewer, more, chance },
  );
  return `${capitalise(time.name)}: ${sentence}`;
}

function shownNumberOf(edition: Edition, codes: Readonly<Record<string, string>>): number | undefined {
  const cell = periodCell(edition, codes);
  return cell === undefined ? undefined : shownNumber(cell);
}

/**
 * Names the causes that are present every year, among those whose numbers are shown. Empty for part of a year.
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
