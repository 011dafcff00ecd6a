import type { StepId } from '../init/steps.ts';
import { shellWord } from '../shell-word.ts';

/** The questions about a new association in a browser, at the first start. */
export const FIRST_START_TEXTS = {
  address: (folder: string, address: string) =>
    `Förbundets mapp är inte gjord: ${folder}\nSvara på frågorna på den här adressen, så skrivs den och tjänsten startar. Adressen fungerar en gång, bara på den här datorn: ${address}\nÄr det fel mapp? Avbryt med Ctrl+C och ändra SKAV_CASES.`,
  notLoopback: (folder: string, host: string) =>
    `Förbundets mapp är inte gjord: ${folder}. Frågorna i webbläsaren visas bara på den här datorn, och HOST är ${host}. Sätt HOST=127.0.0.1, eller gör mappen med npm run -s skav -- init ${shellWord(folder)}.`,
  site: 'Gör förbundets mapp',
  title: (title: string, isFaulty: boolean) => `${isFaulty ? 'Fel: ' : ''}${title} – Gör förbundets mapp`,
  place: (at: number, count: number) => `Sida ${at} av högst ${count}`,
  optional: '(frivilligt)',
  next: 'Fortsätt',
  back: 'Tillbaka',
  all: 'Till alla svar',
  change: (what: string) => `Ändra: ${what}`,
  faults: (count: number) => `Du behöver rätta ${count} svar`,
  fault: 'Fel: ',
  stepTitles: {
    forbundet: 'Förbundet',
    kommuner: 'Kommunerna',
    koordinatorer: 'Vem som tar emot',
    koordinator: 'Koordinatorerna',
    enheter: 'Vårdcentraler och mottagningar',
    rutin: 'Rutinen',
    tider: 'Tiderna i rutinen',
    moten: 'Mötena',
    sist: 'Färg och nyckel',
  } satisfies Record<StepId, string>,
  hues: 'Så blir färgerna:',
  welcome: {
    title: 'Gör förbundets mapp',
    lead: 'Här svarar du på frågor om förbundet. Sist skrivs mappen, och tjänsten startar med den.',
    have: 'Ha det här till hands:',
    list: [
      'förbundets organisationsnummer',
      'funktionsadresser: förbundschefens, koordinatorernas och dataskyddsombudets',
      'vårdcentraler och psykiatriska mottagningar, gärna som en kolumn i Excel',
      'mötesdagar, om de är bestämda',
    ],
    kept: (file: string) =>
      `Varje svar sparas i ${file}. Stäng fönstret när du vill: nästa start fortsätter där. Inget annat skrivs förrän du säger till.`,
    begin: 'Börja',
  },
  answers: {
    title: 'Stämmer svaren?',
    lead: 'Allt går att ändra också sedan, utom bokstäverna som ärendena börjar med.',
    write: 'Skriv mappen',
  },
  refused: {
    title: 'Mappen är inte skriven',
    link: 'Tillbaka till svaren',
  },
  done: {
    title: 'Mappen är skriven',
    key: 'Nyckeln',
    next: 'Nu görs sidorna. Det tar en minut eller två.',
    on: 'Till arbetsytan',
    made: 'Förbundets mapp finns redan, så frågorna är slut.',
  },
  wait: {
    title: 'Sidorna görs',
    text: 'Det tar en minut eller två. Sidan laddas om av sig själv. Visas ett fel i stället: titta i terminalen, och ladda om.',
  },
  closed: {
    title: 'Adressen fungerar inte',
    text: 'Den är använd, eller skriven fel. Avbryt i terminalen med Ctrl+C och starta igen, så visas en ny. Svaren finns kvar.',
    foreign: 'Formuläret kan bara skickas från sidan själv. Ladda om den och försök igen.',
    missing: 'Sidan finns inte.',
  },
} as const;
