import { type Case, casePath, receiptHashOf } from '../../core/case/case.ts';
import { ruleViolations } from '../../core/case/rules.ts';
import { writeCase } from '../../core/case/write.ts';
import { columnOfPath, convertRow } from '../../core/import/convert.ts';
import type { RowFault } from '../../core/import/row-fault.ts';
import type { Held, ImportContext } from '../../core/import/row-reader.ts';
import type { SourceRow } from '../../core/import/table.ts';
import { conforms, schemaViolations } from '../../core/schema/validate.ts';
import { violationText } from '../../core/texts/file.ts';
import { type ImportCounts, ROW_TEXTS } from '../../core/texts/import.ts';
import { type Existing, identify, reportKey, sourceKey } from './existing.ts';

/** A case as a file. Its bytes and not its text, since thousands of them are held until all rows are read. */
export interface NewFile {
  path: string;
  bytes: Buffer;
}

/** What all rows of a file become. Without faults, `fresh` can be written. */
export interface ConvertedRows {
  faults: RowFault[];
  fresh: NewFile[];
  counts: ImportCounts;
  held: (Held & { row: number })[];
  differs: { row: number; id: string }[];
  removed: number[];
}

/** Converts every row by the map, and compares it with what the association has. */
export function convertRows(
  rows: readonly SourceRow[],
  context: ImportContext,
  existing: Existing,
): ConvertedRows {
  const counts = { read: rows.length, fresh: 0, held: 0, known: 0, removed: 0, masked: 0 };
  const all: ConvertedRows = { faults: [], fresh: [], counts, held: [], differs: [], removed: [] };
  const ids = new Set<string>();
  const seen = new Map<string, number>();
  const isTaken = (id: string) => ids.has(id) || existing.readable.get(id) === true;
  const { system, fält } = context.map;
  for (const row of rows) {
    const made = convertRow(row, context, (number, year) =>
      identify(context.association.prefix, { system, nummer: number }, year, isTaken),
    );
    if (made.kind === 'faults') {
      all.faults.push(...made.faults);
      continue;
    }
    const first = seen.get(made.number);
    const { kolumn: column } = fält.nummer;
    if (first === undefined) seen.set(made.number, row.nr);
    else all.faults.push({ row: row.nr, column, code: 'twice', text: ROW_TEXTS.twice(String(first)) });
    const there = existing.imported.get(sourceKey({ system, nummer: made.number }));
    if (there) {
      counts.known++;
      if (made.kind === 'case' && reportKey(made.file) !== there.report)
        all.differs.push({ row: row.nr, id: there.id });
    } else if (made.kind === 'held') {
      counts.held++;
      all.held.push(...made.held.map((one) => ({ row: row.nr, ...one })));
    } else {
      ids.add(made.file.id);
      if (addCase(made.file, row.nr, all, existing, context) && made.masked) counts.masked++;
    }
  }
  return all;
}

/** Adds a case that does not exist yet, or records why not. @returns whether it was added */
function addCase(
  file: Case,
  row: number,
  all: ConvertedRows,
  existing: Existing,
  context: ImportContext,
): boolean {
  if (existing.removed.has(receiptHashOf(file))) {
    all.counts.removed++;
    all.removed.push(row);
    return false;
  }
  if (existing.readable.has(file.id)) {
    // The file with its id cannot be read, so it may be the same case.
    all.counts.known++;
    all.differs.push({ row, id: file.id });
    return false;
  }
  const faults = caseFaults(file, context).map((fault) => ({ row, ...fault }));
  all.faults.push(...faults);
  if (faults.length > 0) return false;
  all.counts.fresh++;
  all.fresh.push({ path: casePath(file), bytes: Buffer.from(writeCase(file)) });
  return true;
}

/** The rules that a case would break, with the column that each is about. */
function caseFaults(file: Case, { map, association, routine }: ImportContext): Omit<RowFault, 'row'>[] {
  const found = !conforms('case', file)
    ? schemaViolations('case', file).map((one) => ({ ...one, text: violationText(one) }))
    : ruleViolations(file, { association, routines: { [routine.id]: routine } });
  return found.map(({ code, path, text }) => ({ column: columnOfPath(path, map), code, text }));
}
