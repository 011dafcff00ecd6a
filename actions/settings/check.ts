import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_CACHE } from '../../adapters/cache/cache.ts';
import { type FileFault, loadAssociation } from '../../adapters/folder/load.ts';
import { type Case, casePath } from '../../core/case/case.ts';
import { ruleViolations } from '../../core/case/rules.ts';
import type { Association } from '../../schemas/types.ts';
import { archiveFiles } from '../check/archive-files.ts';
import { checkCorpus } from '../check/corpus.ts';
import { releaseAndRemovalFindings } from '../check/releases-and-removals.ts';
import type { SettingsFolder } from './place.ts';
import { SETTINGS_FILE } from './read.ts';

/**
 * The settings that no rule of a case, a result or a release reads: when only these change, cases, results and releases
 * need no new check.
 */
const APART: readonly (keyof Association)[] = [
  'kontakt',
  'möten',
  'nycklar',
  'nyckelinnehavare',
  'personer',
  'svarsmallar',
  'tema',
];

/** Settings, as text and parsed. */
interface Settings {
  text: string;
  association: Association;
}

/**
 * Finds the faults that an association's folder, and the reports that wait to be accepted, would have with other
 * settings, as `skav check` does. Those that there are already are left out: a fault in an old case must not keep a
 * person from being removed from the workspace.
 */
export async function newFaults(
  place: SettingsFolder,
  before: Settings,
  after: Settings,
): Promise<FileFault[]> {
  const isApart = changedKeys(before.association, after.association).every((key) => APART.includes(key));
  const waiting = isApart ? [] : await place.waiting();
  const faultsOf = async ({ text, association }: Settings) => [
    ...(await faultsWith(place, { file: SETTINGS_FILE, text }, !isApart)),
    ...waitingFaults(waiting, association),
  ];
  return addedFaults(SETTINGS_FILE, await faultsOf(after), () => faultsOf(before));
}

/**
 * Finds the faults that an association's folder would have with another text of a routine, as `skav check` does, without
 * those that there are already.
 * @param withCases whether the cases are checked too: a case may be wrong when a code has another name
 */
export async function newRoutineFaults(
  place: SettingsFolder,
  file: string,
  before: string,
  after: string,
  withCases: boolean,
): Promise<FileFault[]> {
  const found = await faultsWith(place, { file, text: after }, withCases);
  return addedFaults(file, found, () => faultsWith(place, { file, text: before }, withCases));
}

/** The faults that come with a change of a file. That file must have no fault at all, since its lines may have moved. */
async function addedFaults(
  changed: string,
  found: readonly FileFault[],
  before: () => Promise<readonly FileFault[]>,
): Promise<FileFault[]> {
  if (found.length === 0) return [];
  const key = ({ file, code, line, column }: FileFault) => `${file} ${code} ${line} ${column}`;
  const known = new Set((await before()).map(key));
  return found.filter((fault) => fault.file === changed || !known.has(key(fault)));
}

/** The faults of reports that wait to be accepted, which become cases as they are. */
const waitingFaults = (waiting: readonly Case[], association: Association): FileFault[] =>
  waiting.flatMap((file) =>
    ruleViolations(file, { association }).map(({ code, path, text }) => ({
      file: casePath(file),
      code: [code, ...path].join(' '),
      line: 1,
      column: 1,
      text,
    })),
  );

function changedKeys(before: Association, after: Association): (keyof Association)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Association>;
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Checks the folder with another text of one of its files, in a temporary folder that links to the rest. */
async function faultsWith(
  { folder, archive }: SettingsFolder,
  { file, text }: { file: string; text: string },
  withCases: boolean,
): Promise<FileFault[]> {
  const copy = mkdtempSync(join(tmpdir(), 'skav-settings-'));
  try {
    const [first = '', second] = file.split('/');
    linkAll(folder, copy, first);
    if (second !== undefined) {
      mkdirSync(join(copy, first));
      linkAll(join(folder, first), join(copy, first), second);
    }
    writeFileSync(join(copy, file), text);
    if (!withCases) return (await loadAssociation(copy)).faults;
    const files = archiveFiles(archive);
    const { faults } = await checkCorpus(copy, undefined, NO_CACHE, files);
    return [...faults, ...(await releaseAndRemovalFindings(copy, NO_CACHE, files)).faults];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Links to everything in a folder but one name, and what is hidden. */
function linkAll(folder: string, copy: string, but: string): void {
  for (const name of readdirSync(folder))
    if (name !== but && !name.startsWith('.')) symlinkSync(join(folder, name), join(copy, name));
}
