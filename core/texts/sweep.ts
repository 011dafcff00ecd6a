import { longDate } from '../date.ts';
import type { ShownLabel } from '../sweep/case-label.ts';
import { suggestion } from './suggestion.ts';

/** What people read about what is due. Only labels of the routine and the association, never words of a case. */
export const SWEEP_TEXTS = {
  waiting: 'En rapport väntar på att du läser den och tar emot den.',
  unopened: 'Ingen har börjat med ärendet.',
  'due-soon': (step: string, day: string, who: string) =>
    `${step}: senast ${longDate(day)}. Ansvarar: ${who}.`,
  'due-today': (step: string, day: string, who: string) =>
    `${step}: ${longDate(day)} är sista dagen. Ansvarar: ${who}.`,
  overdue: (step: string, day: string, who: string) =>
    `${step}: skulle ha varit gjort senast ${longDate(day)}. Ansvarar: ${who}.`,
  reserve: (who: string) => `Reserv: ${who}.`,
  agenda: 'Det tas upp på nästa möte.',
  measure: (step: string, nr: number, type: string) => `${step} (nummer ${nr}: ${type})`,
  raise: {
    'tiden-ute': (level: number, body: string, day: string) =>
      `Tiden på nivå ${level}, ${body}, gick ut ${longDate(day)}.`,
    aterkommer: (count: number) =>
      count === 1
        ? 'Ärendet är länkat till ett som liknar det.'
        : `Ärendet är länkat till ${count} som liknar det.`,
    'mycket-allvarlig': () => 'Rapporten är bedömd som mycket allvarlig.',
    to: (level: number, body: string, who: string | undefined) =>
      `Pröva om det ska lyftas till nivå ${level}, ${body}.${who === undefined ? '' : ` Lyfter: ${who}.`}`,
    reasons: (reason: string | undefined, others: readonly string[]) =>
      reason === undefined
        ? `Välj skäl: ${others.join(', ')}.`
        : `Skäl: ${reason}.${others.length === 0 ? '' : ` Andra skäl: ${others.join(', ')}.`}`,
  },
  similar: (ids: readonly string[]) =>
    `Samma parter och samma typ det senaste året: ${ids.join(', ')}. Länka om det är samma sak.`,
  pack: (body: string, day: string, cases: number) =>
    `Underlaget till ${body} ${longDate(day)} finns. ` +
    `${cases === 0 ? 'Inget ärende' : cases === 1 ? 'Ett ärende' : `${cases} ärenden`} att ta upp.`,
  report: (name: string, day: string, who: string) =>
    `${name}: perioden slutade ${longDate(day)}. Sammanställer: ${who}.`,
  yearly: (name: string, day: string, who: string) =>
    `${name}: ska göras minst en gång om året, och året slutade ${longDate(day)}. Sammanställer: ${who}.`,
  review: {
    'due-soon': (name: string, day: string, who: string) =>
      `Rutinen ${name} ska ses över senast ${longDate(day)}. Ansvarar: ${who}.`,
    overdue: (name: string, day: string, who: string) =>
      `Rutinen ${name} skulle ha setts över senast ${longDate(day)}. Ansvarar: ${who}.`,
  },
  laws: {
    'due-soon': (day: string) => `Lagrummen i lagar.yaml ska kontrolleras senast ${longDate(day)}.`,
    overdue: (day: string) => `Lagrummen i lagar.yaml skulle ha kontrollerats senast ${longDate(day)}.`,
  },
} as const;

/** A long time as people say it, never longer than it is: "minst 4 veckor", "mer än 5 månader". */
function weeksOrMonths(days: number): string {
  const months = Math.floor((days * 12) / 366);
  const weeks = Math.floor(days / 7);
  if (months < 2) return `minst ${weeks === 1 ? 'en vecka' : `${weeks} veckor`}`;
  return `mer än ${months} månader`;
}

/** What people read about a case that would be forgotten, and about one that came from another area. */
export const SILENCE_TEXTS = {
  paused: (day: string, reason: string | undefined) =>
    `Ärendet är pausat sedan ${longDate(day)}${reason === undefined ? '' : ` (${reason})`}. ` +
    'Fortsätt, eller fråga den ni väntar på.',
  question: (nr: number, day: string) =>
    `Fråga ${nr} har inte fått något svar sedan ${longDate(day)}. Gå vidare utan svaret, eller fråga på ett annat sätt.`,
  still: (day: string) => `Inget har hänt i ärendet sedan ${longDate(day)}. Ta nästa steg, eller stäng det.`,
  moved: (day: string) => `Ärendet kom hit från ett annat område ${longDate(day)}.`,
  again: (days: number) => `Det har varit försenat i ${weeksOrMonths(days)}.`,
} as const;

