import schema from '../../schemas/report.json' with { type: 'json' };

const { properties, $defs } = schema;

/** The labels of the form's fields: the titles in the report's schema, so that the two cannot differ. */
export const FIELD_LABELS = {
  datum: properties.datum.title,
  'kontakt.namn': $defs.kontakt.properties.namn.title,
  'kontakt.mejl': $defs.kontakt.properties.mejl.title,
  'kontakt.telefon': $defs.kontakt.properties.telefon.title,
  arbetsgivare: properties.arbetsgivare.title,
  område: $defs.omrade.title,
  samverkansparter: properties.samverkansparter.title,
  'part.text': $defs.part.properties.text.title,
  beskrivning: properties.beskrivning.title,
  bakgrund: properties.bakgrund.title,
  löst: $defs['redan-lost'].title,
  allvarlighetsgrad: $defs.allvarlighetsgrad.title,
  händelser: $defs.handelser.title,
  bekräftad: properties.bekräftad.title,
} as const;

/** The parts of the form, in the order in which a reporter thinks: what happened, and last who reports. */
export const FORM_SECTIONS = [
  'Vad hände?',
  'Vilka gäller det?',
  'Hur allvarligt är det?',
  'Vem är du?',
] as const;

/** A list with more options than this scrolls, and can be searched. */
export const LONG_LIST = 15;

/** The hint at the field for the reporter's name. */
export const NAME_HINT: string = $defs.kontakt.properties.namn.description;

/** The longest text that a field accepts, in characters. */
export const TEXT_LIMIT: number = properties.beskrivning.maxLength;

/** The severities with their labels and meanings. */
export const SEVERITIES = $defs.allvarlighetsgrad.oneOf.map(({ const: value, title, description }) => ({
  value,
  label: title,
  hint: description,
}));

/** The title of a reporter's receipt. */
export const SENT_TITLE = 'Rapporten är skickad';
