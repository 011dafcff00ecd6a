import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssociationFile } from '../../adapters/folder/load.ts';
import { audit } from '../../core/statistics/audit/audit.ts';
import {
  FEWEST_ASSOCIATIONS,
  type NationalYear,
  nationalYear,
} from '../../core/statistics/national/national.ts';
import { NATIONAL_TEXTS } from '../../core/texts/national.ts';
import { UserError } from '../../core/user-error.ts';
import { currentReleases } from '../../views/statistics/periods.ts';
import { RELEASES_FOLDER, type ReleaseWithFiles, readReleases } from '../release/read.ts';

const ASSOCIATION_FILE = 'association.yaml';

/** What a folder has: an association's valid releases, and its name if it has let itself be named. */
interface AssociationReleases {
  folder: string;
  name: string | undefined;
  releases: readonly ReleaseWithFiles[];
}

/**
 * Reads the releases of associations and adds up each whole year that at least three have published, newest first.
 * @param folders an association's folder each, or only its releases; without `association.yaml` it is never named
 * @throws UserError when a folder has no releases, faulty ones, or the same ones as another
 */
export async function nationalYears(folders: readonly string[]): Promise<NationalYear[]> {
  const all: AssociationReleases[] = [];
  for (const folder of folders) all.push(await readAssociation(folder));
  refuseTwice(all);
  const participants = all.flatMap(({ name, releases }) =>
    currentReleases(releases).map((release) => ({ name, release })),
  );
  const years = Map.groupBy(participants, ({ release: { release } }) => release.period.id);
  return [...years]
    .filter(([id, own]) => /^\d{4}$/.test(id) && own.length >= FEWEST_ASSOCIATIONS)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([id, own]) => nationalYear(id, own));
}

async function readAssociation(folder: string): Promise<AssociationReleases> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UserError('no-folder', NATIONAL_TEXTS.missing(folder), { folder });
  const below = join(folder, RELEASES_FOLDER);
  const releases = readIn(folder, existsSync(below) ? below : folder);
  if (releases.length === 0) throw new UserError('no-releases', NATIONAL_TEXTS.none(folder), { folder });
  if (!audit(releases).godkänd) throw new UserError('unsafe', NATIONAL_TEXTS.audit(folder), { folder });
  if (!existsSync(join(folder, ASSOCIATION_FILE))) return { folder, name: undefined, releases };
  const { association, faults } = await loadAssociationFile(folder);
  if (!association) {
    const [{ line, text } = { line: 1, text: '' }] = faults;
    const place = join(folder, `${ASSOCIATION_FILE}:${line}`);
    throw new UserError('faulty-association', NATIONAL_TEXTS.faulty(place, text), { folder });
  }
  const name = association['namnges-nationellt'] === true ? association.namn : undefined;
  return { folder, name, releases };
}

/** Reads releases; the sentence about a faulty one names the association's folder too, since there are many. */
function readIn(folder: string, place: string): ReleaseWithFiles[] {
  try {
    return readReleases(place);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, NATIONAL_TEXTS.faulty(folder, error.sentence), { folder }, error);
  }
}

/** Refuses an association that is given twice, and invented ones among real ones. */
function refuseTwice(all: readonly AssociationReleases[]): void {
  const known = new Map<string, string>();
  const someReal = all.some(({ releases }) => !isExample(releases));
  for (const { folder, releases } of all) {
    if (someReal && isExample(releases))
      throw new UserError('mixed', NATIONAL_TEXTS.mixed(folder), { folder });
    const keys = [realpathSync(folder), ...identities(releases)];
    const other = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (other !== undefined) throw new UserError('twice', NATIONAL_TEXTS.twice(other, folder), { folder });
    for (const key of keys) known.set(key, folder);
  }
}

/**
 * What two copies of an association have in common: its number, or a release with tables. Invented associations share
 * a number, and releases without tables may be alike.
 */
function identities(releases: readonly ReleaseWithFiles[]): string[] {
  const numbers = isExample(releases)
    ? []
    : releases.flatMap(({ release }) => release.förbund.organisationsnummer ?? []);
  const tables = releases.filter(({ release }) => typeof release.antal === 'number');
  return [...new Set([...numbers, ...tables.map(({ sha256 }) => sha256)])];
}

const isExample = (releases: readonly ReleaseWithFiles[]): boolean =>
  releases.some(({ release }) => release.förbund.exempel === true);
