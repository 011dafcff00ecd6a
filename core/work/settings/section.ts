import type { Association } from '../../../schemas/types.ts';
import type { Routine } from '../../routine/routine.ts';
import type { FieldFault } from '../read-case-form.ts';

/** What a section of the settings is shown and checked with. */
export interface SettingsContext {
  /** The association as its file is now. */
  association: Association;
  /** The routine of new cases. */
  routine: Routine;
  /** The id of the person who edits. */
  me: string;
  /** As `2026-11-22`. */
  today: string;
}

/** A field of a settings form. */
export interface SettingsField {
  name: string;
  label: string;
  hint?: string;
  kind: 'line' | 'login' | 'mail' | 'phone' | 'day' | 'hue' | 'text' | 'one' | 'many';
  /** What to do when it is empty; without it the field may be empty. */
  missing?: string;
  /** What can be chosen, of the kinds `one` and `many`. */
  options?: readonly { value: string; label: string; hint?: string }[];
}

/** What was filled in, by the name of the field, tidied and checked by itself. A field that is empty is left out. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** One entry of a section: a person, a meeting, a template. */
export interface SettingsRow {
  /** Unique in the section, and the same as long as it is about the same thing. May be an e-mail address. */
  id: string;
  name: string;
  /** Further details, a line each. */
  lines: readonly string[];
  /** What its form is filled in with. */
  values: Filled;
}

/** The association after a change, or why the change is not made. */
export type Changed = { association: Association } | { faults: readonly FieldFault[] };

/** A part of association.yaml that is edited as a list of entries. Pure: what it returns is checked and written elsewhere. */
export interface SettingsSection {
  /** Its place in the address. */
  key: string;
  title: string;
  /** What it is for, in a sentence. */
  lead: string;
  /** The heading of the form for a new entry; without it none can be added. */
  add?: string;
  /** What is said when there are no entries. */
  none: string;
  /** What removing an entry means, before it is done; without it none can be removed. */
  removal?: string;
  /** Whether it appears on pages that are made only when the site is built. */
  needsBuild?: boolean;
  rows(context: SettingsContext): SettingsRow[];
  /** @param id of the entry that is changed; undefined for a new one */
  fields(context: SettingsContext, id: string | undefined): SettingsField[];
  /** Puts in a new entry, or changes the one with an id. */
  put(context: SettingsContext, id: string | undefined, filled: Filled): Changed;
  remove?(context: SettingsContext, id: string): Changed;
}

/** The first value of a field. */
export const one = (filled: Filled, name: string): string | undefined => filled[name]?.[0];

/** A list with an entry changed, or a new one last. */
export const withEntry = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] =>
  at < 0 ? [...list, entry] : list.with(at, entry);

/** An association with another list under a key. An empty list is left out, as the file's schema requires. */
export function withList<Key extends 'personer' | 'möten' | 'svarsmallar' | 'tillåtna'>(
  association: Association,
  key: Key,
  list: readonly NonNullable<Association[Key]>[number][],
): Association {
  const { [key]: _before, ...rest } = association;
  return (list.length === 0 ? rest : { ...rest, [key]: list }) as Association;
}

/** The field by which a party or a unit is retired, and what it holds. */
export const RETIRED = 'avvecklad';
export const retiredField = (texts: { label: string; hint: string; yes: string }): SettingsField => ({
  name: RETIRED,
  kind: 'many',
  label: texts.label,
  hint: texts.hint,
  options: [{ value: 'ja', label: texts.yes }],
});
export const retiredValues = ({ avvecklad }: { avvecklad?: boolean }): string[] => (avvecklad ? ['ja'] : []);
/** What the field was filled in with, as it is in the file. */
export const retiredOf = (filled: Filled): { avvecklad?: true } =>
  filled[RETIRED]?.includes('ja') ? { avvecklad: true } : {};
