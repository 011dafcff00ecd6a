import type { SchemaViolation } from '../schema/validate.ts';
import { suggestion } from './suggestion.ts';

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'ett heltal',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av nycklar',
};

/** What people read when a data file does not follow its schema: what is wrong, what is allowed, what to do. */
export function violationText({
  code,
  path,
  title,
  description,
  allowed,
  detail,
  value,
}: SchemaViolation): string {
  const key = path.findLast((part) => typeof part === 'string') ?? 'filen';
  const field = title ? `${key} (${title})` : String(key);
  const [limit] = allowed;
  switch (code) {
    case 'unknown-key':
      return `Nyckeln ${detail} finns inte här. ${suggestion(detail, allowed)}`;
    case 'missing-key':
      return path.length === 0
        ? `Nyckeln ${detail} saknas. Lägg till den.`
        : `Nyckeln ${detail} saknas i ${key}. Lägg till den.`;
    case 'unknown-code':
      return `${field} har ett värde som inte finns. ${suggestion(String(value), allowed)}`;
    case 'wrong-type':
      return value === null
        ? `${field} är tom. Skriv ${TYPES[detail] ?? 'ett värde'} efter kolonet, eller ta bort raden.`
        : `${field} ska vara ${TYPES[detail] ?? 'något annat'}. ${typeHint(detail, value)}`;
    case 'bad-date':
      return `${field} är inte en dag som finns. Skriv den så här: 2026-11-22.`;
    case 'bad-form':
      return `${field} har fel form. ${description ?? 'Koder skrivs med små bokstäver a–z, siffror och bindestreck.'}`;
    case 'too-long':
      return `${field} är för lång. Den får vara högst ${limit} tecken.`;
    case 'too-short':
      return `${field} är tom. Skriv något eller ta bort raden.`;
    case 'too-few':
      return `${field} har för få delar. Minst ${limit} behövs.`;
    case 'too-many':
      return `${field} har för många delar. Högst ${limit} får finnas.`;
    case 'too-small':
      return `${field} är för litet. Minsta värdet är ${limit}.`;
    case 'too-large':
      return `${field} är för stort. Största värdet är ${limit}.`;
    case 'repeated':
      return `${field} har samma värde två gånger. Ta bort det ena.`;
    default:
      return `${field} följer inte schemat. Jämför med ett annat ärende.`;
  }
}

function typeHint(expected: string, value: unknown): string {
  if (expected === 'boolean' && /^(?:ja|yes|på|on)$/i.test(String(value))) return 'Skriv true.';
  if (expected === 'boolean') return 'Skriv true för ja och false för nej.';
  if (expected === 'string') return 'Skriv värdet inom citattecken.';
  if (expected === 'array') return 'Skriv ett streck (-) framför varje del, på egna rader.';
  if (expected === 'object') return 'Skriv varje nyckel på en egen rad med två mellanslags indrag.';
  if (expected === 'integer' || expected === 'number')
    return 'Skriv bara siffror, utan citattecken och mellanslag.';
  return 'Jämför med ett annat ärende.';
}

