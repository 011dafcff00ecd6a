import type { Release } from '../../../schemas/types.ts';
import { compareStrings } from '../../compare.ts';
import type { Audit } from '../audit/audit.ts';
import { leftOut, type PlannedTable } from '../plan/ladder.ts';
import { csv, csvwMetadata } from './csv.ts';
import type { Dataset } from './dataset.ts';
import type { ReleaseInput } from './input.ts';

/** Returns the association's name and number as every file gives them. */
export function releaseAssociation({ association: { namn, dataskydd } }: ReleaseInput): {
  namn: string;
  organisationsnummer?: string;
} {
  return { namn, ...(dataskydd ? { organisationsnummer: dataskydd.organisationsnummer } : {}) };
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Returns the text of each file of a release, by name. `publicering.json` has the checksum of every other file and of
 * the release before, so its own checksum covers everything.
 */
export function releaseFiles(
  input: ReleaseInput,
  tables: readonly PlannedTable[],
  { datasets, audit }: { datasets: readonly Dataset[]; audit: Audit },
  trappa: Release['trappa'],
): { release: Release; files: Map<string, string> } {
  const { association, routine, plan, period, earlier, sha256 } = input;
  const files = new Map<string, string>();
  for (const [at, { table }] of tables.entries()) {
    const dataset = datasets[at] as Dataset;
    files.set(`${table.id}.json`, text(dataset));
    files.set(`${table.id}.csv`, csv(dataset));
    files.set(`${table.id}.csv-metadata.json`, text(csvwMetadata(dataset, `${table.id}.csv`)));
  }
  files.set('kodlistor.json', text(codeLists(datasets)));
  files.set('tabellplan.json', text(plan));
  files.set('granskning.json', text(audit));
  const before = earlier.at(-1);
  const release: Release = {
    schema: 1,
    id: input.id,
    nr: earlier.length + 1,
    period: { id: period.id, namn: period.namn, från: period.från, till: period.till },
    lås: input.lockDay,
    förbund: { ...releaseAssociation(input), ...(association.exempel ? { exempel: true } : {}) },
    rutin: { id: routine.id, namn: routine.namn },
    plan: { id: plan.id, version: plan.version, k: plan.k },
    trappa,
    tabeller: tables.map(({ table: { id, titel, fält }, times }) => ({
      id,
      titel,
      fält,
      tid: times.map((time) => time.id),
      json: `${id}.json`,
      csv: `${id}.csv`,
      csvw: `${id}.csv-metadata.json`,
    })),
    utelämnade: leftOut(plan, period, tables),
    granskning: {
      rutor: audit.rutor,
      dolda: audit.dolda,
      prövade: audit.prövade,
      smalaste: audit.smalaste,
      godkänd: audit.godkänd,
    },
    filer: Object.fromEntries(
      [...files]
        .toSorted(([a], [b]) => compareStrings(a, b))
        .map(([name, content]) => [name, sha256(content)]),
    ),
    förra: before ? { id: before.release.id, sha256: before.sha256 } : null,
    ...(input.replaces ? { ersätter: { id: input.replaces.release.id, sha256: input.replaces.sha256 } } : {}),
  };
  files.set('publicering.json', text(release));
  return { release, files };
}

/** The code lists as they were at the release, with labels and groups. */
function codeLists(datasets: readonly Dataset[]): object {
  const lists: Record<string, object> = {};
  for (const { dimension, extension } of datasets)
    for (const [id, notes] of Object.entries(extension.fält)) {
      const { label, category } = dimension[id] ?? { label: id, category: { index: [], label: {} } };
      lists[id] = {
        namn: label,
        flera: notes.flera,
        koder: category.index.map((kod) => ({
          kod,
          namn: category.label[kod],
          ...(notes.grupp?.koder[kod] ? { grupp: notes.grupp.koder[kod] } : {}),
        })),
      };
    }
  return { schema: 1, fält: lists };
}
