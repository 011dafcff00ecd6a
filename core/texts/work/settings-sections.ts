/** When the groups and the board meet. */
export const MEETING_SETTINGS_TEXTS = {
  section: {
    title: 'Möten',
    lead: 'Dagarna då grupperna och styrelsen möts. Underlaget till ett möte görs i tid av sig självt.',
    add: 'Lägg till ett möte',
    none: 'Inget möte är inlagt.',
    removal: 'Mötet försvinner ur kalendern, och inget underlag görs till det.',
  },
  fields: {
    organ: { label: 'Vilka möts?', missing: 'Välj vilka som möts.' },
    datum: { label: 'Vilken dag?', missing: 'Skriv mötets dag.' },
    område: { label: 'Gäller mötet ett område?', missing: 'Välj om mötet gäller ett område.' },
    rapporter: {
      label: 'Vilka sammanställningar får mötet?',
      hint: 'Väljer du ingen får mötet dem som hör till varje möte.',
    },
  },
  everyArea: 'Nej, hela förbundet',
  past: 'Har varit.',
  faults: {
    'meeting-body': 'Gruppen finns inte i rutinen. Välj en av dem som finns nu.',
    'meeting-area': 'Området finns inte längre. Välj något av de områden som finns nu.',
    'meeting-report': 'En av sammanställningarna är inte till för gruppen. Välj bort den.',
    'meeting-twice': 'Mötet är redan inlagt den dagen.',
  },
} as const;

/** The texts that coordinators begin from. */
export const TEMPLATE_SETTINGS_TEXTS = {
  section: {
    title: 'Svarsmallar',
    lead: 'Texter som koordinatorerna kan utgå från när de bekräftar, frågar och svarar.',
    add: 'Lägg till en mall',
    none: 'Ingen mall är inlagd.',
    removal: 'Mallen försvinner ur koordinatorernas val. Svar som redan är skickade ändras inte.',
  },
  fields: {
    namn: { label: 'Vad ska mallen heta?', missing: 'Skriv vad mallen ska heta.' },
    slag: { label: 'Vad är texten till?', missing: 'Välj vad texten är till.' },
    text: {
      label: 'Texten',
      hint: '{datum} blir dagens datum, {part} samverkansparterna och {diarienummer} ärendets nummer.',
      missing: 'Skriv texten.',
    },
  },
} as const;

/** Words that are let through. */
export const ALLOWED_SETTINGS_TEXTS = {
  section: {
    title: 'Tillåtna namn',
    lead:
      'Namn på verksamheter, platser och metoder som ser ut som personnamn, till exempel Maria Ungdom. Ingen frågas om dem ' +
      'mer. Skriv aldrig en persons namn här, och undvik vanliga förnamn ensamma.',
    add: 'Lägg till ett namn',
    none: 'Inget namn är inlagt.',
    removal: 'Namnet ses som en persons igen.',
  },
  fields: { namn: { label: 'Namnet, som det skrivs', missing: 'Skriv namnet.' } },
  twice: 'Namnet finns redan i listan.',
  noName:
    'Det här är inget namn, utan något som kan peka ut en person. Listan är publik och släpper bara igenom namn på verksamheter, platser och metoder.',
} as const;

/** A role with its addresses. */
export const RECIPIENT_TEXTS = {
  roll: {
    hint: 'En roll och aldrig en persons namn: den står på de öppna sidorna.',
    missing: 'Skriv vilken roll det är.',
  },
  mejl: {
    label: 'Rollens mejladress',
    hint: 'En funktionsadress, inte en persons.',
    missing: 'Skriv rollens mejladress.',
  },
  telefon: { label: 'Rollens telefonnummer', hint: 'Kan lämnas tomt.' },
} as const;

