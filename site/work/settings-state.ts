import type { Service } from '../../actions/service.ts';
import type { SettingsFolder } from '../../actions/settings/place.ts';
import { mayWrite, readSettingsFile, type SettingsFile } from '../../actions/settings/read.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { SETTINGS_TEXTS } from '../../core/texts/work/settings.ts';
import { asUserError } from '../../core/user-error.ts';
import type { SettingsContext } from '../../core/work/settings/section.ts';
import type { Work } from './gate.ts';

/** Why the settings can only be read here. */
export type WhyClosed =
  | { kind: 'built' | 'read-only' }
  | { kind: 'github'; href: string }
  | { kind: 'faulty'; faults: readonly string[] };

/** The settings as they are now, and either the file that can be edited or why it cannot. */
export type SettingsState = { context: SettingsContext } & (
  | { closed: WhyClosed }
  | { closed?: never; file: SettingsFile; place: SettingsFolder }
);

/** Reads the settings for a person: from their file where they can be edited, or else those that the service uses. */
export async function settingsState(
  service: Service,
  { person }: Pick<Work, 'person'>,
): Promise<SettingsState> {
  const { association, routine, settingsPlace: place } = service;
  const rest = { me: person.id, today: service.today() };
  const used = { association, routine, ...rest };
  if (place === undefined) return { context: used, closed: { kind: 'built' } };
  if ('repo' in place) {
    const href = `${place.web}/${place.repo}/edit/main/cases/association.yaml`;
    return { context: used, closed: { kind: 'github', href } };
  }
  // What is in the file is what the service uses, or else it has faults.
  await service.refresh?.(true);
  const file = readSettingsFile(place.folder);
  if (!file || service.settingsError !== undefined)
    return {
      context: used,
      closed: { kind: 'faulty', faults: await faultsIn(place, service.settingsError) },
    };
  const { association: now } = file;
  const context = {
    association: now,
    routine: routineInForce(now.rutin, service.routines, rest.today) ?? routine,
    ...rest,
  };
  if (!mayWrite(place.folder)) return { context, closed: { kind: 'read-only' } };
  return { context, file, place };
}

/** What is wrong in the folder, with its place. */
async function faultsIn({ folder }: SettingsFolder, error: unknown): Promise<string[]> {
  const { faults } = await loadAssociation(folder);
  if (faults.length === 0) return [asUserError(error)?.sentence ?? ''].filter((text) => text !== '');
  return faults.map(({ file, line, text }) => SETTINGS_TEXTS.fault(file, line, text));
}
