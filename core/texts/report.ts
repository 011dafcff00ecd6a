import type { Finding, FindingType } from '../deid/finding.ts';
import type { SchemaViolation } from '../schema/validate.ts';

/** What a reporter reads at a field, and at the top, when something has to be corrected. By field, then by code. */
const FIELD_TEXTS: Record<string, Record<string, string>> = {
  datum: {
    'bad-date': 'Skriv datumet så här: 2026-11-22',
    framtid: 'Datum för anmälan kan inte vara senare än i dag',
  },
  kontakt: { 'missing-key': 'Skriv ditt namn och din mejladress' },
  'kontakt.namn': { saknas: 'Skriv ditt namn' },
  'kontakt.mejl': {
    saknas: 'Skriv din mejladress',
    form: 'Skriv hela mejladressen, till exempel namn@kommun.se',
  },
  'kontakt.telefon': {
    saknas: 'Skriv ditt telefonnummer',
    form: 'Skriv hela telefonnumret med siffror, till exempel 070-123 45 67',
  },
  arbetsgivare: {
    'missing-key': 'Välj din arbetsgivare',
    'too-few': 'Välj din arbetsgivare',
    'missing-text': 'Skriv vilken arbetsgivare du har',
  },
  område: {
    'missing-key': 'Välj kommunområde',
    'bad-form': 'Välj kommunområde',
    'unknown-code': 'Välj kommunområde',
  },
  samverkansparter: {
    'missing-key': 'Välj minst en samverkanspart',
    'too-few': 'Välj minst en samverkanspart',
    'missing-text': 'Skriv vilken samverkanspart det är',
  },
  beskrivning: { 'missing-key': 'Beskriv avvikelsen', 'too-short': 'Beskriv avvikelsen' },
  löst: { 'missing-key': 'Svara på om avvikelsen är löst' },
  allvarlighetsgrad: {
    'missing-key': 'Välj hur allvarlig avvikelsen är',
    'unknown-code': 'Välj hur allvarlig avvikelsen är',
  },
  händelser: {
    'wrong-type': 'Skriv antalet gånger med siffror, till exempel 3',
    'too-small': 'Skriv minst 1',
    'too-large': 'Skriv högst 9999',
  },
  'åt-arbetsgivare': {
    'missing-key': 'Välj var den som rapporterade arbetar',
    'too-few': 'Välj var den som rapporterade arbetar',
    'missing-text': 'Skriv vilken arbetsgivare det är',
  },
  inskriven: { saknas: 'Välj hur rapporten kom in' },
  bekräftad: { saknas: 'Kryssa i att ingen person kan kännas igen' },
  fälla: { ifylld: 'Lämna fältet Webbplats tomt' },
};

const ANY_FIELD_TEXTS: Record<string, string> = {
  'unknown-key': 'Fältet finns inte i rapporten. Ta bort det',
  'missing-key': 'Fältet saknas',
  'wrong-type': 'Fältet har fel slags värde',
  'unknown-code': 'Välj ett av alternativen',
  'bad-form': 'Välj ett av alternativen',
  'too-few': 'Välj minst ett alternativ',
  repeated: 'Samma alternativ är valt två gånger. Ta bort det ena',
  'trasig-text': 'Texten innehåller ett trasigt tecken. Skriv den på nytt i stället för att klistra in den',
};

/** What a reporter reads when an e-mail address has a typing slip. */
export const likelyEmailText = (likely = ''): string => `Rätta mejladressen. Menade du ${likely}?`;

/** What a reporter reads about a date that can be read in two ways. */
export const whichDayText = (days: readonly string[]): string =>
  `Menar du ${days.join(' eller ')}? Skriv datumet så`;

/** What a reporter reads for a fault at a field. `field` is dotted; positions in lists do not matter. */
export function fieldFaultText(field: string, code: string): string {
  const name = field.replace(/\.\d+/g, '');
  return FIELD_TEXTS[name]?.[code] ?? ANY_FIELD_TEXTS[code] ?? 'Kontrollera fältet';
}

