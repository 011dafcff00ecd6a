import { longDate } from '../date.ts';
import type { ClockState } from '../routine/clock/clocks.ts';

const since = (day: string): string => `, sedan ${longDate(day)}`;

/** A case in words, as its coordinator reads it. Words that somebody wrote in the case are never part of these. */
export const CASE_VIEW_TEXTS = {
  parts: {
    now: 'Läget nu',
    about: 'Om ärendet',
    description: 'Vad som hände',
    background: 'Orsaker, åtgärder och konsekvenser',
    clocks: 'Frister',
    phases: 'Vägen',
    closing: 'Kvar innan det kan stängas',
    history: 'Historik',
  },
  internal: 'Internt',
  waits: 'Väntar på granskning. Ingen har tagit emot rapporten än.',
  phase: {
    done: (name: string, day: string) => `${name}: ${longDate(day)}`,
    skipped: (name: string) => `${name}: hoppades över`,
    now: (name: string, day: string | undefined) => `${name}: nu${day === undefined ? '' : since(day)}`,
    next: (name: string) => `${name}: kan komma härnäst`,
    left: (name: string) => name,
  },
  phaseNow: (name: string, day: string) => `${name}${since(day)}`,
  level: (level: number, last: number, body: string, day: string) =>
    `${level} av ${last}: ${body}${since(day)}`,
  paused: (reason: string, from: string) => `${reason}${since(from)}`,
  labels: {
    phase: 'Fas',
    level: 'Nivå',
    paused: 'Pausat',
    waiting: 'Status',
  },
  measure: {
    head: (nr: number, type: string) => `Åtgärd ${nr}: ${type}.`,
    who: (body: string) => `Ansvarar: ${body}.`,
    due: (day: string) => `Ska vara klar ${longDate(day)}.`,
    replaced: (nr: number) => `Gäller inte längre: åtgärd ${nr} bestämdes i stället.`,
    carriedOut: (day: string) => `Genomförd ${longDate(day)}.`,
    effect: (effect: string, day: string) => `Effekt: ${effect} (bedömd ${longDate(day)}).`,
    notAssessed: 'Effekten är inte bedömd.',
    late: (day: string) => `Den skulle ha varit klar ${longDate(day)}.`,
  },
  answer: (nr: number, day: string, corrected: string | undefined) =>
    `Svar ${nr}, ${longDate(day)}${corrected === undefined ? '' : `, rättat ${longDate(corrected)}`}:`,
  answerBefore: (nr: number, day: string) => `Svar ${nr} löd från ${longDate(day)}:`,
  decision: (nr: number, day: string, body: string) => `Beslut ${nr}, ${longDate(day)}: ${body}:`,
  note: (nr: number, day: string) => `Anteckning ${nr}, ${longDate(day)}:`,
  confirmation: (nr: number, day: string, promised: string | undefined) =>
    `Bekräftelse ${nr}, ${longDate(day)}${promised === undefined ? '' : `. Besked är lovat senast ${longDate(promised)}`}:`,
  question: (nr: number, day: string) => `Fråga ${nr}, ${longDate(day)}:`,
  questionAnswered: (nr: number, day: string) => `Svar på fråga ${nr}, ${longDate(day)}:`,
  unanswered: (nr: number) => `Fråga ${nr} är inte besvarad.`,
  move: (from: string, to: string, day: string) => `Från ${from} till ${to}, ${longDate(day)}:`,
  linked: (id: string) => `${id}: länkat hit.`,
  alike: (id: string, received: string, types: readonly string[]) =>
    `${id}: samma parter, och samma typ (${types.join(', ')}). Kom in ${longDate(received)}.`,
  clock: (step: string, who: string, day: string) => `${step}: ${who}, senast ${longDate(day)}`,
  clockDone: (step: string, day: string) => `${step}: gjort ${longDate(day)}`,
  clockState: {
    running: '',
    'due-soon': 'Snart',
    'due-today': 'I dag',
    overdue: 'Försenat',
    paused: 'Pausat',
    done: '',
  } satisfies Record<ClockState, string>,
  noClocks: 'Ingen frist löper.',
  nothingMissing: 'Inget saknas.',
  row: (day: string, what: string, by: string | undefined) =>
    `${longDate(day)}: ${what}${by === undefined ? '' : ` (${by})`}`,
  history: {
    mottagen: 'Rapporten kom in.',
    fas: (phase: string) => `Ny fas: ${phase}.`,
    closedAnyway: (phase: string) => `Ny fas: ${phase}, fast en åtgärds effekt inte var bedömd.`,
    nivå: (level: string, body: string, reason: string | undefined) =>
      `Nivå ${level}: ${body}.${reason === undefined ? '' : ` Skäl: ${reason}.`}`,
    klassning: 'Ärendet klassades.',
    åtgärd: (nr: string) => `Åtgärd ${nr} bestämdes.`,
    genomförd: (nr: string) => `Åtgärd ${nr} blev genomförd.`,
    effekt: (nr: string) => `Effekten av åtgärd ${nr} bedömdes.`,
    bekräftad: (nr: string) => `Den som rapporterade fick bekräftelse ${nr}.`,
    svar: 'Den som rapporterade fick ett svar.',
    rättat: (nr: string) => `Svar ${nr} till den som rapporterade rättades.`,
    beslut: (nr: string) => `Beslut ${nr} av ett möte skrevs in.`,
    anteckning: (nr: string) => `Anteckning ${nr} skrevs.`,
    fråga: (nr: string) => `Fråga ${nr} ställdes till den som rapporterade.`,
    frågesvar: (nr: string) => `Svaret på fråga ${nr} skrevs in.`,
    riktning: (direction: string) => `Riktningen sattes för hand: ${direction}.`,
    flytt: (area: string) => `Ärendet lämnades till ${area}.`,
    paus: (reason: string) => `Pausat: ${reason}.`,
    fortsatt: 'Fristerna löper igen.',
    ångrat: (what: string) => `Togs tillbaka och gäller inte: ${what}`,
    avidentifierad: 'Något som kunde peka ut en person togs bort ur rapporten.',
  },
} as const;
