/** What each way to give an order does, as a person chooses it. */
export const CHOICE_TEXTS = {
  klassa: (field: string) => `Klassa: ${field}`,
  klassaText: 'Skriv en mening om klassningen',
  empty: 'Töm fältet',
  fas: (phase: string) => `Gå till fasen ${phase}`,
  nivå: (level: number, body: string) => `Till nivå ${level}: ${body}`,
  åtgärd: 'Bestäm en åtgärd',
  noAction: (name: string) => `${name}: skriv varför`,
  genomförd: (nr: number) => `Åtgärd ${nr} är genomförd`,
  effekt: (nr: number) => `Bedöm effekten av åtgärd ${nr}`,
  dropped: (nr: number) => `Åtgärd ${nr} genomförs inte`,
  svar: 'Svara den som rapporterade',
  rätta: (nr: number) => `Rätta svar ${nr} till den som rapporterade`,
  beslut: 'Skriv in vad ett möte beslutade',
  anteckning: 'Anteckna något för er som hanterar ärendet',
  bekräfta: 'Bekräfta att rapporten har kommit in',
  fråga: 'Fråga den som rapporterade',
  frågesvar: (nr: number) => `Skriv in svaret på fråga ${nr}`,
  klart: (step: string) => `Klart: ${step}`,
  hjälpte: 'Skriv in om svaret hjälpte den som rapporterade',
  diarie: 'Skriv diarienumret',
  extern: 'Skriv numret i en annan parts system',
  flytta: 'Lämna ärendet till ett annat område',
  riktning: 'Sätt riktningen för hand',
  ångra: (what: string | undefined) =>
    `Ta tillbaka det senaste som gjordes i dag${what === undefined ? '' : `: ${what}`}`,
  undoLevel: 'Ta tillbaka den senaste ändringen av nivå',
  liknar: 'Länka ärenden som handlar om samma sak',
  stäng: 'Stäng ärendet',
  closeAnyway: 'Stäng ärendet fast en effekt inte är bedömd',
  öppna: 'Öppna ärendet igen',
  arkivera: 'Arkivera ärendet',
  paus: 'Pausa de frister som får pausas',
  fortsätt: 'Låt fristerna löpa igen',
  byt: (placeholder: string, kind: string, where: string, line: number) =>
    `Byt ${kind} mot ${placeholder}: ${where}, rad ${line}`,
  avvisa: 'Avvisa rapporten',
  stopp: 'Ta bort ärendet genast',
} as const;

/** The placeholders in an order for what a person fills in. An order that still has one cannot be carried out. */
export const PLACEHOLDERS = { code: 'KOD', role: 'VEM', date: 'DAG', text: '…', case: 'ÄRENDE' } as const;
