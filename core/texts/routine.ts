import routineSchema from '../../schemas/routine.json' with { type: 'json' };
import type { Routine } from '../../schemas/types.ts';

/** What people read when a routine breaks a rule that a schema cannot express: what is wrong and what to do. */
export const ROUTINE_TEXTS = {
  'routine-id': 'Rutinens id ska vara samma som filens namn utan .md. Byt namn på filen eller rätta id.',
  'not-decided':
    'Rutinen är varken beslutad eller ett utkast. Lägg till beslutad och gäller-från, eller skriv utkast: true.',
  'draft-decided': 'Rutinen är både beslutad och ett utkast. Ta bort utkast eller beslutad.',
  'review-before-start': 'Rutinen ska ses över innan den börjar gälla. Rätta senast eller gäller-från.',
  'replaces-unknown':
    'Rutinen som den här ersätter finns inte i mappen routines. Lägg tillbaka dess fil, eller rätta ersätter.',
  'replaces-order':
    'En rutin börjar gälla efter den som den ersätter. Rätta gäller-från, i den här rutinen eller i den äldre.',
  'replaces-twice': 'En annan rutin ersätter redan samma rutin. Ersätt den rutinen i stället.',
  'replaces-codes':
    'Rutinen saknar en kod som den äldre rutinen har. Lägg tillbaka den, med ersätts-av, så att statistiken går att läsa.',
  'code-replacement':
    'Koden som används i stället finns inte i listan, eller är själv ersatt. Skriv den som gäller nu.',
  'version-order': 'Versionerna ska stå med den nyaste först. Flytta raden.',
  duplicate: 'Samma id eller kod står två gånger i listan. Ge den ena ett eget namn.',
  'body-unknown': 'Organet finns inte i listan organ. Rätta koden eller lägg till organet.',
  'source-unknown': 'Källan finns inte i listan källor. Rätta id eller lägg till källan.',
  'source-unused': 'Inget värde kommer från den här källan. Ta bort den eller hänvisa till den.',
  'level-missing': 'Nivåerna ska numreras 1, 2, 3 utan hål. Rätta nr eller lägg till nivån som saknas.',
  'level-unknown': 'Nivån finns inte i trappan. Rätta numret eller lägg till nivån.',
  'level-cycle': 'Ärendet lyfts tillbaka till en nivå det redan har varit på. Lyft till en högre nivå.',
  'level-unreachable': 'Ingen nivå lyfter ärenden hit. Skriv lyfts-till på nivån under.',
  'level-carrier': 'Nivån lyfter ärenden men säger inte vem som gör det. Lägg till lyfter.',
  'level-trigger': 'Ärenden lyfts hit utan skäl. Lägg till skäl, med koder ur listan skäl.',
  'level-time': 'Fristen finns inte i frister. Rätta nyckeln eller lägg till fristen.',
  'level-notice':
    'Nivån säger vilka som ska få veta, men inget steg ser till att det blir gjort. Lägg till en frist från nivån, med ' +
    'klar-vid: [{händelse: klart}].',
  'phase-missing': 'Rutinen saknar en fas som alla ärenden behöver. Lägg till den.',
  'phase-number': 'Faserna ska stå i ordning efter nr, och varje nr får finnas en gång. Rätta nr.',
  'phase-unknown': 'Rutinen har inte fasen. Rätta koden eller lägg till fasen.',
  'phase-unreachable': 'Inget ärende kan komma till fasen. Lägg till den i nästa på en tidigare fas.',
  'phase-dead-end': 'Ett ärende i fasen kan aldrig stängas. Lägg till en väg till stangt i nästa.',
  'event-never': 'Händelsen kan aldrig inträffa i den här rutinen. Rätta till eller händelse.',
  'event-of-measure': 'Fristen börjar hos en åtgärd och måste också sluta där. Rätta klar-vid.',
  'deadline-length': 'Fristen ska ha en enda längd: månader, arbetsdagar eller datum. Behåll en av dem.',
  'deadline-date':
    'klar-senast börjar när en åtgärd bestäms, och besked vid en bekräftelse. Rätta från, eller skriv månader eller arbetsdagar.',
  'deadline-demand':
    'Bara en frist som slutar med ett svar eller en bekräftelse kan kräva något före det. Ta bort kräver.',
  'deadline-same-day': 'Bara fristen som slutar med att effekten bedöms kan ha samma-dag. Ta bort den.',
  'deadline-promised':
    'Kvittot lovar fristen den dag rapporten kommer in. Låt den börja vid mottagen, med månader eller arbetsdagar.',
  'deadline-near': 'Påminnelsen kommer innan fristen börjar. Skriv färre arbetsdagar i nära.',
  'deadline-words':
    'Fristen har ord i stället för ett tal. Lägg till talets-källa, som säger var talet kommer ifrån.',
  'deadline-pause':
    'Fristen får pausas men det finns inga skäl att pausa. Lägg till listan paus i kodlistor.',
  'code-unknown': 'Koden finns inte i listan. Rätta koden eller lägg till den.',
  'code-cycle': 'Koden hör till sig själv. Rätta under.',
  'code-reserved': 'Ej ifyllt är ingen kod: det är att fältet är tomt. Ta bort koden.',
  'code-other': 'Övrigt ska vara märkt och kosta en mening. Lägg till övrigt: true och kräver-text: true.',
  'code-no-action-elsewhere': 'Bara en åtgärd kan vara att inget görs. Ta bort gör-inget.',
  'code-strength':
    'Åtgärden saknar styrka. Lägg till svag, medel eller stark. Är den att inget görs: lägg till gör-inget: true.',
  'code-strength-elsewhere': 'Bara åtgärder har styrka. Ta bort den.',
  'code-proposed-elsewhere': 'Bara skäl att lyfta kan föreslås. Ta bort föreslås.',
  'code-level-elsewhere': 'Bara skäl att lyfta kan gälla från nivån under. Ta bort från-nivån-under.',
  'level-first': 'Den lägsta nivån har ingen nivå under sig. Ta bort kräver-först.',
  'trigger-unused': 'Skälet leder inte till någon nivå. Ta bort det eller skriv det i skäl på en nivå.',
  'rule-field': 'Fältet har ingen lista i kodlistor. Lägg till listan eller ta bort villkoret.',
  'rule-twice': 'Två villkor säger olika saker om samma fält i samma läge. Behåll ett.',
  'report-end':
    'Perioden och dess slut stämmer inte. Ett år och ett delår har ett slut, ett tertial har tre, ett möte har inget. En löpande rapport har ett: den görs minst en gång om året.',
  'report-end-day': 'Dagen finns inte alla år. Rätta slutar.',
  'law-unknown': 'Lagrummet finns inte i lagar.yaml. Rätta id eller lägg till lagrummet där.',
  'law-unverified':
    'Ingen har kontrollerat lagrummet. Läs lagen, sätt verifierad i lagar.yaml eller ta bort hänvisningen.',
  'law-ended': 'Lagrummet gäller inte längre. Lägg till en ny version i lagar.yaml.',
  'law-written-out':
    'Ett lagrum är utskrivet. Skriv :lag[…] i texten, eller lagrum i huvudet, så att det rättas på ett enda ställe.',
  'length-written-out': 'En tid är utskriven. Skriv :frist[…] i texten, så att den följer huvudet.',
  'law-versions': 'Versionerna ska stå med den äldsta först, och bara den sista får sakna gäller-till.',
  'law-act': 'Lagen finns inte i listan lagar. Rätta id eller lägg till lagen.',
  'directive-unknown':
    'Inget som fylls i heter så. Ett kolon precis före ett ord betyder att något fylls i: lägg ett mellanslag efter kolonet, ' +
    'rätta ordet eller skriv \\: om kolonet ska synas.',
  'directive-place':
    'Det som fylls i står på fel ställe. Skriv :namn[värde] i en mening och ::namn på en egen rad.',
  'directive-value': 'Det som står inom hakparenteserna finns inte i rutinen.',
  'value-unused': 'Värdet i huvudet syns inte på sidan.',
  'page-html': 'HTML visas inte. Skriv i Markdown.',
  'page-heading': 'Rutinens namn är redan sidans rubrik. Börja rubriker i texten med ##.',
  'page-image': 'Bilder visas inte. Beskriv med ord i stället.',
} as const;

