/** What `skav outbox` prints after it has done something: how many entries. */
export const OUTBOX_TEXTS = {
  released: (count: number) => `${count} släpptes fram.`,
  retried: (count: number) => `${count} ska försökas igen.`,
  drained: (count: number) => `${count} skickades.`,
} as const;

/** How many entries are in each state, and the age of the oldest waiting one, in minutes. */
export interface OutboxCounts {
  väntar: number;
  äldstaMinuter: number;
  döda: number;
  hållna: number;
  trasiga: number;
}

/** What needs a person's attention, by code. */
export type OutboxAlarm = 'döda' | 'hållna' | 'trasiga' | 'gamla';

/** What to do about each. */
export const ALARM_ADVICE: Record<OutboxAlarm, string> = {
  döda: 'De döda togs inte emot. Åtgärda orsaken och kör skav outbox retry.',
  hållna: 'De hållna kom efter dygnets tak. Kör skav outbox release när de ska vidare.',
  trasiga:
    'De trasiga går inte att läsa. Är nyckeln bytt? Lägg tillbaka den gamla och kör skav outbox retry. ' +
    'Äger någon annan än tjänsten filerna? Ge tillbaka dem till den användare som kör tjänsten.',
  gamla: 'Den äldsta har väntat mer än ett dygn. Kontrollera att ärendearkivet går att nå.',
};

/** The counts in words, with what to do about each thing that needs attention. */
export function countsText(counts: OutboxCounts, alarms: readonly OutboxAlarm[]): string {
  const { väntar, äldstaMinuter, döda, hållna, trasiga } = counts;
  const age = väntar > 0 ? `, den äldsta i ${ageText(äldstaMinuter)}` : '';
  return [
    `${väntar} väntar${age}. ${döda} döda, ${hållna} hållna, ${trasiga} trasiga.`,
    ...alarms.map((alarm) => ALARM_ADVICE[alarm]),
  ].join('\n');
}

function ageText(minutes: number): string {
  if (minutes < 120) return `${minutes} ${minutes === 1 ? 'minut' : 'minuter'}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} timmar` : `${Math.floor(hours / 24)} dygn`;
}

/** What the watchdog reports: about the outbox, the nightly sweep, and its own tasks. */
export type WatchdogAlarm = OutboxAlarm | 'sen' | 'blind' | 'vakten' | 'gallringen' | 'stannat' | 'tyst';

const WATCHDOG_TEXTS: Record<WatchdogAlarm, string> = {
  döda: 'Det finns rapporter som inte togs emot. Kör skav outbox.',
  hållna: 'Det finns rapporter som hålls kvar efter dygnets tak. Kör skav outbox.',
  trasiga: 'Det finns poster som inte går att läsa. Kör skav outbox.',
  gamla: 'En rapport har väntat mer än ett dygn. Kör skav outbox.',
  sen: 'Nattens genomgång har inte gått på 26 timmar. Den är startad nu. Se varför under Actions.',
  vakten: 'Det går inte att se hur det står till i utkorgen. Rapporter kan vänta utan att någon vet det.',
  gallringen:
    'Kontaktuppgifter gick inte att gallra. Det försöks igen i morgon. Kommer det varje dag: se felet i loggen.',
  stannat:
    'Gallringen av kontaktuppgifter har stannat och väntar på en person. Kör skav contact erase: det säger varför.',
  tyst:
    'Larmet gick inte att skicka vidare till GitHub, så ingen har fått det i sin mejl. Kör skav doctor: appen ska ha behörigheten actions, ' +
    'arkivet får inte vara arkiverat och huvudgrenen ska heta main.',
  blind:
    'Det går inte att se om nattens genomgång har gått, eller att starta den. Kör skav doctor: appen ska ha ' +
    'behörigheten actions, arkivet får inte vara arkiverat och huvudgrenen ska heta main.',
};

/** What the watchdog reports about something that needs attention. */
export function watchdogText(alarm: WatchdogAlarm): string {
  return WATCHDOG_TEXTS[alarm];
}

/** Whether a text is the code of an alarm. */
export const isWatchdogAlarm = (code: string): code is WatchdogAlarm => Object.hasOwn(WATCHDOG_TEXTS, code);

/** What a run of the alarm prints. */
export const ALARM_LOG_TEXTS = {
  again: 'En körning som startas om larmar inte: vakten startar en ny varje dag så länge den ser något.',
} as const;

/** What is written to those who stand for the association: what was seen, and where the advice is. */
export function alarmComment(alarms: readonly WatchdogAlarm[], names: readonly string[]): string {
  const to = names.map((name) => `@${name}`).join(' ');
  return [
    `${to}${to ? ' ' : ''}Vakten på webbplatsen har sett något som behöver en person:`,
    '',
    ...alarms.map((alarm) => `- ${watchdogText(alarm)}`),
    '',
    'Vad som ska göras står i docs/drift.md. Kommentaren kommer igen en gång i veckan tills det är åtgärdat.',
  ].join('\n');
}
