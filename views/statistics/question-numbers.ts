import { EXCLUSIVE_CODES, IMMATURE } from '../../core/statistics/field.ts';
import { SMALL } from '../../core/statistics/protection/hide.ts';
import type { QuestionNumbers, RipeShare, ShareKind } from '../../core/statistics/questions/numbers.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import type { Category } from '../../core/statistics/sentences/most-common.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, periodCell, tableOf, totalOf } from './edition.ts';
import { sumOutcomes } from './measure-outcomes.ts';

/** The codes that are true, those that are not, and the one for cases that are too new, by the field of a share. */
const CODES: Partial<Record<ShareKind, { yes: readonly string[]; no: readonly string[]; tooNew?: string }>> =
  {
    'svar-3-man': { yes: ['ja'], no: ['nej'], tooNew: IMMATURE },
    lost: { yes: ['ja'], no: ['nej'] },
    aterkommande: { yes: ['ja'], no: ['nej'], tooNew: IMMATURE },
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
      const rest = tooNew === undefined ? {} : { tooNew };
      return [
        field,
        part === undefined || not === undefined
          ? hiddenShare(edition, field, codes, rest)
          : { part, base: part + not, ...rest },
      ];
    }),
    ['atgard', decided(edition, total)],
    ['stangt', closed(edition, total)],
    ['effekt', helped(edition)],
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

/** A share whose two numbers are hidden: when one of them is small, the other is nearly all of the base. */
function hiddenShare(
  edition: Edition,
  field: string,
  { yes, no, tooNew }: NonNullable<(typeof CODES)[ShareKind]>,
  ripe: { tooNew?: number },
): RipeShare | undefined {
  const table = tableOf(edition, [field]);
  const total = shownNumber(totalOf(edition));
  const codes = table ? codesOf(table, field).map(({ code }) => code) : [];
  if (total === undefined || codes.length !== yes.length + no.length + Number('tooNew' in ripe))
    return undefined;
  if (!codes.every((code) => [...yes, ...no, tooNew].includes(code))) return undefined;
  return nearlyAll(edition, field, { yes, no }, { base: total - (ripe.tooNew ?? 0), ...ripe });
}

/** The share if the number of either side is small. */
function nearlyAll(
  edition: Edition,
  field: string,
  { yes, no }: { yes: readonly string[]; no: readonly string[] },
  rest: { base: number; tooNew?: number },
): RipeShare | undefined {
  const isSmall = (codes: readonly string[]) =>
    codes.length === 1 && periodCell(edition, { [field]: codes[0] ?? '' }) === `<${SMALL}`;
  if (isSmall(no)) return { part: rest.base - SMALL + 1, most: rest.base, ...rest };
  return isSmall(yes) ? { part: 0, most: SMALL - 1, ...rest } : undefined;
}

/** The cases with a measure: all but those with none. */
function decided(edition: Edition, total: number | undefined): RipeShare | undefined {
  const none = sum(edition, 'atgard', ['inga']);
  if (total === undefined) return undefined;
  return none === undefined
    ? nearlyAll(edition, 'atgard', { yes: [], no: ['inga'] }, { base: total })
    : { part: total - none, base: total };
}

/** The cases that are closed, of all. Only exact numbers have phases. */
function closed(edition: Edition, total: number | undefined): RipeShare | undefined {
  const part = sum(edition, 'fas', ['stangt', 'arkiverat']);
  return part === undefined || total === undefined ? undefined : { part, base: total };
}

/** The measures that helped, of those that are judged or were given up. Measures are counted, not cases. */
function helped({ exact }: Edition): RipeShare | undefined {
  if (!exact) return undefined;
  const part = sumOutcomes(exact.measures, ['ja', 'delvis']);
  const base = part + sumOutcomes(exact.measures, ['nej', 'ej-genomford']);
  return { part, base, tooNew: sumOutcomes(exact.measures, ['ej-bedomd']) };
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
