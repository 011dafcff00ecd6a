import type { Service } from '../../actions/service.ts';
import { keptForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import type { FormValues } from '../../core/report/form.ts';
import type { SettingsField, SettingsRow, SettingsSection } from '../../core/work/settings/section.ts';
import { SETTINGS_SECTIONS } from '../../core/work/settings/sections.ts';
import type { FormFault } from '../forms/faults.ts';
import type { Work } from './gate.ts';
import { type SettingsState, settingsState, type WhyClosed } from './settings-state.ts';

/** An entry of a section, with the name that it has in an address: its id may be a person's e-mail address. */
export interface ListedRow extends SettingsRow {
  address: string;
}

/** A section of the settings as its page shows it, or the page of one entry. */
export interface SettingsPage {
  status: number;
  section: SettingsSection;
  rows: readonly ListedRow[];
  /** The entry that the page is about. */
  row: ListedRow | undefined;
  fields: readonly SettingsField[];
  closed: WhyClosed | undefined;
  /** What each form sends back: the version that was read, and a mark that makes repeated posts from this page one. */
  seen: string;
  mark: string;
  /** What the form holds: what was typed before, or what applies now. */
  values: FormValues;
  faults: readonly FormFault[];
  said: readonly string[];
  /** Whether what was typed before is shown, and whether the settings have changed since. */
  isRestored: boolean;
  isStale: boolean;
}

/** What was typed before, what is wrong with it, or what has been done. */
export interface TypedSettings {
  values: FormValues;
  faults: readonly FormFault[];
  said: readonly string[];
}

export const NOTHING_TYPED: TypedSettings = { values: new Map(), faults: [], said: [] };

export const sectionAt = (key: string): SettingsSection | undefined =>
  SETTINGS_SECTIONS.find((section) => section.key === key);

/** The entry of a section at an address. */
export const rowAt = (
  service: Pick<Service, 'secret'>,
  section: SettingsSection,
  { context }: SettingsState,
  address: string,
): ListedRow | undefined => listed(service, section, context).find((row) => row.address === address);

function listed(
  { secret }: Pick<Service, 'secret'>,
  section: SettingsSection,
  context: SettingsState['context'],
): ListedRow[] {
  return section.rows(context).map((row) => ({
    ...row,
    address: deriveBytes(secret, 'arbete-inställning', `${section.key} ${row.id}`)
      .toString('hex')
      .slice(0, 16),
  }));
}

/**
 * Makes the page of a section, or of one of its entries, with what was typed before if the address names it.
 * @returns undefined when there is no such section or entry
 */
export async function showSettings(
  service: Service,
  work: Work,
  request: Request,
  key: string,
  address: string | undefined,
  direct?: TypedSettings,
): Promise<SettingsPage | undefined> {
  const section = sectionAt(key);
  if (!section) return undefined;
  const state = await settingsState(service, work);
  const rows = listed(service, section, state.context);
  const row = address === undefined ? undefined : rows.find((one) => one.address === address);
  if (address !== undefined && (!row || state.closed)) return undefined;
  const typed = direct ?? (await typedBefore(service, new URL(request.url).searchParams.get('u') ?? ''));
  const isRestored = typed.values.size > 0 && typed.values.get('gor')?.[0] !== 'ta-bort';
  const seen = state.closed ? '' : state.file.version;
  const read = typed.values.get('seen')?.[0];
  const isStale = read !== undefined && read !== seen;
  return {
    status: isStale ? 409 : typed.faults.length > 0 ? 422 : 200,
    section,
    rows,
    row,
    fields: section.fields(state.context, row?.id),
    closed: state.closed,
    seen,
    mark: newFormToken(service),
    values: isRestored ? typed.values : new Map(Object.entries(row?.values ?? {})),
    faults: typed.faults,
    said: typed.said,
    isRestored,
    isStale,
  };
}

async function typedBefore(service: Service, token: string): Promise<TypedSettings> {
  const kept = await keptForm(service, token);
  if (!kept) return NOTHING_TYPED;
  if ('sent' in kept) return { ...NOTHING_TYPED, said: kept.sent.split('\n') };
  return { values: kept.values, faults: kept.faults.map(([control, text]) => ({ control, text })), said: [] };
}