export type RoutineRule = keyof typeof ROUTINE_TEXTS;

type Length = Pick<Routine['frister']['svar'], 'månader' | 'arbetsdagar' | 'datum' | 'ord'>;

/** "5 arbetsdagar", "3 månader": how long something may take, as the routine has it. */
export function lengthText({ månader, arbetsdagar, datum, ord }: Length): string {
  if (datum !== undefined) return 'dagen som står i ärendet';
  const length =
    månader === undefined
      ? `${arbetsdagar}\u00a0${arbetsdagar === 1 ? 'arbetsdag' : 'arbetsdagar'}`
      : `${månader}\u00a0${månader === 1 ? 'månad' : 'månader'}`;
  return ord === undefined ? length : `${ord}, senast inom ${length}`;
}

/** "inom 5 arbetsdagar", or the routine's own words for it: by when something is done. */
export const withinText = (length: Length): string =>
  `${length.ord === undefined ? 'inom ' : ''}${lengthText(length)}`;

/** "within 5 working days", for the page in English. */
export const withinTextInEnglish = ({ månader, arbetsdagar }: Length): string =>
  månader === undefined
    ? `within ${arbetsdagar}\u00a0working ${arbetsdagar === 1 ? 'day' : 'days'}`
    : `within ${månader}\u00a0${månader === 1 ? 'month' : 'months'}`;

