/** What is wrong with an answer to `skav init`, and what to do. */
export const ANSWER_TEXTS = {
  empty: 'Skriv ett svar.',
  long: (length: number, most: number) => `Svaret är ${length} tecken. Skriv högst ${most}.`,
  prefix: 'Skriv två till sex bokstäver från A till Z, till exempel OSF. Å, ä och ö går inte.',
  organisationForm:
    'Ett organisationsnummer är tio siffror, till exempel 222000-0000. Räkna siffrorna och skriv igen.',
  organisationPerson:
    'Det här är ett personnummer: den tredje siffran i ett organisationsnummer är minst 2. Skriv förbundets.',
  organisationCheck:
    'Den sista siffran stämmer inte med de andra. Ett av talen är fel: läs av numret en gång till.',
  mail: 'Det här är ingen mejladress. Skriv en adress, till exempel samverkan@forbundet.se.',
  mailLikely: (likely: string) => `Menar du ${likely}? Skriv adressen igen.`,
  phone: 'Skriv ett telefonnummer med siffror, till exempel 010-123 45 67, eller lämna tomt.',
  number: (least: number, most: number) => `Skriv ett helt tal från ${least} till ${most}.`,
  choice: (allowed: readonly string[]) => `Skriv ett av de här: ${allowed.join(', ')}.`,
  columns: (row: number) => `Rad ${row} har flera kolumner. Kopiera bara kolumnen med namnen.`,
  longRow: (row: number, most: number) => `Rad ${row} är för lång. Ett namn får vara högst ${most} tecken.`,
  twice: (name: string, first: number, row: number) =>
    `”${name}” står både på rad ${first} och på rad ${row}. Ta bort den ena, eller lägg till orten.`,
  tooMany: (count: number, most: number) => `Listan har ${count} rader. Högst ${most} går.`,
  noMunicipality: 'Skriv minst en kommun.',
  municipalityTwice: (name: string) => `${name} står två gånger. Skriv varje kommun en gång.`,
  noSuchMunicipality: (given: string, likely: string | undefined) =>
    likely === undefined
      ? `Det finns ingen kommun som heter ”${given}”. Skriv namnet som på kommunens webbplats.`
      : `Det finns ingen kommun som heter ”${given}”. Menar du ${likely}?`,
  day: (given: string) => `”${given}” är ingen dag med år. Skriv till exempel 2027-02-25.`,
  dayTwice: (day: string) => `${day} står två gånger. Ta bort den ena.`,
  keyForm:
    'Skriv var nyckelfilen ska sparas, till exempel ~/skav-nyckel.txt, eller klistra in en publik nyckel som börjar med age1.',
  keyPrivate:
    'Det här är en hemlig nyckel. Skriv den aldrig här. Klistra in den publika, som börjar med age1, och byt den här nyckeln om någon kan ha sett den.',
  keyKind: 'Det här är ingen publik nyckel som går att använda. Kopiera hela raden som börjar med age1.',
  keyInFolder: 'Filen skulle hamna i förbundets mapp, som sparas i git. Välj en plats utanför den.',
  keyInGit: 'Platsen ligger i ett git-arkiv. Välj en mapp utanför, till exempel din hemmapp.',
  keyNoFolder: 'Mappen finns inte. Välj en mapp som finns.',
  keyTaken: 'Filen finns redan och innehåller ingen nyckel. Välj ett annat namn.',
} as const;

/** The questions of `skav init`: what is asked, and what helps to answer. */
export const QUESTION_TEXTS = {
  namn: ['Vad heter förbundet?', 'Så som det ska stå på webbplatsen.'],
  prefix: [
    'Vilka bokstäver ska alla ärenden börja med?',
    'Två till sex bokstäver, som OSF i OSF-2027-7K3MQ9TB. De ändras aldrig sedan.',
  ],
  organisationsnummer: ['Vilket organisationsnummer har förbundet?', 'Det står på sidan om personuppgifter.'],
  'kontakt.roll': ['Vem vänder man sig till om koordinatorn inte svarar?', 'En roll, aldrig ett namn.'],
  'kontakt.mejl': [
    'Vilken mejladress har den rollen?',
    'En funktionsadress som finns kvar när en person slutar.',
  ],
  'kontakt.telefon': ['Vilket telefonnummer?', 'Lämna tomt om det inte ska stå något.'],
  dataskyddsombud: ['Vilken mejladress har dataskyddsombudet?', 'En funktionsadress.'],
  kommuner: [
    'Vilka kommuner hör till förbundet?',
    'En på varje rad, eller med komma emellan. Varje kommun blir ett område i formuläret.',
  ],
  koordinatorer: ['Vem tar emot rapporterna?', ''],
  'koordinator.roll': ['Vad kallas koordinatorn?', 'En roll, aldrig ett namn.'],
  vardcentraler: [
    'Vilka vårdcentraler finns?',
    'En på varje rad. Kopiera gärna kolumnen ur Excel. Lämna tomt så slipper den som rapporterar välja.',
  ],
  mottagningar: [
    'Vilka psykiatriska mottagningar finns?',
    'En på varje rad. Lämna tomt så slipper den som rapporterar välja.',
  ],
  rutin: [
    'Vilken rutin vill ni utgå från?',
    'Den är ett förslag tills ni har beslutat, och ni ändrar den som ni vill.',
  ],
  färg: [
    'Vilken färg ska sidorna ha?',
    'Ett tal från 0 till 360: 30 är rött, 75 brunt, 145 grönt, 200 blågrönt, 255 blått, 300 lila, 350 rosa. Texten går alltid att läsa.',
  ],
  nycklar: [
    'Var ska den hemliga nyckeln till kontaktuppgifterna sparas?',
    'Den görs nu, på den här datorn. Har ni redan nycklar: klistra in de publika, som börjar med age1.',
  ],
} as const satisfies Record<string, readonly [text: string, hint: string]>;