const FIELD_NAMES: Record<string, string> = {
  beskrivning: 'Beskrivningen',
  bakgrund: 'Texten om orsaker, åtgärder och konsekvenser',
  'kontakt.namn': 'Namnet',
  'kontakt.mejl': 'Mejladressen',
  'kontakt.telefon': 'Telefonnumret',
};

/** "Beskrivningen är 312 tecken för lång. Korta ner den till 5 000 tecken" */
export function tooLongText(field: string, length: number, limit: number): string {
  const name = FIELD_NAMES[field] ?? 'Texten';
  return `${name} är ${groupDigits(length - limit)} tecken för lång. Korta ner den till ${groupDigits(limit)} tecken`;
}

/** Writes a number with a space that does not break between its groups of three digits. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

const FINDING_TYPE_TEXTS: Record<FindingType, string> = {
  personnummer: 'ett personnummer eller samordningsnummer',
  date_of_birth: 'ett födelsedatum',
  phone: 'ett telefonnummer',
  email: 'en mejladress',
  url: 'en webbadress',
  address: 'en adress',
  plate: 'ett registreringsnummer',
  id: 'ett nummer som hör till en person',
  name: 'ett namn',
  protected: 'en uppgift om skyddad identitet',
  quasi: 'uppgifter som tillsammans kan peka ut en person',
};

const QUASI_ADVICE: Record<string, string> = {
  'quasi-age': 'Skriv ”mycket gammal” i stället för åldern.',
  'quasi-diagnosis': 'Skriv ”en ovanlig sjukdom” om det räcker.',
  'quasi-only': 'Skriv rollen utan plats, eller platsen utan att det bara finns en.',
  'quasi-class': 'Skriv stadiet i stället för klass och skola: ”en elev på högstadiet”.',
  'quasi-office': 'Skriv inte vad personen har varit om det inte behövs.',
  'quasi-event': 'Skriv händelsen utan ålder eller ort.',
};

/** How to rewrite what may identify a person together with something else; empty if there is no advice. */
export const quasiAdvice = (rule: string): string => QUASI_ADVICE[rule] ?? '';

const DEFINITE_TYPE_TEXTS: Partial<Record<FindingType, string>> = {
  personnummer: 'personnumret',
  date_of_birth: 'födelsedatumet',
  phone: 'telefonnumret',
  email: 'mejladressen',
  url: 'webbadressen',
  address: 'adressen',
  plate: 'registreringsnumret',
  id: 'numret',
  name: 'namnet',
};

/** "ett telefonnummer": what a finding looks like. */
export function findingTypeText(type: FindingType): string {
  return FINDING_TYPE_TEXTS[type];
}

const PLACE_NAMES: Record<string, string> = {
  beskrivning: 'beskrivningen',
  bakgrund: 'texten om orsaker, åtgärder och konsekvenser',
  arbetsgivare: 'arbetsgivaren',
  samverkansparter: 'samverkansparten',
};

/** What a reporter reads about something that may identify a person. Never quotes it. */
export function findingText(field: string, { type, tier }: Pick<Finding, 'type' | 'tier'>): string {
  const place = PLACE_NAMES[field.split('.')[0] ?? ''] ?? 'texten';
  if (type === 'protected') {
    return 'Skriv inget om någon med skyddade personuppgifter här. Ring samverkanskoordinatorn i stället';
  }
  if (tier === 'stop' && type === 'name')
    return `Ta bort namnet ur ${place}. Är det en plats, skriv [verksamhet]`;
  if (tier === 'stop') return `Ta bort ${DEFINITE_TYPE_TEXTS[type] ?? 'uppgiften'} ur ${place}`;
  return (
    `I ${place} står något som ser ut som ${FINDING_TYPE_TEXTS[type]}. Ta bort det eller bekräfta att ` +
    'ingen kan kännas igen'
  );
}

