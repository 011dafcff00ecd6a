/**
 * What the service writes in its log, by code. Words in braces are filled in: ids, paths and names of errors, never
 * words of a report.
 */
export const LOG_TEXTS = {
  'unexpected-error': 'Oväntat fel: {error}',
  'request-failed': '{request}: {error}',
  'settings-changed':
    'Förbundets mapp är ändrad, och tjänsten följer den nu. Sidorna ändras först när de byggs om.',
  'settings-faulty':
    'LARM: Förbundets mapp har fått fel ({error}). De tidigare inställningarna gäller. Kör skav check och rätta felen.',
  'routine-edited': '{path}: tider, steg eller villkor är ändrade i en rutin som gäller. Kör skav check.',
  'cases-in-folder':
    'Filer i {folder} som inte finns i ärendearkivet: {count}. De räknas inte. Kör skav check.',
  'signed-in': '{by} loggar in i arbetsytan ({way})',
  'sign-in-refused': 'Ingen loggas in i arbetsytan ({way}): {reason}',
  invited: '{by} bjuder in {person} att skapa en passkey',
  'passkey-added': '{by} skapar en passkey',
  'passkey-unread': 'En sparad passkey går inte att läsa: {error}',
  'passkey-removed': '{by} tar bort en passkey för {person}',
  'signed-out': '{by} loggar ut ur arbetsytan ({where})',
  'token-unrevoked':
    'En inloggning hos GitHub gick inte att avsluta där: {error}. Den slutar gälla av sig själv.',
  'digest-failed': 'Ett av dagens mejl gick inte att skicka: {error}. Det prövas igen om en timme.',
  'calendar-changed': '{by} byter eller tar bort adressen till sin kalender',
  'settings-edited': '{by} ändrar inställningarna i arbetsytan ({section})',
  'settings-unsaved': 'Inställningarna ({section}) gick inte att spara ur arbetsytan: {error}',
  exported: '{by} hämtar en lista ur arbetsytan: {count} ärenden',
  'report-typed-in': '{by} skriver in rapporten {id} åt någon',
  'release-locked': '{by} låser publiceringen {id} i arbetsytan',
  'pages-building': '{by} låter bygga om de öppna sidorna',
  'pages-built': 'De öppna sidorna är ombyggda och visas',
  'pages-unbuilt': 'De öppna sidorna gick inte att bygga om: {error}. De tidigare visas.',
  'release-unwritten': 'En publicering gick inte att skriva: {error}',
  'work-failed': 'Ärende {id} gick inte att ändra i arbetsytan: {error}',
  'contact-opened': '{by} öppnar uppgifterna för {id}',
  'outbox-unreadable': 'Utkorgen går inte att läsa: {error}',
  'form-unkept':
    'Ett ifyllt formulär går inte att hålla kvar mellan stegen: {error}. Det går att skicka ändå.',
  'outbox-timeout': 'Utkorgen svarar inte',
  'outbox-unwritable': 'Utkorgen går inte att skriva till: {error}',
  'space-unknown': 'Ledigt utrymme går inte att läsa: {error}',
  'store-unreadable': 'Ärendearkivet svarar inte som det ska: {error}',
  'packs-many': 'Ärendearkivets paket gick inte att slå ihop: {error}. Det försöks igen. Inget är skadat.',
  'hook-other':
    'Arkivet har en egen pre-receive ({path}). Den är orörd, så Skav granskar inte det som pushas. Ta bort den och starta om.',
  'entry-waits': 'Ärende {id} ligger kvar i utkorgen: {error}',
  'entry-dead':
    'LARM: Ärende {id} togs inte emot efter tre försök och ligger kvar i utkorgen. Kör skav outbox.',
  'entry-unreadable':
    'LARM: Posten {key}… i utkorgen går inte att läsa eller flytta: {error}. ' +
    'De andra påverkas inte. Se vem som äger filen.',
  'reply-unplaced': 'Svaret i ärende {id} får inte plats där ({code}) och är inte sparat.',
  'reply-unannounced':
    'Svaret i ärende {id} är sparat, men körningen gick inte att starta: {error}. Nattens genomgång tar det.',
  'entry-held': 'LARM: Dygnets tak är nått. Ärende {id} hålls kvar tills någon kör skav outbox release.',
  'direct-failed': 'Ärende {id} går inte heller att lämna till ärendearkivet: {error}',
  'direct-unknown': 'Ärende {id}: ärendearkivet svarar inte, och ingen vet om det är sparat',
  'contact-unsealed': 'Kontaktuppgifter går inte att försegla: {error}',
  'accessibility-unsaved': 'Meddelandet om tillgänglighet går inte att spara: {error}',
  'follow-failed': 'Ett ärende går inte att visa: {error}',
  'sweep-failed': 'Svepet gick inte att göra: {error}',
  'case-unreadable': '{path}: går inte att läsa. Kör skav check och rätta felen.',
  'case-no-routine': '{path}: följer en rutin som inte finns i mappen routines. Lägg tillbaka den.',
  'case-copied':
    '{path}: ärendet finns också i en annan månads mapp, och räknas bara där. Kör skav check och ta bort den här filen.',
  'case-unavailable': '{path}: går inte att hämta ur arkivet. Försök igen.',
  'branch-unreadable':
    'LARM: Grenen case/{id} går inte att läsa i arkivet. De andra ärendena påverkas inte. Kör git fsck och återställ ur en säkerhetskopia.',
  'item-unsent': '{key}: gick inte att säga ({error}). Det sägs nästa gång.',
  'contact-unknown':
    'Kontaktuppgifter till ärenden som varken finns i arkivet eller är borttagna: {count}. De sparas. Kör skav contact.',
  'contact-unerased':
    'Kontaktuppgifterna till ärende {id} gick inte att ta bort: {error}. Försök med skav contact erase {id}.',
  'erasure-many':
    'LARM: Kontaktuppgifter till {due} av {total} ärenden skulle tas bort på en gång. Inget är borttaget. Kör skav contact erase.',
  'erasure-clock':
    'LARM: Klockan säger {today}, och den senaste gallringen var {last}. Inget är borttaget. Kör skav contact erase.',
  'receipts-clock':
    'LARM: Klockan säger {today}, och kvittona gicks senast igenom {last}. Inget kvitto tas bort på 30 dagar. Kontrollera klockan.',
  'watchdog-alarm': 'LARM: {alarm}',
} as const;

export type LogCode = keyof typeof LOG_TEXTS;

/** `alarm` needs a person, `error` lost something or may lose it, `warning` goes on by itself. */
export type LogLevel = 'alarm' | 'error' | 'warning';

const WARNINGS: readonly LogCode[] = [
  'settings-changed',
  'cases-in-folder',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'invited',
  'passkey-added',
  'passkey-removed',
  'token-unrevoked',
  'exported',
  'calendar-changed',
  'settings-edited',
  'report-typed-in',
  'release-locked',
  'pages-building',
  'pages-built',
  'contact-opened',
  'outbox-timeout',
  'packs-many',
  'hook-other',
  'form-unkept',
  'entry-waits',
  'reply-unannounced',
  'direct-unknown',
  'case-unavailable',
  'item-unsent',
  'contact-unknown',
  'contact-unerased',
];

/** The level of a code. The sentences of alarms begin with LARM. */
export function logLevel(code: LogCode): LogLevel {
  if (LOG_TEXTS[code].startsWith('LARM')) return 'alarm';
  return WARNINGS.includes(code) ? 'warning' : 'error';
}
