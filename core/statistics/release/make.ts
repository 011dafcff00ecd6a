import type { Release } from '../../../schemas/types.ts';
import { ladderText } from '../../texts/statistics.ts';
import { type Audit, audit } from '../audit/audit.ts';
import { type Cell, toCell } from '../cell.ts';
import { cellKey } from '../codes.ts';
import { UnknownCode } from '../count.ts';
import { codeCases, statisticsFields } from '../facts/coded-cases.ts';
import { relationsOf } from '../facts/relations.ts';
import type { SourceField } from '../facts/source-field.ts';
import { monthsInPeriod } from '../period.ts';
import { type PlannedTable, plannedTables, stepsBelow } from '../plan/ladder.ts';
import { buildSystem, type Publication } from '../protection/build.ts';
import { protect, Unprotectable } from '../protection/protect.ts';
import { cellAt, type Dataset } from './dataset.ts';
import { releaseAssociation, releaseFiles } from './files.ts';
import type { ReleaseInput } from './input.ts';
import { ReleaseError } from './release-error.ts';
import { publicationOf, type StoredRelease } from './stored-release.ts';
import { tableDataset } from './table.ts';
import { Tally } from './tally.ts';

/** A release that is ready to be written, with the text of each file by name. */
export interface MadeRelease {
  release: Release;
  files: Map<string, string>;
  audit: Audit;
}

/**
 * Makes a release: codes and counts the cases, protects the tables together with everything released before, and has an
 * independent audit attack the result. If a step of the ladder cannot be protected, the next coarser one is tried. The
 * same input gives the same bytes.
 * @throws ReleaseError when no step can be protected, there are too few cases, or a case has an unknown code
 * @example const { release, files } = makeRelease(input); // files.get('publicering.json')
 */
export function makeRelease(input: ReleaseInput): MadeRelease {
  const { plan, period, earlier } = input;
  const all = statisticsFields(input);
  const planned = new Set(plan.tabeller.flatMap(({ fält }) => fält));
  const used = all.filter(({ id }) => planned.has(id) || (id === 'typgrupp' && planned.has('typ')));
  const tallies = new Map<string, Tally>();
  const tallyAt = (lock: string): Tally => {
    const known = tallies.get(lock) ?? new Tally(codeCases(input.cases, lock, used, input), used);
    tallies.set(lock, known);
    return known;
  };
  const { year, cases: n } = lastYear(input, tallyAt(input.lockDay));
  const steps = stepsBelow(plan, typeof n === 'number' ? n : 0);
  try {
    for (const step of steps) {
      const tables = plannedTables(plan, period, step);
      if (!tables.some(({ table }) => table.fält.length === 0)) break;
      const made = protectTables(input, tables, used, tallyAt);
      if (!made) continue;
      const trappa = {
        år: year,
        antal: n,
        steg: step,
        text: ladderText(String(n), year, step, step !== steps[0]),
      };
      return { ...releaseFiles(input, tables, made, trappa), audit: made.audit };
    }
  } catch (error) {
    if (error instanceof UnknownCode) throw new ReleaseError('unknown-code', `${error.field}.`, error);
    throw error;
  }
  const possible = steps.some((step) =>
    plannedTables(plan, period, step).some(({ table }) => table.fält.length === 0),
  );
  throw new ReleaseError(possible ? 'cannot-protect' : 'too-few', earlier.length === 0 ? '' : undefined);
}

/** The last locked year and its published number of cases: this release's own year, or that of an earlier one. */
function lastYear({ period, plan, earlier }: ReleaseInput, tally: Tally): { year: string; cases: Cell } {
  if (period.kind === 'år') {
    const n = tally.cases({}, monthsInPeriod(period));
    return { year: period.id, cases: n < plan.k ? toCell(null, 'A', plan.k) : n };
  }
  const locked = earlier
    .filter(({ release }) => /^\d{4}$/.test(release.period.id) && release.period.id < period.id.slice(0, 4))
    .toSorted((a, b) => (a.release.period.id < b.release.period.id ? -1 : 1))
    .at(-1);
  const year = locked?.release.period.id ?? String(Number(period.id.slice(0, 4)) - 1);
  return { year, cases: locked?.datasets[0] ? cellAt(locked.datasets[0], { tid: year }) : '..' };
}

/** Protected datasets, and the audit that approved them. */
export interface ProtectedTables {
  datasets: Dataset[];
  audit: Audit;
}

/** Protects and audits one step of the ladder. Undefined when it cannot be protected. */
function protectTables(
  input: ReleaseInput,
  tables: readonly PlannedTable[],
  fields: readonly SourceField[],
  tallyAt: (lock: string) => Tally,
): ProtectedTables | undefined {
  const { plan, solver } = input;
  const tally = tallyAt(input.lockDay);
  const open = (field: string, code: string) =>
    (plan.öppna ?? []).some(
      ({ fält, koder }) =>
        (fält === undefined || fält === field) && (koder === undefined || koder.includes(code)),
    );
  const own: Publication = {
    id: input.id,
    period: input.period,
    tables: tables.map(({ table, times }) => ({ fields: fieldsNamed(fields, table.fält), times })),
    count: tally.cases,
  };
  const before = overlapping(
    input.earlier,
    own.tables.flatMap(({ times }) => times.flatMap(monthsInPeriod)),
  ).map((stored) => publicationOf(stored, tallyAt(stored.release.lås).cases));
  const relations = relationsOf(fields, input);
  const system = buildSystem([...before, own], { k: plan.k, exempt: open, group: plan.grupp, relations });
  for (const integer of [false, true]) {
    try {
      const state = protect(system, plan.k, solver, { integer });
      const places = new Map(system.cells.map(({ key }, at) => [key, at]));
      const datasets = tables.map(({ table, times }, at) =>
        tableDataset(
          {
            ...table,
            release: input.id,
            association: releaseAssociation(input),
            plan,
            lockDay: input.lockDay,
            isOpen: open,
            relations,
          },
          own.tables[at]?.fields ?? [],
          times,
          {
            cases: (codes, time) => tally.cases(codes, monthsInPeriod(time)),
            occurrences: (codes, time) => tally.occurrences(codes, monthsInPeriod(time)),
            shown: (codes, time) => state[places.get(cellKey(input.id, time.id, codes)) ?? -1] ?? 'C',
          },
        ),
      );
      const approval = audit([...input.earlier.flatMap((stored) => stored.datasets), ...datasets], solver);
      if (approval.godkänd) return { datasets, audit: approval };
    } catch (error) {
      if (!(error instanceof Unprotectable)) throw error;
      return undefined;
    }
  }
  return undefined;
}

const fieldsNamed = (fields: readonly SourceField[], ids: readonly string[]): SourceField[] =>
  ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);

/** Earlier releases that share months with this one, directly or through others. The rest reveal nothing about it. */
function overlapping(earlier: readonly StoredRelease[], own: readonly string[]): StoredRelease[] {
  const months = new Set(own);
  const monthsIn = ({ datasets }: StoredRelease) =>
    datasets.flatMap(({ extension }) =>
      Object.values(extension.tider).flatMap((span) => monthsInPeriod(span)),
    );
  const found = new Set<StoredRelease>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const stored of earlier) {
      const own = monthsIn(stored);
      if (!found.has(stored) && own.some((month) => months.has(month))) {
        found.add(stored);
        for (const month of own) months.add(month);
      }
    }
  }
  return earlier.filter((stored) => found.has(stored));
}
