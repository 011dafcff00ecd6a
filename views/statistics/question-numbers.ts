import { EXCLUSIVE_CODES } from '../../core/statistics/field.ts';
import type { QuestionNumbers, RipeShare, ShareKind } from '../../core/statistics/questions/numbers.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import type { Category } from '../../core/statistics/sentences/most-common.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, periodCell, tableOf, totalOf } from './edition.ts';

/** The codes that are true, those that are not, and the one for cases that are too new, by the field of a share. */
const CODES: Partial<Record<ShareKind, { yes: readonly string[]; no: readonly string[]; tooNew?: string }>> =
  {
    'svar-3-man': { yes: ['ja'], no: ['nej'], tooNew: 'ej-mogen' },
    lost: { yes: ['ja'], no: ['nej'] },
    effekt: { yes: ['ja', 'delvis'], no: ['nej', 'ej-genomford'], tooNew: 'for-tidigt' },
    aterkommande: { yes: ['ja'], no: ['nej'], tooNew: 'ej-mogen' },
  };

/** Returns the numbers of an edition that a board's questions are answered from. Only shown numbers are used. */
export function numbersOf(edition: Edition): QuestionNumbers {
  const { period, profile } = edition;
  const total = shownNumber(totalOf(edition));
  const causes = causesOf(edition);
  const shares: [string, RipeShare | undefined][] = [
    ...Object.entries(CODES).map(([field, codes]): [string, RipeShare | undefined] => {
      const part = sum(edition, field, codes.yes);
      const not = sum(edition, field, codes.no);
      const tooNew = codes.tooNew === undefined ? undefined : sum(edition, field, [codes.tooNew]);
      return [
        field,
        part === undefined || not === undefined
          ? undefined
          : { part, base: part + not, ...(tooNew === undefined ? {} : { tooNew }) },
      ];
    }),
    ['atgard', decided(edition, total)],
  ];
  return {
    period: period.namn,
    exact: profile === 'intern',
    ...(total === undefined ? {} : { total }),
    shares: Object.fromEntries(shares.filter(([, share]) => share !== undefined)),
    ...(causes ? { causes } : {}),
  };
}

/** The number of cases with any of the codes; undefined when one of them is hidden or not published. */
function sum(edition: Edition, field: string, codes: readonly string[]): number | undefined {
  const cells = codes.map((code) => periodCell(edition, { [field]: code }));
  return cells.every((cell) => typeof cell === 'number') ? cells.reduce((all, n) => all + n, 0) : undefined;
}

/** The cases with a measure: all but those with none. */
function decided(edition: Edition, total: number | undefined): RipeShare | undefined {
  const none = sum(edition, 'atgard', ['inga']);
  return none === undefined || total === undefined ? undefined : { part: total - none, base: total };
}

/** The causes with their numbers, without "other" and what is not filled in. */
function causesOf(edition: Edition): Category[] | undefined {
  const table = tableOf(edition, ['orsak']);
  return (
    table &&
    codesOf(table, 'orsak')
      .filter(({ code }) => !EXCLUSIVE_CODES.includes(code) && code !== 'ovrigt')
      .map(({ code, label }) => ({ label, cell: cellAt(table, { orsak: code, tid: edition.period.id }) }))
  );
}
