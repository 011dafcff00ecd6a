import type { Release } from '../../../schemas/types.ts';
import { auditTables } from '../audit/audit.ts';
import { UnknownCode } from '../count.ts';
import { codeCases, statisticsFields } from '../facts/coded-cases.ts';
import { importedIn } from '../facts/imported.ts';
import type { SourceField } from '../facts/source-field.ts';
import { monthsInPeriod } from '../period.ts';
import type { PlannedTable } from '../plan/table-plan.ts';
import { FEW, SMALL } from '../protection/hide.ts';
import { changedCases } from './correct.ts';
import { releaseFiles } from './files.ts';
import type { ReleaseInput, ReleaseTables } from './input.ts';
import { countedTable, publishTable } from './publish-table.ts';
import { ReleaseError } from './release-error.ts';
import type { StoredRelease } from './stored-release.ts';
import { Tally } from './tally.ts';

/** A release that is ready to be written, with the text of each file by name. */
export interface MadeRelease {
  release: Release;
  files: Map<string, string>;
}

/**
 * Makes a release: codes and counts the cases, hides what is small, and checks the tables as any reader of the files
 * can. The same input gives the same bytes. Other releases matter only through the order in which numbers are hidden.
 * @throws ReleaseError when there are too few cases, nothing to correct, or a case has an unknown code
 * @example const { release, files } = makeRelease(input); // files.get('publicering.json')
 */
export function makeRelease(input: ReleaseInput): MadeRelease {
  const { plan, period, earlier, replaces } = input;
  const planned = plan.tabeller.filter(({ intern }) => !intern);
  const used = new Set(planned.flatMap(({ fält }) => fält));
  const imported = importedIn(input.cases, period, input.lockDay);
  const fields = statisticsFields({ ...input, imported }).filter(({ id }) => used.has(id));
  try {
    const tally = new Tally(codeCases(input.cases, input.lockDay, fields, input), fields);
    if (period.kind !== 'år' && tally.cases({}, monthsInPeriod(period)) < FEW)
      throw new ReleaseError('too-few');
    const tables = replaces
      ? correctedTables(input, replaces, planned, fields, tally)
      : newTables(input, planned, fields, tally);
    const audit = auditTables(tables.datasets, earlier);
    if (!audit.godkänd) throw new Error(`The tables break the rule: ${JSON.stringify(audit.fel)}`);
    return releaseFiles(input, tables, audit);
  } catch (error) {
    if (error instanceof UnknownCode) throw new ReleaseError('unknown-code', `${error.field}.`, error);
    throw error;
  }
}

/** The fields of a table, or undefined when one of them may not be published under this routine. */
function publicFields({ fält }: PlannedTable, fields: readonly SourceField[]): SourceField[] | undefined {
  const own = fält.flatMap((id) => fields.find((field) => field.id === id) ?? []);
  return own.length === fält.length && own.every(({ disclosure }) => disclosure !== 'internal')
    ? own
    : undefined;
}

function newTables(
  input: ReleaseInput,
  planned: readonly PlannedTable[],
  fields: readonly SourceField[],
  tally: Tally,
): ReleaseTables {
  const tables: ReleaseTables = { datasets: [], utelämnade: [] };
  for (const table of planned) {
    const own = publicFields(table, fields);
    const made = own ? publishTable(table, own, tally, input) : 'rutin';
    if (typeof made === 'string') tables.utelämnade.push({ id: table.id, titel: table.titel, skäl: made });
    else tables.datasets.push(made);
  }
  return tables;
}

/**
 * The tables of a correction: those in which at least five cases have changed, as a reader of both versions sees it, are
 * made again; all others stay to the byte, and it never adds one. Two versions of a table would otherwise tell what the
 * few changed cases are.
 */
function correctedTables(
  input: ReleaseInput,
  { release, datasets }: StoredRelease,
  planned: readonly PlannedTable[],
  fields: readonly SourceField[],
  tally: Tally,
): ReleaseTables {
  const changes: NonNullable<Release['ändrade']> = [];
  const kept = datasets.map((before) => {
    const id = before.extension.tabell;
    const table = planned.find((one) => one.id === id);
    const own = table && publicFields(table, fields);
    if (!own) return before;
    const made = publishTable(table, own, tally, input);
    const isSafe = typeof made !== 'string';
    const changed = changedCases(before, isSafe ? made : countedTable(table, own, tally, input));
    if (isSafe && changed >= SMALL) return made;
    if (changed > 0) changes.push({ id, ärenden: Math.min(changed, SMALL - 1) });
    return before;
  });
  if (changes.length === 0 && kept.every((table, at) => table === datasets[at]))
    throw new ReleaseError('nothing-changed');
  return {
    datasets: kept,
    utelämnade: release.utelämnade,
    ...(changes.length > 0 ? { ändrade: changes } : {}),
  };
}
