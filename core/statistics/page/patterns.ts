import { known } from '../charts/cell.ts';
import { ALONE } from '../field.ts';
import { cellAt } from '../release/dataset.ts';
import { type Again, againSentence, sameEveryYear } from '../sentences/patterns.ts';
import { codesOf, type Edition, numberOf, tableOf } from './edition.ts';

const STRENGTH = 'atgardsstyrka';
const AGAIN = 'aterkommande';

/** How often the same thing was reported again after measures of each strength, beside how often without a measure. */
export function againAfterMeasures(edition: Edition): string {
  const table = tableOf(edition, [STRENGTH, AGAIN]);
  const strengths = table ? codesOf(table, STRENGTH) : [];
  const of = (code: string): Omit<Again, 'name'> | undefined => {
    const [again, not] = ['ja', 'nej'].map((outcome) => {
      const cell = numberOf(edition, { [STRENGTH]: code, [AGAIN]: outcome });
      return cell === undefined ? undefined : known(cell);
    });
    return again === undefined || not === undefined ? undefined : { again, cases: again + not };
  };
  const measures = strengths
    .filter(({ code }) => !ALONE.includes(code))
    .flatMap(({ code, label }) => {
      const found = of(code);
      return found ? [{ name: label, ...found }] : [];
    });
  return againSentence(measures, of('inga'));
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
