import { longDate } from '../../date.ts';

/** What the workspace's pages of meetings say. */
export const MEETING_PAGE_TEXTS = {
  title: 'Möten',
  coming: 'Kommande möten',
  past: 'De senaste mötena',
  none: 'Inget möte är inlagt.',
  papers: 'Underlag',
  otherArea: 'Underlaget är för den som har hand om området.',
  forHead: 'Underlaget är för förbundschefen och styrelsen.',
  notBegun: (day: string) => `Underlaget finns från ${longDate(day)}, när perioden börjar.`,
  meeting: (name: string, day: string) => `${name}, ${longDate(day)}`,
  decide: 'Skriv in vad mötet beslutade',
  decisions: (name: string, day: string) => `Beslut: ${name}, ${longDate(day)}`,
  lead:
    'Fyll i det som mötet beslutade, ärende för ärende. Det du lämnar tomt ändras inte. Går något inte att spara sparas ' +
    'de andra ändå, och det du skrev finns kvar.',
  save: 'Spara besluten',
  clear: 'Ångra det du har fyllt i',
  noCases: 'Inget ärende hör till mötet.',
  nothing: 'Fyll i ett beslut, en nivå eller en åtgärd för minst ett ärende.',
  more: (count: number) =>
    count === 1
      ? 'Ett ärende till får inte plats här. Skriv in besluten på ärendets egen sida.'
      : `${count} ärenden till får inte plats här. Skriv in besluten på deras egna sidor.`,
  unsent: 'Allt är inte sparat',
  done: 'Sparat',
  question: 'Att besluta',
  changed:
    'Ärendet har ändrats sedan du öppnade sidan. Läs ärendet och spara igen om det fortfarande gäller.',
  failed: 'Det gick inte just nu. Inget är ändrat i ärendet. Försök igen om en stund.',
  fault: (id: string, text: string) => `${id}: ${text}`,
  open: 'Öppna ärendet',
} as const;