/** What people read when a case breaks a rule that a schema cannot express. */
export const CASE_TEXTS = {
  'path-id': 'Filen ska heta som ärendets id med .yaml efter. Byt namn på filen eller rätta id.',
  'path-month':
    'Filen ska ligga i mappen för det år och den månad då rapporten kom in. Flytta filen eller rätta mottagen.',
  'id-year': 'Årtalet i id ska vara samma som i mottagen. Rätta det som är fel.',
  'id-prefix': 'Id ska börja med förbundets prefix i association.yaml. Rätta id.',
  'report-after-received':
    'Rapporten kan inte vara skriven efter dagen då den kom in. Rätta datum eller mottagen.',
  'history-first':
    'Historiken ska börja med raden mottagen, samma dag som mottagen i filen. Rätta första raden.',
  'history-order': 'Raden har ett tidigare datum än raden ovanför. Lägg raderna i den ordning de hände.',
  'history-again': 'Raden mottagen får bara stå först. Ta bort den här raden.',
  'history-to':
    'Raden saknar vart ärendet gick, eller har ett värde som inte finns. Skriv fasens kod eller nivåns nummer i till.',
  'history-measure': 'Raden hör till en åtgärd som inte finns i ärendet. Skriv åtgärdens nummer i till.',
  'history-phase':
    'Ärendets fas är inte den som historiken slutar med. Lägg till en rad i historiken eller rätta fas.',
  'source-row':
    'Ett ärende som är importerat har både källa och en rad importerad i historiken. Den ena saknas här.',
  'history-pause':
    'Raden pausar ärendet utan ett skäl som rutinen har. Skriv en kod ur rutinens lista paus i skäl.',
  'history-resume': 'Raden säger att ärendet fortsätter, men det är inte pausat. Ta bort raden.',
  'history-level':
    'Ärendets nivå är inte den som historiken slutar med. Lägg till en rad i historiken eller rätta nivå.',
  'history-direction': 'Riktningen och historiken säger olika. Sätt den med /riktning, så blir raden rätt.',
  'measure-number': 'Åtgärderna ska numreras 1, 2, 3 i ordning. Rätta nr.',
  'measure-dates':
    'Åtgärden kan inte vara genomförd före rapporten, eller bedömd innan den är genomförd. Rätta datumet.',
  'effect-without-done': 'Effekten är bedömd men åtgärden är inte genomförd. Skriv när den genomfördes.',
  'measure-why': 'Skriv varför när utfallet är ej-genomford, och bara då.',
  'measure-both': 'Åtgärden är både genomförd och ej-genomford. Ta bort det som är fel.',
  'question-number': 'Frågorna ska numreras 1, 2, 3 i ordning. Rätta nr.',
  'question-dates':
    'Frågan är daterad före rapporten eller frågan ovanför, eller svaret före frågan. Rätta datumet.',
  'history-question': 'Raden hör till en fråga som inte finns i ärendet. Skriv frågans nummer i till.',
  'move-dates': 'Flytten är daterad före rapporten eller före flytten ovanför. Rätta datumet.',
  'move-chain': 'Flytten börjar inte där den förra slutade, eller slutar inte där ärendet är. Rätta området.',
  'confirmation-number': 'Bekräftelserna ska numreras 1, 2, 3 i den ordning de skickades. Rätta nr.',
  'confirmation-dates':
    'Bekräftelsen är daterad före rapporten eller bekräftelsen ovanför, eller lovar besked en dag som då hade varit. Rätta datumet.',
  'history-undo':
    'Raden tar tillbaka en rad som inte finns, som redan är tagen tillbaka eller som inte går att ta tillbaka. Rätta till.',
  'history-helped':
    'Raden säger något annat om svaret hjälpte än återkoppling gör. Rätta till eller återkoppling.',
  'history-confirmation': 'Raden gäller en bekräftelse som inte finns. Rätta till.',
  'history-corrected': 'Raden gäller ett svar som inte är rättat. Skriv svarets nummer i till.',
  'history-internal': 'Raden gäller ett beslut eller en anteckning som inte finns. Skriv numret i till.',
  'internal-number': 'Beslut och anteckningar ska numreras 1, 2, 3 i ordning. Rätta nr.',
  'internal-dates': 'Datumet är före rapporten eller före anteckningen ovanför. Rätta det.',
  'answer-corrected':
    'Ett rättat svar har rättad, och i tidigare det som stod från svarets dag, i ordning. Rätta datumen.',
  'answer-order': 'Svaret är daterat före rapporten eller före svaret ovanför. Rätta datumet.',
  'similar-self': 'Ärendet kan inte likna sig självt. Ta bort dess eget id ur liknar.',
  'similar-missing': 'Ärendet i liknar finns inte. Rätta id eller ta bort det.',
  'unknown-area':
    'Området finns inte i association.yaml. Har ett annat tagit över: lägg tillbaka raden, med ersätts-av.',
  'unknown-party': 'Parten finns inte i association.yaml.',
  'unknown-unit': 'Enheten finns inte i partens lista i association.yaml.',
  'missing-unit': 'Parten har en lista. Skriv vilken enhet.',
  'missing-text': 'Parten är en annan än de i listan. Skriv vilken i text.',
  'no-unit': 'Parten har ingen lista. Ta bort enhet.',
  'no-text': 'Parten tar ingen egen text. Ta bort text.',
  'unknown-routine': 'Rutinen finns inte i mappen routines. Rätta rutin, eller lägg dit rutinens fil.',
  'duplicate-id': 'Ett annat ärende har samma id. Ett id får bara finnas en gång.',
  'duplicate-receipt': 'Ett annat ärende har samma kvitto. Ett kvitto hör till ett enda ärende.',
} as const;

/** What people read about an open case that has something which is not used any more. */
export const STALE_TEXTS = {
  'area-replaced': 'Området används inte längre. Flytta ärendet: /flytta.',
  'code-replaced': 'En kod i klassningen används inte längre. Klassa om: /klassa.',
  'routine-later':
    'Ärendet kom innan rutinen började gälla, så den som rapporterade har fått andra besked. Skriv rutinen som gällde då.',
} as const;

export type StaleRule = keyof typeof STALE_TEXTS;

/** What people read about an association's folder as a whole, and about files in a year's folder that are not cases. */
export const FOLDER_TEXTS = {
  'area-replacement':
    'Området som tar över finns inte i listan, eller är självt ersatt. Skriv det som gäller nu.',
  'organisation-number':
    'Organisationsnumret är felskrivet: den sista siffran stämmer inte med de andra. ' +
    'Jämför med ett beslut från Skatteverket och rätta det.',
  association:
    'Filen finns inte, så här är ingen förbundsmapp. Peka ut förbundets mapp med SKAV_CASES, eller ' +
    'gör en med skav init MAPP.',
  unchecked: (cases: number) =>
    `${cases === 1 ? '1 ärende är inte kontrollerat' : `${cases} ärenden är inte kontrollerade`} mot ` +
    'rutinen, eftersom rutinen har fel. Rätta den och kontrollera igen.',
  year: 'I en årsmapp får bara månadsmappar ligga: 01 till 12.',
  removed: 'I mappen borttagna får bara det ligga som finns kvar av borttagna rapporter. Ta bort filen.',
  month: 'I en månadsmapp får bara ärendefiler ligga. De slutar på .yaml.',
} as const;

/** What can be done about a name of no person, with a space before it. */
export const ALLOW_NAME =
  ' Är det en verksamhet, skriv namnet i tillåtna i association.yaml, så frågas ingen igen.';

/** What people read about words in a case that may identify a person: kind and rule, never the words. */
export const IDENTIFIES_TEXTS = {
  stop: (type: string, rule: string) =>
    `Här står något som pekar ut en person (${type}, ${rule}). Ta bort det ur texten.`,
  warn: (type: string, rule: string) =>
    `Här står något som kan peka ut en person (${type}, ${rule}). Läs och ta bort det om det gör det.${type === 'name' ? ALLOW_NAME : ''}`,
} as const;

export type CaseRule = keyof typeof CASE_TEXTS;