/** What starts a deadline, as the end of the sentence "Räknas från att …". */
export const EVENT_TEXTS: Record<Routine['frister']['svar']['från']['händelse'], string> = {
  mottagen: 'rapporten kom in',
  importerad: 'ärendet importerades från ett annat system',
  fas: 'ärendet kom till en ny fas',
  nivå: 'ärendet kom till en ny nivå',
  klassning: 'ärendet klassades',
  åtgärd: 'åtgärden bestämdes',
  genomförd: 'åtgärden genomfördes',
  effekt: 'effekten bedömdes',
  bekräftad: 'den som rapporterade fick en bekräftelse',
  svar: 'den som rapporterade fick ett svar',
  rättat: 'ett svar rättades',
  beslut: 'ett möte beslutade',
  anteckning: 'någon skrev en anteckning',
  fråga: 'den som rapporterade fick en fråga',
  frågesvar: 'den som rapporterade besvarade en fråga',
  återkoppling: 'den som rapporterade sa om svaret hjälpte',
  flytt: 'ärendet lämnades till ett annat område',
  klart: 'steget markerades som klart',
  riktning: 'riktningen sattes för hand',
  paus: 'ärendet pausades',
  fortsatt: 'pausen tog slut',
  ångrat: 'något togs tillbaka',
  avidentifierad: 'rapporten avidentifierades',
};

/** What has happened when a deadline is met, as the end of the sentence "Klar när …". */
export const MET_TEXTS: typeof EVENT_TEXTS = {
  mottagen: 'rapporten har kommit in',
  importerad: 'ärendet är importerat från ett annat system',
  fas: 'ärendet är i en ny fas',
  nivå: 'ärendet är på en ny nivå',
  klassning: 'ärendet är klassat',
  åtgärd: 'åtgärden är bestämd',
  genomförd: 'åtgärden är genomförd',
  effekt: 'effekten är bedömd',
  bekräftad: 'den som rapporterade har fått en bekräftelse',
  svar: 'den som rapporterade har fått ett svar',
  rättat: 'ett svar är rättat',
  beslut: 'ett möte har beslutat',
  anteckning: 'någon har skrivit en anteckning',
  fråga: 'den som rapporterade har fått en fråga',
  frågesvar: 'den som rapporterade har besvarat en fråga',
  återkoppling: 'den som rapporterade har sagt om svaret hjälpte',
  flytt: 'ärendet är lämnat till ett annat område',
  klart: 'steget är markerat som klart',
  riktning: 'riktningen är satt för hand',
  paus: 'ärendet är pausat',
  fortsatt: 'pausen är slut',
  ångrat: 'något är taget tillbaka',
  avidentifierad: 'rapporten är avidentifierad',
};

/** The same two for an event that is about one level or one phase. */
export const MOVE_TEXTS = {
  start: {
    nivå: (nr: string | number) => `ärendet kom till nivå ${nr}`,
    fas: (name: string | number) => `ärendet kom till fasen ${name}`,
  },
  met: {
    nivå: (nr: string | number) => `ärendet är på nivå ${nr}`,
    fas: (name: string | number) => `ärendet är i fasen ${name}`,
  },
} as const;

/** What a routine's page says to a reporter, before the whole routine. */
export const SHORT_TEXTS = {
  heading: 'Kort för dig som rapporterar',
  write: 'Skriv vad som hände, men inte vem personen är.',
  read: (who: string, step: string, length: Length) =>
    `${who} ska ${step.charAt(0).toLowerCase()}${step.slice(1)}${length.ord === undefined ? ' ' : ': '}${withinText(length)}.`,
  answer: (length: Length) => `Du får svar ${withinText(length)}.`,
  raise: 'Det som inte går att lösa på en nivå lyfts till nästa:',
  level: (nr: number) => `Nivå ${nr}`,
} as const;

/** The parts of a routine's page that the reader unfolds. */
export const FOLDED_TEXTS = {
  codes: (title: string, count: number) => `${title}: ${count} val`,
  sources: (count: number) => `Visa ${count === 1 ? 'källan' : `de ${count} källorna`} och lagarna`,
  movesOn: 'Klar när ärendet går vidare.',
} as const;

/** What the service does about a deadline, as the end of the sentence "Tjänsten …". */
export const DEADLINE_ACTION_TEXTS = {
  paminn: 'påminner den som ansvarar',
  'paminn-reserv': 'påminner reserven',
  'foresla-lyft': 'föreslår att lyfta ärendet',
  dagordning: 'tar upp ärendet på nästa möte',
} as const;

