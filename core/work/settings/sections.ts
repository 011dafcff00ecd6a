import { PEOPLE } from './people.ts';
import type { SettingsSection } from './section.ts';

/** The sections of the settings, in the order of the page. A new one is a file beside this one, and its line here. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [PEOPLE];
