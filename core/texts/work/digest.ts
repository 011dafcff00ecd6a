import { longDate } from '../../date.ts';

/** The mail that says how much there is to do. Counts, days and one link: nothing of a case, since mail is read anywhere. */
export const DIGEST_TEXTS = {
  subject: (count: number) =>
    `Arbetsytan: ${count === 1 ? '1 ärende' : `${count} ärenden`} att göra något med`,
  greeting: (day: string) => `Så här är läget i arbetsytan ${longDate(day)}:`,
  line: (group: string, count: number, first: string) => `- ${group}: ${count}, först ${longDate(first)}`,
  link: (address: string) => `Öppna arbetsytan: ${address}`,
  why:
    'Mejlet skickas av tjänsten på arbetsdagar, när det finns något att göra. Det går inte att svara på. Den som inte ' +
    'vill ha det säger till förbundschefen.',
} as const;
