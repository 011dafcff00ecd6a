/** What `skav doctor` prints about each setting that is wrong: what is wrong and where it is set. */
export const SETUP_TEXTS = {
  private: 'Arkivet är inte privat. Settings → General → Change visibility.',
  archived: 'Arkivet är arkiverat, så inget kan skrivas där. Settings → General → Unarchive this repository.',
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
  'dismiss-stale':
    'Ett godkännande gäller också för det som ändras efteråt. Slå på Dismiss stale pull request approvals i regeln för main.',
  'squash-rule': 'Regeln för main ska bara tillåta Squash under Allowed merge methods.',
  'delete-branch':
    'Grenar blir kvar när de har slagits ihop. Slå på Automatically delete head branches: Settings → General.',
  'status-check': 'Kontrollen ärende krävs inte. Lägg den under Require status checks i regeln för main.',
  'status-source':
    'Vem som helst med skrivrätt kan sätta kontrollen ärende grön. Välj GitHub Actions som källa för den i regeln för main.',
  'bypass-mode': 'Appen skrivare ska ha Always i Bypass list. Annars stoppas order.',
  bypass: 'Fler än Appen skrivare får gå förbi regeln för main. Låt bara den stå i Bypass list.',
  codeowners:
    'Filen .github/CODEOWNERS har fel och gäller inte. Lagen ska finnas, vara synliga och ha rollen Write.',
  owners:
    'Filen .github/CODEOWNERS börjar inte med * och förvaltarnas lag. Då får en koordinator ändra det som ingen rad nämner.',
  'environment-skrivare':
    'Miljön skrivare saknas, eller så får fler grenar än main använda den, eller ingen alls. Settings → Environments.',
  'environment-webb':
    'Miljön webb saknas, eller så får fler grenar än main använda den, eller ingen alls. Settings → Environments.',
  'secret-skrivare': 'Hemligheten SKRIVARE_KEY saknas i miljön skrivare.',
  'secret-webb': 'Hemligheten NETLIFY_AUTH_TOKEN saknas i miljön webb.',
  'secret-repo':
    'En nyckel ligger i arkivet och inte i en miljö: varje gren kommer åt den. Flytta den till miljön.',
  'variable-skrivare': 'Variabeln SKRIVARE_CLIENT_ID saknas i miljön skrivare: Appens Client ID.',
  'variable-webb':
    'I miljön webb saknas NETLIFY_SITE_ID, eller så är SKAV_SITE inte webbplatsens adress: https://avvikelse.forbundet.se.',
  'actions-allowed':
    'Andra actions än actions/* får köras, eller inga alls. Settings → Actions → General → Allow select actions, med Allow actions created by GitHub.',
  workflows:
    'Ett arbetsflöde saknas eller är avstängt. Se efter under Actions. GitHub stänger av det som inte använts på 60 dagar.',
  'workflow-token':
    'Ett workflow får skriva utan att be om det. Välj Read repository contents: Settings → Actions → General.',
  'action-pins':
    'Actions får användas utan fast version. Slå på Require actions to be pinned: Settings → Actions → General.',
  swept:
    'Nattens genomgång har inte gått bra på mer än ett dygn. Läs loggen under Actions → genomgång och starta den.',
  status:
    'Statusarna har inte skrivits på mer än ett dygn: den som rapporterade ser gamla uppgifter. Läs loggen under Actions → status.',
  people:
    'Bara en person har skrivrätt. Ingen får godkänna sin egen ändring, så inga inställningar går att ändra. Lägg till en som godkänner.',
  'area-users':
    'Minst ett område har inget användarnamn på GitHub som granskare i association.yaml, så dess påminnelser går till förbundschefen. Ett lag räcker inte.',
  'contact-users':
    'kontakt-på-github i association.yaml saknas eller har bara lag, så det som gäller hela förbundet når inte förbundschefen. Skriv hens användarnamn.',
  'owners-alone':
    'En enda person står för allt i .github/CODEOWNERS, och ingen får godkänna sin egen ändring. Skriv ett lag, eller en till.',
  'case-branches':
    'Ett ärendes gren kan skrivas över. Gör en regel för case/** med Block force pushes: Settings → Rules.',
  'reply-branches':
    'Den som har skrivrätt kan svara i en rapportörs namn. Gör en regel för svar/** med Restrict creations, Restrict updates och Block force pushes, som bara Appen intag får gå förbi.',
  'status-filtered':
    'Kontrollen kod eller mapp krävs i regeln för main. De körs inte för ärenden, så inget ärende går att slå ihop. Ta bort den.',
  'merge-queue':
    'Regeln för main har Require merge queue. Kontrollen ärende körs inte för en kö, så inget går att slå ihop. Slå av den.',
  'host-site': 'Sajten i NETLIFY_SITE_ID finns inte hos Netlify, eller så får nyckeln inte se den.',
  'host-address':
    'Sajten hos Netlify har en annan adress än SKAV_SITE. Rätta variabeln, eller domänen under Domain management.',
  'host-region':
    'Funktionerna körs utanför EU. Välj en region i EU: Site configuration → Functions → Region.',
  'host-plan':
    'Netlifys gratisplan stannar när månadens credits är slut, och då tar formuläret inte emot något. Välj Personal.',
  'host-variables':
    'Hos Netlify saknas någon av SKAV_GITHUB_REPO, SKAV_GITHUB_APP, SKAV_GITHUB_KEY och SKAV_SECRET med räckvidden Functions.',
  'host-sign-in':
    'Hos Netlify är bara en av SKAV_GITHUB_CLIENT_ID och SKAV_GITHUB_CLIENT_SECRET satt med räckvidden Functions. Sätt båda, eller ingen.',
  'host-deploy': 'Inga sidor är överlämnade till Netlify. Starta publicering under Actions.',
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
  people: (count: number) =>
    `${count} har skrivrätt. Med reglerna räcker en för att ta emot ett ärende, och två för att ändra en inställning eller en rutin.`,
  deployed: (days: number) =>
    `Sidorna lämnades över till Netlify för ${days === 1 ? 'en dag' : `${days} dagar`} sedan. De lämnas bara över när de har ändrats.`,
  'no-host': 'Netlify är inte kontrollerat. Sätt NETLIFY_SITE_ID och NETLIFY_AUTH_TOKEN.',
  credits:
    'Hur många credits som är kvar, och om auto recharge är på, går inte att läsa genom Netlifys API. Se efter under Billing.',
  'old-app-id':
    'SKRIVARE_APP_ID fungerar än, men GitHub vill ha Appens Client ID. Lägg det i SKRIVARE_CLIENT_ID i miljön skrivare, och ta bort den gamla.',
  needs:
    'Sätt GITHUB_REPOSITORY till forbund/arkiv och GITHUB_TOKEN till en nyckel med läsrätt: se docs/installera.md. Ligger ' +
    'ärendena på er egen server finns inget på GitHub att kontrollera: kör skav status och skav check.',
} as const;

/** Why `skav doctor` could not look at Netlify. */
export const SETUP_ERROR_TEXTS = {
  unreachable: 'Netlify svarar inte som det ska just nu. Försök igen om en stund.',
  'host-key':
    'Netlify tar inte emot nyckeln i NETLIFY_AUTH_TOKEN. Gör en ny under User settings → Applications.',
} as const;

/** What an installation costs, in words. Numbers for people, with their unit. */
export const COST_TEXTS = {
  heading: (cases: number) =>
    `Med ${cases === 1 ? 'ett ärende' : `${cases} ärenden`} om året, en vanlig månad:`,
  minutes: (used: number, jobs: number, plan: number) =>
    `GitHub Actions: ${used} minuter (${jobs} jobb) av ${plan} i Team.`,
  credits: (used: number, deploys: number, plan: number) =>
    `Netlify: ${used} credits (${deploys} överlämningar) av ${plan} i Personal.`,
  tight: 'Det är mer än hälften. Slå på påfyllning (auto recharge och budget), så stannar inget.',
  over: 'Det ryms inte. Välj en större plan, annars stannar körningarna eller formuläret.',
} as const;
