import { longDate } from '../date.ts';
import type { ClockState } from '../routine/clock/clocks.ts';

const since = (day: string): string => `, sedan ${longDate(day)}`;

/** What an imported case shows for what its old system did not have. */
export const UNFILLED_TEXT = 'ej ifyllt';

/** A case in words, as its coordinator reads it. Words that a person wrote in the case are never part of these. */
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
  /** The texts of a case, by the field that each is in. */
  writtenIn: {
    beskrivning: 'vad som hände',
    bakgrund: 'orsaker, åtgärder och konsekvenser',
    arbetsgivare: 'arbetsgivaren',
    samverkansparter: 'samverkansparten',
    klassning: 'klassningen',
    åtgärder: 'en åtgärd',
    flyttar: 'varför ärendet lämnades vidare',
    riktning: 'varför riktningen ändrades',
    frågor: 'en fråga',
    bekräftelser: 'en bekräftelse',
    svar: 'ett svar',
    beslut: 'ett beslut',
    anteckningar: 'en anteckning',
  },
  internal: 'Internt',
  waits: 'Väntar på granskning. Ingen har tagit emot rapporten än.',
  phase: {
    done: (name: string, day: string) => `${name}: ${longDate(day)}`,
    skipped: (name: string) => `${name}: hoppades över`,
    unknown: (name: string) => `${name}: före importen, dagen är inte känd`,
    now: (name: string, day: string | undefined) => `${name}: nu${day === undefined ? '' : since(day)}`,
    next: (name: string) => `${name}: kan komma härnäst`,
    notYet: (name: string, missing: readonly string[]) => `${name}: kan inte komma än. ${missing.join(' ')}`,
    seeClosing: 'Det som saknas står under ”Kvar innan det kan stängas”.',
    left: (name: string) => name,
    waits: (day: string) => `Väntar på granskning: nu${since(day)}`,
  },
  phaseNow: (name: string, day: string) => `${name}${since(day)}`,
  level: (level: number, last: number, body: string, day: string) =>
    `${level} av ${last}: ${body}${since(day)}`,
  imported: (system: string, number: string, day: string) =>
    `Från ${system}, nummer ${number}, ${longDate(day)}`,
  channel: (name: string) => `${name}. Inskriven åt den som rapporterade.`,
  paused: (reason: string, from: string, back: string | undefined) =>
    `${reason}${since(from)}${back === undefined ? '' : `, tas upp igen ${longDate(back)}`}`,
  yes: 'Ja',
  no: 'Nej',
  /** Next to the label that says that it is a direction. */
  noDirection: 'Ingen',
  labels: {
    phase: 'Fas',
    level: 'Nivå',
    paused: 'Pausat',
    imported: 'Importerat',
    channel: 'Hur den kom in',
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
  question: (nr: number, day: string, back: string | undefined) =>
    `Fråga ${nr}, ${longDate(day)}${back === undefined ? '' : `, tas upp igen ${longDate(back)}`}:`,
  questionAnswered: (nr: number, day: string) => `Svar på fråga ${nr}, ${longDate(day)}:`,
  unanswered: (nr: number) => `Fråga ${nr} är inte besvarad.`,
  move: (from: string, to: string, day: string) => `Från ${from} till ${to}, ${longDate(day)}:`,
  linked: (id: string) => `${id}: länkat hit.`,
  alike: (id: string, received: string, types: readonly string[]) =>
    `${id}: samma parter, och samma typ (${types.join(', ')}). Kom in ${longDate(received)}.`,
  helped: (outcome: string, day: string) => `${outcome} (${longDate(day)})`,
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
    importerad: (what: string | undefined) =>
      `Ärendet importerades.${what === undefined ? '' : ` Det hade då ${what}; när det kom dit är inte känt.`}`,
    importedPhase: (phase: string) => `fasen ${phase}`,
    importedLevel: (level: string) => `nivå ${level}`,
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
    klart: (step: string) => `Steget är klart: ${step}.`,
    ownAnswer: (nr: string) => `Den som rapporterade svarade själv på fråga ${nr}, med sin kod.`,
    återkoppling: (outcome: string) => `Hjälpte svaret? Den som rapporterade säger: ${outcome}.`,
    riktning: (direction: string) => `Riktningen sattes för hand: ${direction}.`,
    flytt: (area: string) => `Ärendet lämnades till ${area}.`,
    paus: (reason: string) => `Pausat: ${reason}.`,
    fortsatt: 'Fristerna löper igen.',
    ångrat: (what: string) => `Togs tillbaka och gäller inte: ${what}`,
    avidentifierad: 'Något som kunde peka ut en person togs bort ur rapporten.',
  },
} as const;
