import type { Release } from '../../../schemas/types.ts';
import { type Field, IMMATURE } from '../field.ts';
import { monthsInPeriod, type Period } from '../period.ts';
import { type PlannedTable, partsOf } from '../plan/table-plan.ts';
import { FEW, hide, SMALL } from '../protection/hide.ts';
import { lastYear, publicOrder } from '../protection/order.ts';
import type { Dataset } from './dataset.ts';
import { releaseAssociation } from './files.ts';
import type { ReleaseInput } from './input.ts';
import { cells, type TableMetadata, tableDataset } from './table.ts';
import type { Tally } from './tally.ts';

/** Why a planned table is not published. */
export type Omission = Release['utelämnade'][number]['skäl'];

/**
 * Makes the public table of a plan, with small numbers hidden, or returns why it is not published. A table without
 * fields has the number of cases. One with one field hides by the rule. One with two is published whole, without any
 * number below five, or not at all.
 */
export function publishTable(
  table: PlannedTable,
  fields: readonly Field[],
  tally: Tally,
  input: ReleaseInput,
): Dataset | Omission {
  const { period, earlier } = input;
  const metadata = metadataOf(table, input);
  const n = tally.cases({}, monthsInPeriod(period));
  const parts =
    period.kind === 'år' ? partsOf(table, period).filter((some) => isWhole(fields, some, tally)) : [];
  const times = [period, ...parts.flat()];
  if (fields.length === 0)
    return tableDataset(metadata, fields, n < FEW ? [period] : times, tally, {
      occurrences: true,
      shown: () => (n < FEW ? 'A' : 'open'),
    });
  if (period.kind !== 'år') return 'år';
  if (n < FEW) return 'antal';
  const [field, second] = fields;
  if (field && !second) {
    const months = monthsInPeriod(period);
    const counts = field.codes.map(({ kod }) => tally.cases({ [field.id]: kod }, months));
    if (field.codes.some(({ kod }, at) => kod === IMMATURE && (counts[at] ?? 0) < SMALL)) return 'tidigt';
    const before = lastYear(earlier, period.id)?.datasets.find(
      ({ extension }) => extension.tabell === table.id,
    );
    const found = hide(counts, n, publicOrder(field, before));
    if (!found) return 'skydd';
    const places = new Map(field.codes.map(({ kod }, at) => [kod, at]));
    return tableDataset(metadata, fields, times, tally, {
      occurrences: false,
      shown: (codes) => found[places.get(codes[field.id] ?? '') ?? -1] ?? 'open',
    });
  }
  return isWhole(fields, [period], tally)
    ? tableDataset(metadata, fields, times, tally, { occurrences: false })
    : 'hela';
}

/** The table with every number, to compare with; it is never published. */
export function countedTable(
  table: PlannedTable,
  fields: readonly Field[],
  tally: Tally,
  input: ReleaseInput,
): Dataset {
  return tableDataset(metadataOf(table, input), fields, [input.period], tally, { occurrences: false });
}

const metadataOf = (table: PlannedTable, input: ReleaseInput): TableMetadata => ({
  ...table,
  release: input.id,
  association: releaseAssociation(input),
  plan: input.plan,
  lockDay: input.lockDay,
});

/** Whether no number of a table is small in any of these periods. */
function isWhole(fields: readonly Field[], times: readonly Period[], tally: Tally): boolean {
  return cells(fields).every((codes) =>
    times.every((time) => tally.cases(codes, monthsInPeriod(time)) >= SMALL),
  );
}