/** What a program reads when its request cannot be taken; a person too, unless `PERSON_TEXTS` has another sentence. */
export const REQUEST_TEXTS = {
  'trasig-json': 'Det som skickades går inte att läsa som JSON i UTF-8.',
  'inte-ett-objekt': 'Skicka rapporten som ett JSON-objekt.',
  'fel-nyckel': 'Idempotency-Key får vara högst 200 tecken och bara bestå av synliga ASCII-tecken.',
  'nyckel-anvand': 'Samma Idempotency-Key har redan använts för en annan rapport. Välj en ny.',
  'for-stor': 'Rapporten är för stor. Den får vara högst 64 kB.',
  'for-langsam': 'Rapporten kom inte fram i tid. Skicka den igen.',
  'fel-innehallstyp': 'Skicka rapporten som application/json.',
  'for-manga': 'Det kommer många rapporter just nu. Vänta en minut och försök igen. Texten finns kvar.',
  'gar-inte-att-spara': 'Rapporten kunde inte sparas just nu. Försök igen om en stund. Texten finns kvar.',
  'oklart-om-sparad':
    'Vi vet inte om rapporten hann sparas. Skicka den igen oförändrad med samma Idempotency-Key, så ' +
    'sparas den bara en gång. Skickade du ingen nyckel kan den sparas två gånger.',
  'fel-hos-oss': 'Något gick fel hos oss. Rapporten är inte skickad. Försök igen om en stund.',
} as const;

/** What a person reads instead. People choose no keys: the review page sends the same one each time. */
const PERSON_TEXTS: Partial<Record<string, string>> = {
  'nyckel-anvand': 'Rapporten finns redan hos oss. Ring eller mejla koordinatorn om något ska ändras.',
  'oklart-om-sparad':
    'Vi vet inte om rapporten hann sparas. Skicka den igen utan att ändra något, så sparas den bara en ' +
    'gång. Texten finns kvar.',
} satisfies Partial<Record<RequestCode, string>>;

/** A fault of a whole request, in words for a person on the review page. Other faults are returned unchanged. */
export function faultForPerson<Fault extends { kod: string; text: string }>(fault: Fault): Fault {
  return { ...fault, text: PERSON_TEXTS[fault.kod] ?? fault.text };
}

/** What a person reads when the form that was sent cannot be read. */
export const FORM_TEXTS = {
  'form-too-large':
    'Det du skrev är för långt för att skickas. Gå tillbaka i webbläsaren – texten finns kvar. ' +
    'Korta ner den och skicka igen.',
  'form-too-slow':
    'Det du skrev kom inte fram i tid. Gå tillbaka i webbläsaren – texten finns kvar. Skicka igen.',
  'wrong-form-type':
    'Formuläret skickades på ett sätt som vi inte kan ta emot. Gå tillbaka i webbläsaren – texten finns kvar. ' +
    'Skicka igen, helst i en annan webbläsare.',
  'unreadable-form':
    'Något blev fel på vägen, så det du skrev går inte att läsa. Gå tillbaka i webbläsaren – texten finns kvar. ' +
    'Skicka igen.',
} as const;

export type FormCode = keyof typeof FORM_TEXTS;

/** What the receipt adds when the report is stored, but not everything that belongs to it. */
export const RECEIPT_NOTES = {
  contactNotSaved:
    'Dina kontaktuppgifter gick inte att spara. Vill du att koordinatorn hör av sig: ring eller mejla, ' +
    'och uppge ärende-id.',
  followLater: 'Det kan dröja till i morgon innan du kan följa ärendet med koden.',
} as const;

/**
 * What happens first, on the receipt. It does not promise a call from the coordinator when `contactLost` is true: the
 * reporter's contact details could not be stored.
 */
export function firstStepText(role: string, contactLost = false): string {
  return contactLost
    ? `${role} läser rapporten.`
    : `${role} läser rapporten och hör av sig om något är oklart.`;
}

export type RequestCode = keyof typeof REQUEST_TEXTS;

/**
 * What is read for a violation of the schema at a field of a report.
 *
 * @param length of the value, in characters
 */
export function reportViolationText(field: string, violation: SchemaViolation, length: number): string {
  if (violation.code === 'too-many') return `Välj högst ${violation.allowed[0]} alternativ`;
  if (violation.code === 'too-long') return tooLongText(field, length, Number(violation.allowed[0]));
  return fieldFaultText(field, violation.code);
}
