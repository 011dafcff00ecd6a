import type { Release } from '../../../schemas/types.ts';
import { compareStrings } from '../../compare.ts';
import type { Audit } from '../audit/audit.ts';
import { csv, csvwMetadata } from './csv.ts';
import { cellAt, type Dataset } from './dataset.ts';
import type { ReleaseInput, ReleaseTables } from './input.ts';

/** Returns the association's name and number as every file gives them. */
export function releaseAssociation({ association: { namn, dataskydd } }: Pick<ReleaseInput, 'association'>): {
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
  { datasets, ...tables }: ReleaseTables,
  audit: Audit,
): { release: Release; files: Map<string, string> } {
  const { association, routine, plan, period, earlier, sha256 } = input;
  const files = new Map<string, string>();
  for (const dataset of datasets) {
    const id = dataset.extension.tabell;
    files.set(`${id}.json`, text(dataset));
    files.set(`${id}.csv`, csv(dataset));
    files.set(`${id}.csv-metadata.json`, text(csvwMetadata(dataset, `${id}.csv`)));
  }
  files.set('kodlistor.json', text(codeLists(datasets)));
  files.set('tabellplan.json', text(plan));
  const before = earlier.at(-1);
  const release: Release = {
    schema: 2,
    id: input.id,
    nr: earlier.length + 1,
    period: { id: period.id, namn: period.namn, från: period.från, till: period.till },
    lås: input.lockDay,
    förbund: { ...releaseAssociation(input), ...(association.exempel ? { exempel: true } : {}) },
    rutin: { id: routine.id, namn: routine.namn },
    plan: { id: plan.id, version: plan.version },
    antal: cellAt(datasets[0] as Dataset, { tid: period.id }),
    tabeller: datasets.map(({ label, dimension, extension: { tabell, fält } }) => ({
      id: tabell,
      titel: label,
      fält: Object.keys(fält),
      tid: dimension['tid']?.category.index ?? [],
      json: `${tabell}.json`,
      csv: `${tabell}.csv`,
      csvw: `${tabell}.csv-metadata.json`,
    })),
    ...tables,
    granskning: { rutor: audit.rutor, dolda: audit.dolda, godkänd: audit.godkänd },
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

/** The code lists as they were at the release, with labels. */
function codeLists(datasets: readonly Dataset[]): object {
  const lists: Record<string, object> = {};
  for (const { dimension, extension } of datasets)
    for (const [id, { flera }] of Object.entries(extension.fält)) {
      const { label, category } = dimension[id] ?? { label: id, category: { index: [], label: {} } };
      const koder = category.index.map((kod) => ({ kod, namn: category.label[kod] }));
      lists[id] = { namn: label, flera, koder };
    }
  return { schema: 1, fält: lists };
}