/** What people read about what a reporter has sent with the receipt code. */
export const REPLY_ITEM_TEXTS = {
  answered: (nr: string, day: string) =>
    `Den som rapporterade svarade på fråga ${nr} ${longDate(day)}. Läs svaret och gå vidare.`,
  helped: (outcome: string, day: string) =>
    `Hjälpte svaret? Den som rapporterade sa ${outcome} ${longDate(day)}. Se om något mer behöver göras.`,
} as const;

/** What is wrong with a calendar of meetings. */
export const MEETING_TEXTS = {
  'meeting-body': (typed: string, allowed: readonly string[]) =>
    `Organet finns inte i rutinens lista organ. ${suggestion(typed, allowed)}`,
  'meeting-area': (typed: string, allowed: readonly string[]) =>
    `Området finns inte i listan områden. ${suggestion(typed, allowed)}`,
  'meeting-report': (typed: string, allowed: readonly string[]) =>
    `Rapporten finns inte i rutinens lista rapporter, eller är inte till för organet. ${suggestion(typed, allowed)}`,
  'meeting-twice': () => 'Samma möte står två gånger. Ta bort det ena.',
} as const;

/** The texts of the inbox pages and of the packs for meetings. */
export const INBOX_TEXTS = {
  inbox: 'Inkorg',
  about: ({ area, parties, types, received }: Omit<ShownLabel, 'area'> & { area?: string }) =>
    [area, parties, types.join(', '), longDate(received)].filter(Boolean).join(' · '),
  inboxes: 'Inkorgar',
  receivers: 'Mottagare',
  asOf: (day: string) => `Så är läget ${longDate(day)}.`,
  howTo: 'Läs ett ärende innan du svarar. Kommandona går att kopiera.',
  new: 'Nytt i dag',
  before: 'Sedan tidigare',
  since: (day: string) => `(Sedan ${longDate(day)}.)`,
  packs: 'Möten',
  nothing: 'Inget att göra just nu.',
  noCases: 'Inget att ta upp.',
  count: (role: string, count: number) => `${role}: ${count}`,
  meeting: (body: string, day: string) => `${body}, ${longDate(day)}`,
  produce: 'Det här ska tas fram',
  material: 'Underlag till mötet',
  report: (name: string, content: string, who: string) => `${name}: ${content} Sammanställer: ${who}.`,
  cases: 'Ärenden hos er',
  stage: (phase: string, level: number, since: string) => `Fas: ${phase}. Nivå ${level} sedan ${since}.`,
  late: 'Försenat, från andra',
  numbers: (since: string) => `Sedan ${longDate(since)}`,
  counts: {
    received: 'Nya ärenden',
    answered: 'Besvarade',
    closed: 'Stängda',
    open: 'Öppna nu',
    late: 'Försenade nu',
  },
  counted: (what: string, area: number, all: number | undefined) =>
    `${what}: ${area}${all === undefined ? '' : ` (hela förbundet: ${all})`}.`,
  decisions: 'Beslut som behövs',
  toDiscuss: 'Nya, försenade och lyfta ärenden',
  more: (count: number) => `… och ${count} till, som inte får plats här.`,
  ongoing: (count: number) =>
    `${count === 1 ? '1 åtgärd till pågår' : `${count} åtgärder till pågår`}, inom tiden.`,
  open: 'Andra öppna ärenden',
  isNew: 'Nytt.',
  isLate: 'Försenat.',
  repeats: 'Det som återkommer, tolv månader',
  repeat: (type: string, count: number) => `${type}: ${count === 1 ? '1 ärende' : `${count} ärenden`}.`,
  measures: 'Åtgärder och effekt',
  measureDone: (day: string) => `Genomförd ${longDate(day)}.`,
  measureDue: (day: string) => `Klar senast ${longDate(day)}.`,
  lateLine: (text: string, day: string) => `${text}, skulle ha varit gjort senast ${longDate(day)}.`,
} as const;

/** What `skav sweep` prints about a sweep. */
export const SWEEP_COMMAND_TEXTS = {
  noDay: 'Dagen finns inte. Skriv den så här: --today 2026-11-22.',
  where: (path: string) => `Inkorgarna: ${path}`,
  sum: (read: number, of: number, news: number, holds: number) =>
    `${read} av ${of} ärenden lästa. ${news} nya av ${holds} som gäller.`,
} as const;
