import type { Release } from '../../schemas/types.ts';
import type { Audit } from '../statistics/audit/audit.ts';
import { changedText, OMISSION_TEXTS } from './statistics.ts';

/** A word from a command line, safe to show: short, and nothing but letters, digits and dashes. */
const safe = (word: string): string => word.slice(0, 40).replace(/[^\p{L}\p{N}-]/gu, '?');

/** What is wrong with the options of a command. */
export const OPTION_TEXTS = {
  unknown: (option: string) => `Valet ${safe(option)} finns inte.`,
  'needs-value': (option: string) =>
    `Valet ${safe(option)} behöver ett värde, som inte börjar med ett streck.`,
  'no-value': (option: string) => `Valet ${safe(option)} tar inget värde.`,
} as const;

/** Where `skav generate` wrote. */
export const generatedText = (cases: number, folder: string): string =>
  `${cases === 1 ? '1 ärende är skrivet' : `${cases} ärenden är skrivna`} i ${folder}.`;

/** Why `skav generate` writes nothing. */
export const GENERATE_TEXTS = {
  profile: 'Säg vilken profil: --profile vgr2025, --profile forbund eller --profile forbund80.',
  out: 'Säg vilken mapp som ska skrivas: --out prova.',
  seed: 'Fröet ska vara ett helt tal från 0 till 999999999: --seed 7.',
  cases: 'Antalet ärenden om året ska vara ett helt tal från 1 till 20000: --cases 40.',
  years: 'Antalet år ska vara ett helt tal från 1 till 50: --years 3.',
  size: 'Det blir för många ärenden. Ta färre ärenden om året eller färre år, högst 100000 sammanlagt.',
  'own-size':
    'Profilen har sina egna antal. Ta bort --cases, och --years om profilen är vgr2025, eller välj --profile forbund.',
  extra: 'Mappen anges med --out, och inget annat ska stå utan ett val framför.',
  'not-empty': 'Mappen är inte tom. Välj en mapp som inte finns, så att inget skrivs över.',
  unwritable: 'Mappen går inte att skapa. Välj en annan plats, där du får skriva.',
  routine: 'Rutinen vastra-gotaland, som profilen behöver, finns inte i förbundets mapp routines.',
} as const;

/** Why `skav audit` has nothing to audit. `folder` is as it was typed. */
export const AUDIT_TEXTS = {
  folder: 'Ange mappen med publiceringar: skav audit cases/releases.',
  missing: 'Mappen finns inte. Ange mappen med publiceringar, till exempel cases/releases.',
  none: 'Mappen har inga publiceringar ännu, så det finns inget att granska. Gör den första med skav release.',
  above: (folder: string) => `Publiceringarna ligger en nivå ner. Kör skav audit ${folder}`,
  below: (folder: string) =>
    `Det här är en av publiceringarna, och de granskas tillsammans. Kör skav audit ${folder}`,
  verdict: (releases: number, { rutor, dolda, fel }: Audit) =>
    `${releases === 1 ? 'En publicering' : `${releases} publiceringar`}, ${rutor} rutor, ${dolda} dolda. ` +
    (fel.length > 0
      ? `Tabeller som bryter mot regeln: ${fel.length}.`
      : 'Varje tabell följer regeln för små tal.'),
} as const;

/** What `skav release` prints about what it made. */
export const RELEASE_COMMAND_TEXTS = {
  period: 'Säg en period i taget: skav release 2026.',
  tables: (ids: readonly string[]) =>
    `${ids.length === 1 ? 'En tabell' : `${ids.length} tabeller`}: ${ids.join(', ')}.`,
  cases: (antal: Release['antal']) => `Ärenden: ${antal}.`,
  left: ({ utelämnade, ändrade = [], lås }: Pick<Release, 'utelämnade' | 'ändrade' | 'lås'>) => [
    ...[...Map.groupBy(utelämnade, ({ skäl }) => skäl)].map(
      ([skäl, tables]) => `Utelämnat, ${OMISSION_TEXTS[skäl]}: ${tables.map(({ id }) => id).join(', ')}.`,
    ),
    ...ändrade.map(({ id, ärenden }) => changedText(id, ärenden, lås)),
  ],
  audited: ({ rutor, dolda }: Pick<Audit, 'rutor' | 'dolda'>) =>
    `Granskad: ${dolda} av ${rutor} rutor är dolda, och varje tabell följer regeln för små tal.`,
  dry: 'Inget är skrivet.',
  written: (place: string) => `Skriven i ${place}.`,
} as const;
