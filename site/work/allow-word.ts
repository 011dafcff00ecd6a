import type { Service } from '../../actions/service.ts';
import { saveSettings } from '../../actions/settings/save.ts';
import { log } from '../../adapters/log.ts';
import type { FormValues } from '../../core/report/form.ts';
import { SETTINGS_TEXTS } from '../../core/texts/work/settings.ts';
import { WORK_THING_TEXTS as TEXTS } from '../../core/texts/work/things.ts';
import type { FieldFault } from '../../core/work/read-case-form.ts';
import { ALLOWED } from '../../core/work/settings/allowed.ts';
import { readFields } from '../../core/work/settings/read-fields.ts';
import { buildNotice } from './build-notice.ts';
import type { Work } from './gate.ts';
import { settingsState } from './settings-state.ts';

/** The number of the thing that a form says is not a person; undefined for every other form. */
export function allowedThing(key: string | undefined): number | undefined {
  const [, nr] = /^ingen-([1-9]\d{0,2})$/.exec(key ?? '') ?? [];
  return nr === undefined ? undefined : Number(nr);
}

/**
 * Adds a name that is not a person's to the association's list, by the same rules as its page in the settings.
 * @param typed with the name in the field `namn`
 */
export async function allowWord(
  service: Service,
  work: Work,
  typed: FormValues,
): Promise<{ said: readonly string[] } | { faults: readonly FieldFault[] }> {
  const wrong = (text: string) => ({ faults: [{ control: '', text }] });
  const state = await settingsState(service, work);
  // The page says what to do instead.
  if (state.closed) return wrong(TEXTS.closed[state.closed.kind === 'github' ? 'github' : 'other']);
  const { context, file, place } = state;
  const read = readFields(ALLOWED.fields(context, undefined), typed, context.today);
  if ('faults' in read) return read;
  const changed = ALLOWED.put(context, undefined, read.filled);
  if ('faults' in changed) return changed;
  try {
    const saved = await saveSettings(place, file, changed.association);
    if (saved === 'stale') return wrong(SETTINGS_TEXTS.stale);
    if (saved !== 'saved' && saved !== 'same') return saved;
  } catch (error) {
    log('settings-unsaved', { section: ALLOWED.key, error });
    return wrong(SETTINGS_TEXTS.failed);
  }
  log('settings-edited', { by: work.person.id || work.person.namn, section: ALLOWED.key });
  await service.refresh?.(true);
  return { said: [TEXTS.allowed, buildNotice()] };
}
