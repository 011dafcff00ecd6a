/** What the workspace's pages of settings say. For a förbundschef who has never seen the file behind them. */
export const SETTINGS_TEXTS = {
  title: 'Inställningar',
  lead: 'Här ändrar du det som gäller för hela förbundet. En ändring kontrolleras innan den sparas. Sedan gäller den direkt.',
  count: (count: number) => (count === 1 ? '1 inlagd' : `${count} inlagda`),
  change: (name: string) => `Ändra: ${name}`,
  changeLink: 'Ändra',
  remove: 'Ta bort',
  removeYes: 'Ja, ta bort',
  now: 'Det här gäller nu:',
  added: (name: string) => `Sparat, och gäller nu: ${name}.`,
  changed: (name: string) => `Ändrat, och gäller nu: ${name}.`,
  removed: (name: string) => `Borttaget: ${name}.`,
  same: 'Inget var ändrat, så inget är sparat.',
  build:
    'Formuläret och de andra öppna sidorna visar ändringen först när de har byggts om. Säg till den som sköter tjänsten.',
  buildHere:
    'Formuläret och de andra öppna sidorna visar ändringen först när de har byggts om. Det gör förbundschefen på sidan Publicera statistik, under Statistik.',
  unsent: 'Inget är sparat',
  restored: 'Det du skrev finns kvar nedan. Inget är sparat än.',
  failed:
    'Det gick inte att spara just nu. Inget är ändrat. Försök igen om en stund, och säg annars till den som sköter tjänsten.',
  stale:
    'Någon annan har ändrat inställningarna sedan du öppnade sidan. Det du skrev finns kvar. Jämför med det som gäller nu, ' +
    'och tryck på knappen igen om din ändring fortfarande behövs.',
  gone:
    'Någon annan har ändrat eller tagit bort det du höll på med. Inget är sparat. Det du skrev står nedan: leta upp raden ' +
    'i listan om den finns kvar, eller lägg till den igen.',
  faulty:
    'Inställningarna har fel som någon har gjort utanför arbetsytan. Det som gällde tidigare gäller fortfarande.',
  faultyDo: 'De går att ändra här igen när felen är rättade. Visa det här för den som sköter tjänsten:',
  fault: (file: string, line: number, text: string) => `${file}, rad ${line}: ${text}`,
  readOnly: 'Här går det bara att läsa: tjänsten får inte skriva i förbundets mapp.',
  readOnlyDo:
    'Be den som sköter tjänsten att ändra i filen, eller att låta tjänsten skriva där. Hur det görs står i guiden för självdrift.',
  built: 'Här går det bara att läsa: inställningarna följer med när webbplatsen byggs.',
  builtDo: 'Be den som sköter tjänsten att ändra dem och bygga om webbplatsen.',
  onGitHub:
    'Här går det bara att läsa: förbundets inställningar ändras i arkivet på GitHub, så att någon annan läser ändringen först.',
  onGitHubSteps: [
    'Öppna filen med länken nedan. Du behöver vara inloggad på GitHub.',
    'Ändra i texten och tryck på ”Commit changes”. Välj ”Create a new branch”.',
    'Tryck på ”Create pull request”. Kontrollen säger på svenska om något är fel, med rad.',
    'Be någon att godkänna. När ändringen är sammanslagen byggs webbplatsen om, och då gäller den.',
  ],
  onGitHubLink: 'Öppna filen på GitHub',
} as const;

/** What is wrong with what was filled in, when it is the same for all sections. */
export const SETTINGS_FAULTS = {
  notAllowed: 'Valet finns inte längre. Välj något av det som finns nu.',
  badDay: 'Dagen går inte att läsa. Skriv den som 2027-02-25.',
  hue: 'Skriv ett tal från 0 till 360.',
  login:
    'En inloggning har bara bokstäverna A till Z, siffror, punkt, bindestreck och understreck. Skriv den som personen ' +
    'skriver när hen loggar in.',
  long: (length: number, most: number) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
  cases: (count: number, ids: string) =>
    `Det går inte: ${count === 1 ? `ärendet ${ids}` : `${count} ärenden, till exempel ${ids},`} har det som du vill ta bort ` +
    'eller ändra. Har något bara bytt namn räcker det att ändra namnet.',
} as const;
