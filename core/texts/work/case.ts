import { longDate } from '../../date.ts';
import type { FindingType } from '../../deid/finding.ts';
import { findingTypeText } from '../report.ts';

/** What the forms of a case's page say: labels of fields, and what is wrong with what was filled in. */
export const CASE_FORM_TEXTS = {
  groups: {
    dialog: 'Den som rapporterade',
    klassning: 'Klassning',
    vagen: 'Vägen',
    atgarder: 'Åtgärder och beslut',
    uppgifter: 'Uppgifter',
    avslut: 'Avslut',
  },
  classify: 'Klassa ärendet',
  accept: 'Ta emot',
  noForms: 'Inget går att göra med ärendet nu.',
  tooLong: (most: number, length: number) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
  tooMany: (most: number) => (most === 1 ? 'Välj bara ett.' : `Välj högst ${most}.`),
  badId: 'Skriv ärendets id, till exempel EX-2026-7K3MQ9TB. Flera skiljs åt med komma.',
  notAllowed: 'Valet går inte längre. Välj något av det som finns nu.',
  alone: 'Att tömma fältet går inte tillsammans med andra val.',
  badDay: 'Dagen går inte att läsa. Skriv den som 2026-12-01.',
  dayRange: (from: string, to: string | undefined) =>
    to === undefined
      ? `Välj en dag från och med ${longDate(from)}.`
      : `Välj en dag från ${longDate(from)} till ${longDate(to)}.`,
  nothing: 'Fyll i eller ändra minst ett fält.',
  needsText: 'Valet säger inte vad det är. Skriv det med några ord.',
  /** @param found as `found` returns each */
  identifies: (found: readonly string[]) => `Texten pekar ut en person: ${found.join(', ')}. Skriv om den.`,
  mayIdentify: (found: readonly string[]) =>
    `Texten kan peka ut en person: ${found.join(', ')}. Skriv om den, eller kryssa i att den är rätt som den är.`,
  found: (words: string, type: FindingType) => `”${words}” ser ut som ${findingTypeText(type)}`,
  vouch: 'Texten pekar inte ut någon person',
  unreadable: 'Texten går inte att läsa. Skriv den utan citattecken och snedstreck först på raden.',
  unsent: 'Inget är ändrat',
  done: 'Klart',
  accepted: 'Rapporten är mottagen och är nu ett ärende.',
  restored: 'Det du skrev finns kvar nedan. Inget är sparat än.',
  changed:
    'Ärendet har ändrats sedan du öppnade det. Läs vad som är nytt och tryck på knappen igen om det fortfarande gäller.',
  changedGone: 'Ärendet har ändrats så att det du ville göra inte går längre. Det du skrev står här.',
  failed: 'Det gick inte just nu. Inget är ändrat. Försök igen om en stund.',
  pending:
    'Något annat utförs just nu i ärendet, så det här är inte skickat. Vänta tills det är klart och tryck på knappen igen.',
  noPull:
    'Ärendet har ingen pull request på GitHub, så inget går att göra med det här. Säg till den som sköter tjänsten.',
  notMergeable:
    'GitHub tar inte emot rapporten än. Den kan vara på väg att kontrolleras: vänta några minuter och tryck igen. Går det ändå inte: öppna ärendet på GitHub, där det står vad som saknas.',
  otherFiles:
    'Rapportens gren på GitHub innehåller mer än rapporten, så den går inte att ta emot här. Säg till den som sköter tjänsten.',
  mayNot: 'Ditt konto på GitHub får inte göra det här. Be den som sköter tjänsten om rollen Write i arkivet.',
  confirmRemoval: 'Det går inte att ångra. Ärendet tas bort ur arkivet och kontaktuppgifterna raderas.',
  optional: 'frivilligt',
  nowChosen: 'Det som gäller nu är valt. Det du inte ändrar står kvar.',
  days: (from: string, to: string | undefined) =>
    to === undefined ? `Från ${longDate(from)}.` : `Från ${longDate(from)} till ${longDate(to)}.`,
} as const;

