import { ALLOWED } from './allowed.ts';
import { AREAS } from './areas.ts';
import { ASSOCIATION } from './association.ts';
import { KEYS } from './keys.ts';
import { MEETINGS } from './meetings.ts';
import { PARTIES } from './parties.ts';
import { PEOPLE } from './people.ts';
import type { SettingsSection } from './section.ts';
import { TEMPLATES } from './templates.ts';
import { UNITS } from './units.ts';

/**
 * The sections of the settings, in the order of the page. To add one, add a file next to this one and its line here.
 */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  PEOPLE,
  KEYS,
  MEETINGS,
  TEMPLATES,
  ALLOWED,
  AREAS,
  PARTIES,
  UNITS,
  ASSOCIATION,
];