/** The areas and their coordinators. */
export const AREA_SETTINGS_TEXTS = {
  section: {
    title: 'Områden och koordinatorer',
    lead: 'Förbundets områden, och vem den som rapporterar vänder sig till i varje.',
    add: 'Lägg till ett område',
    none: 'Inget område är inlagt.',
    removal:
      'Det går bara om inga ärenden, personer eller möten hör till området. Har ett annat område tagit över: välj det i ' +
      'formuläret ovanför i stället.',
  },
  fields: {
    namn: { label: 'Vad heter området?', missing: 'Skriv områdets namn.' },
    roll: 'Vem tar emot rapporterna?',
    granskare: {
      label: 'Granskare på GitHub',
      hint: 'Bara när ärendena ligger på GitHub. Användarnamn, eller lag som forbundet/koordinatorer, ett på varje rad. Kan lämnas tomt.',
    },
    'ersätts-av': {
      label: 'Har ett annat område tagit över?',
      hint: 'Då går området inte att välja mer, och det andra får dess ärenden.',
    },
  },
  reviewers: (names: string) => `Granskare på GitHub: ${names}`,
  reviewer: (name: string) =>
    `”${name}” är inget användarnamn på GitHub. Skriv det som anna-exempel, eller ett lag som forbundet/koordinatorer.`,
  manyReviewers: (most: number) => `Högst ${most} granskare går att ha.`,
  inUse: 'Nej, området används',
  replaced: (name: string) => `Används inte längre. ${name} har tagit över.`,
  replaces: 'Området har tagit över ett annat. Ändra det andra först.',
  twice: 'Ett annat område har samma namn.',
  used: 'Området används av en person, ett möte eller ett annat område. Ändra det först.',
  last: 'Minst ett område behövs.',
} as const;

/** The organisations that can be chosen. */
export const PARTY_SETTINGS_TEXTS = {
  section: {
    title: 'Parter',
    lead: 'Organisationerna som kan väljas i formuläret, i dess ordning.',
    add: 'Lägg till en part',
    none: 'Ingen part är inlagd.',
    removal:
      'Parten försvinner helt. Det går bara om inget ärende har den. Annars: välj i formuläret ovanför att den inte ska gå att välja.',
  },
  fields: {
    namn: { label: 'Vad heter parten?', missing: 'Skriv partens namn.' },
    huvudman: { label: 'Vem ansvarar för den?', missing: 'Välj vem som ansvarar.' },
  },
  retired: {
    label: 'Finns parten inte längre?',
    hint: 'Gamla ärenden har den kvar, och statistiken räknar dem som förut.',
    yes: 'Den ska inte gå att välja mer',
  },
  isRetired: 'Går inte att välja mer.',
  units: (count: number) => (count === 1 ? '1 enhet' : `${count} enheter`),
  twice: 'En annan part har samma namn.',
  last: 'Minst två parter behöver gå att välja.',
} as const;

/** The units of the parties. */
export const UNIT_SETTINGS_TEXTS = {
  section: {
    title: 'Enheter',
    lead: 'Kommuner, vårdcentraler, mottagningar och andra enheter som kan väljas i formuläret.',
    add: 'Lägg till en enhet',
    none: 'Ingen part har enheter att välja bland.',
    removal:
      'Enheten försvinner helt. Det går bara om inget ärende har den. Annars: välj i formuläret ovanför att den inte ska gå att välja.',
  },
  fields: {
    part: { label: 'Vilken part hör enheten till?', missing: 'Välj en part.' },
    namn: { label: 'Vad heter enheten?', missing: 'Skriv enhetens namn.' },
  },
  retired: {
    label: 'Finns enheten inte längre?',
    hint: 'Gamla ärenden har den kvar, och statistiken räknar dem som förut.',
    yes: 'Den ska inte gå att välja mer',
  },
  isRetired: 'Går inte att välja mer.',
  twice: 'Parten har redan en enhet med det namnet.',
  last: 'Minst en av partens enheter behöver gå att välja.',
} as const;

/** What there is one of. */
export const ASSOCIATION_SETTINGS_TEXTS = {
  section: {
    title: 'Kontakt och färg',
    lead: 'Vart man vänder sig när koordinatorn inte går att nå, och webbplatsens färg.',
    none: '',
  },
  contact: 'Kontakt',
  colour: 'Färg',
  hue: (hue: number) => `Färgton ${hue}`,
  fields: {
    roll: 'Vem svarar?',
    ton: {
      label: 'Färgton',
      hint: 'Ett tal från 0 till 360. 20 är rött, 90 gult, 150 grönt, 200 blågrönt, 260 blått och 320 lila.',
      missing: 'Skriv ett tal.',
    },
  },
} as const;