/** What a condition demands of a field. */
export const DEMAND_TEXTS = {
  krav: 'måste fyllas i',
  valfritt: 'får lämnas tomt',
  stangt: 'får inte fyllas i',
} as const;

/** How well a kind of measure usually works, by its strength. */
export const STRENGTH_TEXTS = {
  svag: 'Hjälper sällan ensam.',
  medel: 'Hjälper när den följs upp.',
  stark: 'Ändrar hur arbetet går till.',
} as const;

/** When the service proposes to raise a case for a reason. */
export const PROPOSED_TEXTS = {
  'tiden-ute': 'Tjänsten föreslår det när tiden på nivån har gått ut.',
  aterkommer: 'Tjänsten föreslår det när ärendet är länkat till ett som liknar det.',
  'mycket-allvarlig': 'Tjänsten föreslår det när rapporten är bedömd som mycket allvarlig.',
} as const;

/** About a reason that only leads up from the level below. */
/** On a code that is not used any more. */
export const replacedByText = (name: string): string => `Används inte längre. I stället: ${name}.`;
export const FROM_LEVEL_BELOW = 'Bara från nivån närmast under.';

/** What people read when a case does not follow its routine. */
export const CLASSIFICATION_TEXTS = {
  'class-unknown': 'Koden finns inte i rutinens lista. Rätta koden.',
  'class-body': 'Den ansvariga finns inte i rutinens organ. Rätta koden.',
  'class-phase': 'Rutinen har inte fasen. Rätta koden.',
  'class-level': 'Rutinen har inte nivån. Rätta numret.',
  'class-trigger': 'Skälet leder inte till den nivån. Välj ett annat skäl.',
  'class-missing': 'Fältet måste fyllas i innan ärendet kan vara i den här fasen. Fyll i det.',
  'class-reason': 'Skriv i text varför inget görs, så att den som läser förstår.',
  'class-work':
    'Åtgärden saknar ansvarig eller klar-senast. Skriv vem som gör den, och när den ska vara klar.',
  'class-no-work': 'Att inget görs är ett utfall och inget arbete. Ta bort värdet.',
  'class-replaced': 'Bara att inget görs kan ersättas, och bara av en senare åtgärd. Rätta numret.',
  'class-text': 'Koden säger inte vad det är. Skriv det med några ord som någon annan förstår.',
  'class-closed': 'Fältet får inte fyllas i för ett sådant ärende. Ta bort värdet.',
} as const;

/** Which field a rule is about. */
export const CLASSED_FIELD_TEXTS = { field: (field: string) => `Fältet är ${field}.` } as const;

export type ClassificationRule = keyof typeof CLASSIFICATION_TEXTS;

/** The names of what a routine can demand before a step. */
const DEMANDED_TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...routineSchema.$defs.falt.oneOf, ...routineSchema.$defs.steg.oneOf].map((one) => [
      one.const,
      one.title.toLowerCase(),
    ]),
  ),
  // Its own name says nothing in a sentence about a case.
  ärendet: 'vad ärendet är',
};

/** What is demanded first, as a sentence. */
export const demandText = (demanded: readonly string[]): string =>
  `Kräver först: ${demandedNames(demanded)}.`;

/** What is demanded, by name: "orsak, konsekvens för organisationen". */
export const demandedNames = (demanded: readonly string[]): string =>
  demanded.map((one) => DEMANDED_TEXTS[one] ?? one).join(', ');

/** That a person has marked a step as done, as the end of the sentence "Klar när …". */
export const markedText = (step: string): string => `någon har skrivit /klart ${step}`;

/** About a deadline for judging an effect that may be judged at once. */
export const SAME_DAY_TEXT = 'Effekten får bedömas samma dag som åtgärden genomfördes.';

/** How long something may be silent before the service reminds, in days. */
export const WATCH_TEXTS = {
  page: (days: { väntan: number; igen: number; stilla: number; försenat: number }) =>
    `Inget ärende glöms. Det som är försenat kommer tillbaka efter ${days.igen} dagar och sedan allt glesare, minst var ` +
    `${ordinal(days.försenat)} dag, och från dag ${days.försenat} också till förbundets kontakt. En paus eller en ` +
    `obesvarad fråga kommer tillbaka efter ${days.väntan} dagar, och sedan på samma sätt. Har inget hänt i ett öppet ` +
    `ärende på ${days.stilla} dagar påminner tjänsten om det.`,
} as const;

const ordinal = (nr: number) =>
  `${nr}:${nr % 10 < 3 && nr % 10 > 0 && ![11, 12].includes(nr % 100) ? 'a' : 'e'}`;
