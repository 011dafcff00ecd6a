import { ALONE, NONE } from '../../core/statistics/field.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { outcomesSentence } from '../../core/statistics/sentences/measures.ts';
import { capital } from '../../core/statistics/sentences/numbers.ts';
import { type Again, againSentence, sameEveryYear } from '../../core/statistics/sentences/patterns.ts';
import { known } from './charts/cell.ts';
import { codesOf, type Edition, fieldsOf, numberOf, tableOf, timesOf } from './edition.ts';

const AGAIN = 'aterkommande';
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
export function againAfterMeasures(edition: Edition): string | undefined {
  const of = (field: string, code: string): Omit<Again, 'name'> | undefined => {
    const [again, not] = ['ja', 'nej'].map((outcome) =>
      knownOf(edition, { [field]: code, [AGAIN]: outcome }),
    );
    return again === undefined || not === undefined ? undefined : { again, cases: again + not };
  };
  const ways = WAYS.map(({ field, by }) => {
    const table = tableOf(edition, [field, AGAIN]);
    const measures = (table ? codesOf(table, field) : [])
      .filter(({ code }) => !ALONE.includes(code) && !NO_KIND.includes(code))
      .flatMap(({ code, label }) => {
        const found = of(field, code);
        return found ? [{ name: label, ...found }] : [];
      });
    return { by, measures };
  });
  return againSentence(ways, of(WAYS[0].field, NONE) ?? of(WAYS[1].field, NONE));
}

/** What was reported before and after the measures that can be compared; nothing when it is not released. */
export function afterMeasures({ tabeller }: Edition): string {
  const table = tabeller.find((each) => fieldsOf(each).join() === 'fore-efter');
  const [time] = table ? timesOf(table) : [];
  if (!table || !time) return '';
  const [farre, fler, slump] = ['farre', 'fler', 'slump'].map((code) =>
    known(cellAt(table, { 'fore-efter': code, tid: time.id })),
  );
  const said = outcomesSentence(
    farre === undefined || fler === undefined || slump === undefined ? undefined : { farre, fler, slump },
  );
  return `${capital(time.name)}: ${said}`;
}

function knownOf(edition: Edition, codes: Readonly<Record<string, string>>): number | undefined {
  const cell = numberOf(edition, codes);
  return cell === undefined ? undefined : known(cell);
}

/**
 * Causes that are there every year, of those whose numbers are shown. Nothing for a part of a year.
 * @param earlier years that are counted the same way, in order
 */
export function sameCauses(edition: Edition, earlier: readonly Edition[]): string {
  if (!/^\d{4}$/.test(edition.period.id)) return '';
  const years = [...earlier, edition].filter((year) => tableOf(year, ['orsak']));
  const table = tableOf(edition, ['orsak']);
  const causes = (table ? codesOf(table, 'orsak') : [])
    .filter(({ code }) => !ALONE.includes(code) && code !== 'ovrigt')
    .map(({ code, label }) => ({
      label,
      cases: years.map((year) => {
        const own = tableOf(year, ['orsak']);
        return own && codesOf(own, 'orsak').some((cause) => cause.code === code)
          ? known(cellAt(own, { orsak: code, tid: year.period.id }))
          : undefined;
      }),
    }));
  return sameEveryYear(
    years.map(({ period }) => period.namn),
    causes,
  );
}
