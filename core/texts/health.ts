import { ALARM_ADVICE, type OutboxAlarm } from './outbox.ts';

/** What may need a person, by code; the codes are those of `larm` in `/api/health`. */
export type HealthAlarm =
  | OutboxAlarm
  | 'utkorgen'
  | 'arkivet'
  | 'ärenden'
  | 'disken'
  | 'svepet'
  | 'leveransen'
  | 'inställningar'
  | 'mejlen'
  | 'tjänsten';

/** What is printed when the service does not answer at the address that the settings of the command give. */
export const notAnswering = (address: string): string =>
  `Svarar inte på ${address}. Starta den, eller se i loggen varför den inte startar. Svarar den på en annan port: sätt ` +
  'PORT för det här kommandot också.';

/** For each part: what holds when it is all right, and what to do when it is not. */
export const STATUS_TEXTS: Record<HealthAlarm, { ok: string; failing: string }> = {
  tjänsten: {
    ok: 'Svarar.',
    failing: 'Svarar inte. Starta den, eller se i loggen varför den inte startar.',
  },
  utkorgen: {
    ok: 'Tar emot rapporter.',
    failing:
      'Tar inte emot rapporter. Se felet i loggen. Är disken full eller skrivskyddad, eller äger någon annan än tjänsten ' +
      'filerna i SKAV_DATA?',
  },
  arkivet: {
    ok: 'Svarar.',
    failing:
      'Svarar inte som det ska. Rapporter väntar i utkorgen. Se felet i loggen. Går det inte över: kör git fsck i ' +
      'SKAV_DATA/cases.git, eller kontrollera GitHub.',
  },
  ärenden: {
    ok: 'Alla som har efterfrågats går att läsa.',
    failing:
      'Minst ett går inte att läsa. De andra fungerar som vanligt. Hämta det ur en säkerhetskopia, se docs/drift.md.',
  },
  gamla: { ok: 'Ingen rapport har väntat mer än ett dygn.', failing: ALARM_ADVICE.gamla },
  döda: { ok: 'Ingen rapport är död.', failing: ALARM_ADVICE.döda },
  hållna: { ok: 'Ingen rapport hålls kvar.', failing: ALARM_ADVICE.hållna },
  trasiga: { ok: 'Ingen post är trasig.', failing: ALARM_ADVICE.trasiga },
  disken: {
    ok: 'Har plats.',
    failing: 'Har för lite plats: under 250 MB. Gör plats innan rapporter inte längre går att spara.',
  },
  svepet: {
    ok: 'Går som det ska.',
    failing: 'Har inte gått på tre timmar. Se felet i loggen, och prova skav sweep.',
  },
  leveransen: {
    ok: 'Går som den ska.',
    failing: 'Har inte gått på tio minuter. Se felet i loggen, och starta om tjänsten.',
  },
  mejlen: {
    ok: 'Går iväg, där de är inställda.',
    failing:
      'Något av dagens mejl gick inte att skicka. Se felet i loggen, och SKAV_SMTP i docs/settings.md.',
  },
  inställningar: {
    ok: 'Är de som ligger i mappen.',
    failing: 'Mappen har fel, så de tidigare gäller. Kör skav check och rätta felen.',
  },
};

/** The numbers of the service in a sentence. Null is shown as unknown. */
export function statusNumbers(
  numbers: Readonly<
    Record<'väntar' | 'avvisade' | 'ledigtMB' | 'svepMinuter' | 'leveransMinuter', number | null>
  > & {
    /** Missing from a service of an earlier version that is still running. */
    readonly oläsliga?: number | null;
    readonly oläsligaÄrenden?: readonly string[];
  },
): string {
  const shown = (value: number | null) => value ?? '?';
  const { oläsliga, oläsligaÄrenden: named = [] } = numbers;
  const more = (oläsliga ?? 0) - named.length;
  const unreadable =
    named.length > 0 ? `\nGår inte att läsa: ${named.join(', ')}${more > 0 ? ` och ${more} till` : ''}.` : '';
  return (
    `${shown(numbers.väntar)} väntar. ${shown(numbers.avvisade)} gick inte att spara sedan starten. ` +
    `Ledigt: ${shown(numbers.ledigtMB)} MB. Minuter sedan svepet: ${shown(numbers.svepMinuter)}, ` +
    `sedan leveransen: ${shown(numbers.leveransMinuter)}.${unreadable}`
  );
}
