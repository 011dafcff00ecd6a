import type { Release } from '../../../schemas/types.ts';
import type { Audit } from '../audit/audit.ts';
import { leftOut, type PlannedTable } from '../plan/ladder.ts';
import { csv, csvwMetadata } from './csv.ts';
import type { Dataset } from './dataset.ts';
import type { ReleaseInput } from './input.ts';

/** The association, as every file says it. */
export function releaseAssociation({ association: { namn, dataskydd } }: ReleaseInput): {
  namn: string;
  organisationsnummer?: string;
} {
  return { namn, ...(dataskydd ? { organisationsnummer: dataskydd.organisationsnummer } : {}) };
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The files of a release, with the checksum of each, and of the release before. */
export function releaseFiles(
  input: ReleaseInput,
  tables: readonly PlannedTable[],
  { datasets, audit: found }: { datasets: readonly Dataset[]; audit: Audit },
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
  files.set('granskning.json', text(found));
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
      rutor: found.rutor,
      dolda: found.dolda,
      prövade: found.prövade,
      smalaste: found.smalaste,
      godkänd: found.godkänd,
    },
    filer: Object.fromEntries(
      [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, content]) => [name, sha256(content)]),
    ),
    förra: before ? { id: before.release.id, sha256: before.sha256 } : null,
    ...(input.replaces ? { ersätter: { id: input.replaces.release.id, sha256: input.replaces.sha256 } } : {}),
  };
  files.set('publicering.json', text(release));
  return { release, files };
}

/** The lists of codes as they were, with labels and groups. */
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
