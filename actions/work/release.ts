import { join } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import type { MadeRelease } from '../../core/statistics/release/make.ts';
import type { Release } from '../../schemas/types.ts';
import { type Edition, publishedEdition } from '../../views/statistics/edition.ts';
import { currentReleases } from '../../views/statistics/periods.ts';
import type { CaseFiles } from '../check/case-files.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { RELEASE_FILE, RELEASES_FOLDER, readReleases, sha256 } from '../release/read.ts';
import { prepareRelease, type ReleaseOptions, writeRelease } from '../release/release.ts';

/** Where releases are written, and the cases that they count. */
export interface ReleasePlace {
  /** The association's folder. */
  folder: string;
  files: () => CaseFiles;
}

/** Where this service writes releases; undefined where the association's folder is in a repository on GitHub. */
export function releasePlace(env: NodeJS.ProcessEnv = process.env): ReleasePlace | undefined {
  const { cases, netlifyBlobs } = readSettings(env);
  if (netlifyBlobs || githubSettings(env)) return undefined;
  return { folder: cases, files: () => ownCaseFiles(env) };
}

/** A release as it would be, with nothing written. */
export interface ReleasePreview {
  release: Release;
  edition: Edition;
  /** The editions of what has been released before, as pages compare with them. */
  others: readonly Edition[];
  /** Changes with every byte of the release: locking is refused when it is not the one that was seen. */
  mark: string;
}

/** Makes a release to look at. Nothing is written. @throws ReleaseError */
export async function previewRelease(place: ReleasePlace, options: ReleaseOptions): Promise<ReleasePreview> {
  const made = await prepareRelease(place.folder, options, place.files());
  return {
    release: made.release,
    edition: publishedEdition(made.release, tablesOf(made)),
    others: currentReleases(readReleases(join(place.folder, RELEASES_FOLDER)))
      .filter(({ release }) => release.period.id !== made.release.period.id)
      .map(({ release, datasets }) => publishedEdition(release, datasets)),
    mark: markOf(made),
  };
}

/**
 * Locks a release: writes the one that was seen, and no other.
 * @param seen the mark of the preview
 * @returns `changed` when the cases lead to another one by now: then nothing is written
 * @throws ReleaseError, and the error of Node when the folder cannot be written
 */
export async function lockRelease(
  place: ReleasePlace,
  options: ReleaseOptions,
  seen: string,
): Promise<{ locked: string } | 'changed'> {
  const made = await prepareRelease(place.folder, options, place.files());
  if (markOf(made) !== seen) return 'changed';
  await writeRelease(place.folder, made);
  return { locked: made.release.id };
}

/** The releases that are locked, the newest first. @throws ReleaseError when one is changed or missing */
export const lockedReleases = ({ folder }: ReleasePlace): Release[] =>
  readReleases(join(folder, RELEASES_FOLDER))
    .map(({ release }) => release)
    .toReversed();

/** The file that describes a release has the checksum of every other. */
const markOf = ({ files }: MadeRelease): string => sha256(files.get(RELEASE_FILE) ?? '');

const tablesOf = ({ release, files }: MadeRelease): Dataset[] =>
  release.tabeller.map(({ json }) => JSON.parse(files.get(json) ?? '') as Dataset);
