import type { FileFault } from '../../adapters/folder/load.ts';
import { requireKeys } from '../../adapters/keys.ts';
import { ASSOCIATION_LAYOUT } from '../../core/init/layout.ts';
import { SETTINGS_FAULTS } from '../../core/texts/work/settings.ts';
import { UserError } from '../../core/user-error.ts';
import type { FieldFault } from '../../core/work/read-case-form.ts';
import { editYaml } from '../../core/yaml/edit.ts';
import type { Association } from '../../schemas/types.ts';
import { newFaults } from './check.ts';
import type { SettingsFolder } from './place.ts';
import type { SettingsFile } from './read.ts';
import { replaceFile } from './replace.ts';

/** How many cases are named when a change does not fit them. */
const NAMED = 3;

/**
 * The outcome of a change: `saved`; `same`, nothing to change; `stale`, someone else changed the file first; or the
 * faults that it would cause.
 */
export type Saved = 'saved' | 'same' | 'stale' | { faults: readonly FieldFault[] };

/**
 * Writes changed settings if the whole folder is correct with them. Only the lines that differ are changed, so
 * comments, line ends and a person's own style stay. The file is replaced atomically, and never over someone else's
 * change.
 * @param file what was read, and what `after` was made from
 * @throws the error of Node when the file cannot be written
 */
export async function saveSettings(
  place: SettingsFolder,
  file: SettingsFile,
  after: Association,
): Promise<Saved> {
  const text = editYaml(file.text, after as unknown as Record<string, unknown>, ASSOCIATION_LAYOUT);
  if (text === file.text) return 'same';
  const faults = [
    ...keyFaults(after),
    ...fieldFaults(await newFaults(place, file, { text, association: after })),
  ];
  if (faults.length > 0) return { faults };
  return replaceFile(file, text);
}

/** The faults that stop a running service but not the check: missing keys. */
function keyFaults(after: Association): FieldFault[] {
  try {
    requireKeys(after);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ control: '', text: error.sentence }];
  }
}

/** Faults in files as a form shows them: of cases only how many, and some of their ids. */
export function fieldFaults(faults: readonly FileFault[]): FieldFault[] {
  const cases = new Set(faults.flatMap(({ file }) => /^\d{4}\/\d\d\/(.+)\.yaml$/.exec(file)?.[1] ?? []));
  const others = new Set(faults.filter(({ file }) => !/^\d{4}\//.test(file)).map(({ text }) => text));
  const named = [...cases].slice(0, NAMED).join(', ');
  return [
    ...[...others].map((text) => ({ control: '', text })),
    ...(cases.size > 0 ? [{ control: '', text: SETTINGS_FAULTS.cases(cases.size, named) }] : []),
  ];
}
