import type { Service } from '../../actions/service.ts';
import { saveSettings } from '../../actions/settings/save.ts';
import { type KeptForm, keepForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { log } from '../../adapters/log.ts';
import type { FormValues } from '../../core/report/form.ts';
import { SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings.ts';
import { people } from '../../core/work/person.ts';
import { readFields } from '../../core/work/settings/read-fields.ts';
import type { Changed, SettingsSection } from '../../core/work/settings/section.ts';
import type { FormFault } from '../forms/faults.ts';
import { buildNotice } from './build-notice.ts';
import { goTo } from './cookies.ts';
import type { Arriving, Work } from './gate.ts';
import { once } from './once.ts';
import { NOTHING_TYPED, rowAt, type SettingsPage, sectionAt, showSettings } from './settings-page.ts';
import { settingsState } from './settings-state.ts';
import { sessionCookie } from './sign-in.ts';

/** The address of the settings. */
export const SETTINGS_PATH = '/arbete/installningar';

/** The outcome of a post: done, with what to say; or what is wrong, and whether the entry that it was about is gone. */
type Outcome = { said: readonly string[] } | { faults: readonly FormFault[]; isGone?: true };

/**
 * Answers the page of a section of the settings, or of one of its entries, or a form that it posts. A post is answered with
 * the address of a page, and the same post twice is done once.
 * @param key the section
 * @param address the entry; undefined for the list, whose form adds one
 * @returns undefined when there is no such page
 */
export async function answerSettings(
  service: Service,
  work: Work,
  caller: Arriving,
  key: string,
  address?: string,
): Promise<SettingsPage | Response | undefined> {
  const { values, person } = work;
  const section = sectionAt(key);
  if (!values || !section) return showSettings(service, work, caller.request, key, address);
  const typed: FormValues = new Map([...values].filter(([name]) => name !== 'token'));
  const list = `${SETTINGS_PATH}/${key}/`;
  const parts = [person.id, key, address ?? '', [...typed]];
  const { outcome, token, cookies } = await once(parts, service.now(), async () => {
    const outcome = await carryOut(service, work, section, address, typed);
    const token = newFormToken(service);
    const kept = await keepForm(service, token, keptOf(outcome, typed));
    return { outcome, token: kept ? token : '', cookies: await ownSession(service, work, caller) };
  });
  const isDone = 'said' in outcome;
  const to = isDone || outcome.isGone || address === undefined ? list : `${list}${address}`;
  if (isDone || token !== '') return goTo(token === '' ? to : `${to}?u=${token}`, ...cookies);
  // What cannot be kept is shown at once.
  const direct = { ...NOTHING_TYPED, values: typed, faults: outcome.faults };
  return showSettings(service, work, caller.request, key, outcome.isGone ? undefined : address, direct);
}

function keptOf(outcome: Outcome, typed: FormValues): KeptForm {
  if ('said' in outcome) return { sent: outcome.said.join('\n') };
  return { values: typed, faults: outcome.faults.map(({ control, text }) => [control, text]) };
}

const wrong = (text: string): Outcome => ({ faults: [{ control: '', text }] });

async function carryOut(
  service: Service,
  work: Work,
  section: SettingsSection,
  address: string | undefined,
  typed: FormValues,
): Promise<Outcome> {
  const state = await settingsState(service, work);
  // The page says why.
  if (state.closed) return wrong(TEXTS.failed);
  const { context, file, place } = state;
  const row = address === undefined ? undefined : rowAt(service, section, state, address);
  if (address !== undefined && !row) return { ...wrong(TEXTS.gone), isGone: true } as Outcome;
  if (typed.get('seen')?.[0] !== file.version) return wrong(TEXTS.stale);
  const isRemoval = typed.get('gor')?.[0] === 'ta-bort';
  let changed: Changed;
  if (isRemoval) {
    if (!row || !section.remove) return wrong(TEXTS.failed);
    changed = section.remove(context, row.id);
  } else {
    if (!row && section.add === undefined) return wrong(TEXTS.failed);
    const read = readFields(section.fields(context, row?.id), typed, context.today);
    if ('faults' in read) return read;
    changed = section.put(context, row?.id, read.filled);
  }
  if ('faults' in changed) return changed;
  try {
    const saved = await saveSettings(place, file, changed.association);
    if (saved === 'stale') return wrong(TEXTS.stale);
    if (saved === 'same') return { said: [TEXTS.same] };
    if (saved !== 'saved') return saved;
  } catch (error) {
    log('settings-unsaved', { section: section.key, error });
    return wrong(TEXTS.failed);
  }
  log('settings-edited', { by: work.person.id || work.person.namn, section: section.key });
  await service.refresh?.(true);
  const had = new Set(section.rows(context).map(({ id }) => id));
  const now = section.rows({ ...context, association: changed.association });
  const name = now.find(({ id }) => !had.has(id))?.name ?? row?.name ?? '';
  const done = isRemoval ? TEXTS.removed(name) : row ? TEXTS.changed(name) : TEXTS.added(name);
  return { said: [done, ...(section.needsBuild ? [buildNotice()] : [])] };
}

/**
 * The cookie of a new session, for the head of an association that had listed no one and now adds the first person:
 * that person is the head, whose present session ends with the change. Empty for everyone else.
 */
async function ownSession(service: Service, { person }: Work, caller: Arriving): Promise<string[]> {
  if (person.id !== '') return [];
  const [first] = people(service.association);
  return first ? [sessionCookie(service, { way: person.session.way, person: first.id }, caller)] : [];
}
