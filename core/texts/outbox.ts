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

const WATCHDOG_TEXTS: Record<OutboxAlarm | 'sen' | 'blind', string> = {
  döda: 'Det finns rapporter som inte togs emot. Kör skav outbox.',
  hållna: 'Det finns rapporter som hålls kvar efter dygnets tak. Kör skav outbox.',
  trasiga: 'Det finns poster som inte går att läsa. Kör skav outbox.',
  gamla: 'En rapport har väntat mer än ett dygn. Kör skav outbox.',
  sen: 'Nattens genomgång har inte gått på 26 timmar. Den är startad nu. Se varför under Actions.',
  blind: 'Det går inte att se om nattens genomgång har gått. Kontrollera appens behörighet actions.',
};

/** What the watchdog reports about something that needs attention. */
export function watchdogText(alarm: OutboxAlarm | 'sen' | 'blind'): string {
  return WATCHDOG_TEXTS[alarm];
}