/**
 * The label of a field, by the form or order and the field's name, or by its name alone. Those of a classification are the
 * schema's.
 */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  skäl: 'Varför?',
  text: 'Text',
  'bekräfta.text': 'Vad vill du säga?',
  'bekräfta.besked': 'Senast vilken dag kommer besked?',
  'fråga.text': 'Svaret på frågan',
  'fråga.fråga.text': 'Vad vill du fråga?',
  'fråga.till': 'Vilken dag ska frågan tas upp igen?',
  'svar.text': 'Svaret: orsaker och vad ni gör',
  'rätta.text': 'Den nya texten',
  'hjälpte.utfall': 'Hjälpte svaret?',
  'klassa.text': 'Med några ord',
  'riktning.riktning': 'Riktning',
  'riktning.text': 'Varför är det inte den som kom av parterna?',
  'liknar.id': 'Det andra ärendets id',
  'paus.till': 'Vilken dag ska ärendet tas upp igen?',
  'åtgärd.typ': 'Vilken sorts åtgärd?',
  'åtgärd.ansvarig': 'Vem ansvarar?',
  'åtgärd.senast': 'När ska den vara klar?',
  'åtgärd.text': 'Varför görs inget?',
  'åtgärd.åtgärd.text': 'Vad ska göras?',
  'genomförd.datum': 'Vilken dag?',
  'effekt.utfall': 'Hjälpte åtgärden?',
  'effekt.datum': 'Vilken dag bedömdes den?',
  'effekt.text': 'Varför genomförs den inte?',
  'beslut.organ': 'Vem beslutade?',
  'beslut.datum': 'Vilken dag?',
  'beslut.text': 'Vad beslutades?',
  'anteckning.text': 'Anteckning, bara för er som hanterar ärendet',
  'diarie.text': 'Diarienummer',
  'extern.text': 'Numret hos den andra parten',
  'flytta.område': 'Till vilket område?',
  'flytta.text': 'Varför?',
  'avvisa.text': 'En mening till den som rapporterade',
};

/** What to do about a field that must be filled in and is not, by the same names as the labels. */
export const MISSING_TEXTS: Readonly<Record<string, string>> = {
  skäl: 'Välj varför.',
  'bekräfta.text': 'Skriv vad du vill säga.',
  'fråga.text': 'Skriv svaret på frågan.',
  'fråga.fråga.text': 'Skriv vad du vill fråga.',
  'svar.text': 'Skriv svaret.',
  'rätta.text': 'Skriv den nya texten.',
  'hjälpte.utfall': 'Välj om svaret hjälpte.',
  'riktning.riktning': 'Välj en riktning.',
  'riktning.text': 'Skriv varför riktningen är en annan.',
  'liknar.id': 'Skriv det andra ärendets id.',
  'åtgärd.typ': 'Välj vilken sorts åtgärd det är.',
  'åtgärd.ansvarig': 'Välj vem som ansvarar.',
  'åtgärd.senast': 'Skriv dagen då åtgärden ska vara klar.',
  'åtgärd.text': 'Skriv varför inget görs.',
  'åtgärd.åtgärd.text': 'Skriv vad som ska göras.',
  'effekt.utfall': 'Välj om åtgärden hjälpte.',
  'effekt.text': 'Skriv varför åtgärden inte genomförs.',
  'beslut.organ': 'Välj vem som beslutade.',
  'beslut.text': 'Skriv vad som beslutades.',
  'anteckning.text': 'Skriv anteckningen.',
  'diarie.text': 'Skriv diarienumret.',
  'extern.text': 'Skriv numret hos den andra parten.',
  'flytta.område': 'Välj ett område.',
  'flytta.text': 'Skriv varför ärendet lämnas dit.',
};

/** What a day that is left out means, by the same names as the labels. */
export const NO_DAY_TEXTS: Readonly<Record<string, string>> = {
  datum: 'Utan dag räknas det som i dag.',
  'bekräfta.besked': 'Utan dag lovar du inget mer än det som står i rutinen.',
  'fråga.till': 'Utan dag påminner tjänsten när det har gått en tid.',
  'paus.till': 'Utan dag påminner tjänsten när det har gått en tid.',
};
