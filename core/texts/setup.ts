/** What `skav doctor` prints about each setting that is wrong: what is wrong and where it is set. */
export const SETUP_TEXTS = {
  private: 'Arkivet är inte privat. Settings → General → Change visibility.',
  'default-branch': 'Arkivets huvudgren heter inte main. Settings → General → Default branch.',
  forking: 'Arkivet får kopieras. Slå av Allow forking under Settings → General.',
  squash: 'Bara Allow squash merging ska vara på. Settings → General → Pull Requests.',
  deletion: 'main kan tas bort. Lägg Restrict deletions i regeln för main: Settings → Rules.',
  'force-push': 'main kan skrivas över. Lägg Block force pushes i regeln för main: Settings → Rules.',
  'pull-request': 'main kan ändras utan pull request. Lägg Require a pull request before merging i regeln.',
  approval:
    'En pull request kan slås ihop utan att någon har godkänt den. Sätt Required approvals till minst 1.',
  'code-owner': 'Granskning av Code Owners krävs inte. Slå på det i regeln för main.',
  'last-push':
    'Den som pushade sist kan godkänna själv. Slå på Require approval of the most recent reviewable push.',
  'status-check': 'Kontrollen ärende krävs inte. Lägg den under Require status checks i regeln för main.',
  bypass: 'Fler än Appen skrivare får gå förbi regeln för main. Låt bara den stå i Bypass list.',
  codeowners:
    'Filen .github/CODEOWNERS har fel och gäller inte. Lagen ska finnas, vara synliga och ha rollen Write.',
  'environment-skrivare':
    'Miljön skrivare saknas eller får användas av fler grenar än main. Settings → Environments.',
  'environment-webb':
    'Miljön webb saknas eller får användas av fler grenar än main. Settings → Environments.',
  'secret-skrivare': 'Hemligheten SKRIVARE_KEY saknas i miljön skrivare.',
  'secret-webb': 'Hemligheten NETLIFY_AUTH_TOKEN saknas i miljön webb.',
  'secret-repo':
    'En nyckel ligger i arkivet och inte i en miljö: varje gren kommer åt den. Flytta den till miljön.',
  'workflow-token':
    'Ett workflow får skriva utan att be om det. Välj Read repository contents: Settings → Actions → General.',
  'action-pins':
    'Actions får användas utan fast version. Slå på Require actions to be pinned: Settings → Actions → General.',
  swept:
    'Nattens genomgång har inte gått bra på mer än ett dygn. Läs loggen under Actions → genomgång och starta den.',
  labels: 'Etiketter saknas. Starta genomgång under Actions: den skapar dem.',
  association: 'Förbundets mapp har fel. Kör skav check och rätta dem.',
} as const;

export type SetupCode = keyof typeof SETUP_TEXTS;

/** What `skav doctor` prints besides the settings. */
export const DOCTOR_TEXTS = {
  right: 'Rätt',
  wrong: 'Fel',
  unknown: 'Syns inte',
  sum: (right: number, wrong: number, unknown: number) =>
    `${right} är rätt, ${wrong} är fel och ${unknown} syns inte med den här nyckeln.`,
  unseen: 'Kontrollera för hand det som inte syns. Var det ställs in står i docs/installera.md.',
  needs:
    'Sätt GITHUB_REPOSITORY till forbund/arkiv och GITHUB_TOKEN till en nyckel med läsrätt: se docs/installera.md.',
} as const;