/** The questions whose words depend on earlier answers. */
export const MADE_QUESTION_TEXTS = {
  coordinatorMail: 'Vilken mejladress har koordinatorn?',
  coordinatorMailOf: (area: string) => `Vilken mejladress har koordinatorn i ${area}?`,
  mailHint: 'En funktionsadress. Rapporterna går dit.',
  days: (step: string) => `${step}: inom hur många arbetsdagar?`,
  months: (step: string) => `${step}: inom hur många månader?`,
  meetings: (body: string) => `Vilka dagar möts ${body}?`,
  addHint: (count: number) => `De ${count} som finns står kvar. Skriv bara de nya, en på varje rad.`,
  meetingsHint: 'En dag på varje rad, till exempel 2027-02-25. Lämna tomt om det inte är bestämt.',
  choices: {
    en: ['En koordinator för alla kommuner', 'Alla rapporter går till samma adress.'],
    varje: ['En koordinator i varje kommun', 'Rapporten går till koordinatorn i sin kommun.'],
  },
} as const;

/** The five routines that come with Skav: what each is called in a choice, and in an association's own folder. */
export const SHIPPED_ROUTINES = {
  hoglandet: { label: 'Samordningsförbund med koordinator i kommunen', name: 'Avvikelser i samverkan' },
  'jonkopings-lan': { label: 'Region och kommuner, fem nivåer', name: 'Avvikelser i samverkan' },
  'ostra-ostergotland': {
    label: 'Kommun och region, en väg åt varje håll',
    name: 'Avvikelser mellan kommuner och region',
  },
  'vastra-gotaland': { label: 'Sju faser och en utförlig klassning', name: 'Avvikelser i samverkan' },
  'kommunal-namnd': {
    label: 'Synpunkter och klagomål i en kommunal nämnd',
    name: 'Synpunkter, klagomål och avvikelser',
  },
} as const;

/** A routine in three lines. */
export const ROUTINE_LINES = {
  ladder: (bodies: readonly string[]) => `Trappa: ${bodies.join(' → ')}`,
  read: (who: string, within: string) => `${who} läser rapporten ${within}`,
  answer: (within: string) => `Svar till den som rapporterade ${within}`,
} as const;

/** What the parts of a new association.yaml are called there, and comments on what is not asked. */
export const PART_TEXTS = {
  head: 'Förbundets inställningar. Kontrollera efter varje ändring: skav check',
  prefix: 'Ändras aldrig: alla ärenden börjar med det.',
  rutin: 'Namnet på en fil i routines.',
  dataskydd: 'gallras-efter: så länge efter att ärendet är stängt finns kontaktuppgifterna kvar.',
  nycklar: 'Publika nycklar. Den hemliga delen ska aldrig stå här.',
  formulär: 'telefon: av, frivillig eller krav. anonym: true låter namn och mejl vara tomma.',
  hänvisningar: 'Slutet på meningen ”Använd inte tjänsten om …”, och vart man vänder sig.',
  områden: 'Koden ändras aldrig. Ett område som upphör får ersätts-av och står kvar.',
  parter: 'De som går att välja i formuläret. Koderna ändras aldrig.',
  möten: 'Underlag till mötet görs i god tid före.',
  allAreas: 'Flera kommunområden eller vet inte',
  parties: {
    arbetsformedlingen: 'Arbetsförmedlingen',
    forsakringskassan: 'Försäkringskassan',
    kommun: 'Kommun',
    vardcentral: 'Vårdcentral',
    psykiatri: 'Psykiatri',
    annan: 'Annan',
  },
  lists: {
    kommun: {
      ledtext: 'välj i listan',
      fråga: 'Vilken kommun?',
      'välj-arbetsgivare': 'Välj vilken kommun du arbetar i',
      'välj-part': 'Välj vilken kommun som är samverkanspart',
    },
    vardcentral: {
      ledtext: 'välj i listan',
      fråga: 'Vilken vårdcentral?',
      'välj-arbetsgivare': 'Välj vilken vårdcentral du arbetar på',
      'välj-part': 'Välj vilken vårdcentral som är samverkanspart',
    },
    psykiatri: {
      ledtext: 'välj mottagning',
      fråga: 'Vilken mottagning?',
      'välj-arbetsgivare': 'Välj vilken mottagning du arbetar på',
      'välj-part': 'Välj vilken mottagning som är samverkanspart',
    },
  },
  elsewhere: [
    { om: 'någon är i fara', gör: 'ring 112', länk: 'tel:112' },
    { om: 'det gäller vårdskada, lex Maria eller lex Sarah', gör: 'följ din egen arbetsplats rutin' },
  ],
} as const;
