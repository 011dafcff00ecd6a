import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
const APART: readonly (keyof Association)[] = ['kontakt', 'möten', 'personer', 'svarsmallar', 'tema'];

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
    ...(await faultsWith(place, text, !isApart)),
    ...waitingFaults(waiting, association),
  ];
  const found = await faultsOf(after);
  if (found.length === 0) return [];
  // The settings file itself must have no fault at all, since its lines may have moved.
  const key = ({ file, code, line, column }: FileFault) => `${file} ${code} ${line} ${column}`;
  const known = new Set((await faultsOf(before)).map(key));
  return found.filter((fault) => fault.file === SETTINGS_FILE || !known.has(key(fault)));
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

/** Checks the folder with another text of its settings, in a temporary folder that links to the rest. */
async function faultsWith(
  { folder, archive }: SettingsFolder,
  text: string,
  withCases: boolean,
): Promise<FileFault[]> {
  const copy = mkdtempSync(join(tmpdir(), 'skav-settings-'));
  try {
    for (const name of readdirSync(folder))
      if (name !== SETTINGS_FILE && !name.startsWith('.')) symlinkSync(join(folder, name), join(copy, name));
    writeFileSync(join(copy, SETTINGS_FILE), text);
    if (!withCases) return (await loadAssociation(copy)).faults;
    const files = archiveFiles(archive);
    const { faults } = await checkCorpus(copy, undefined, NO_CACHE, files);
    return [...faults, ...(await releaseAndRemovalFindings(copy, NO_CACHE, files)).faults];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
