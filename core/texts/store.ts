/** What can go wrong in a store, and the sentence that people get. */
export const STORE_TEXTS = {
  'id-taken':
    'Ärendenumret {id} är redan upptaget av ett annat ärende. Skapa ett nytt nummer och försök igen.',
  'not-waiting': 'Inget ärende {id} väntar på granskning. ”skav review” visar vilka som gör det.',
  changed: 'Filen {path} har ändrats av någon annan. Läs den igen och gör om ändringen.',
  'bad-name': 'Namnet ”{name}” kan inte stå i ärendearkivet. Tillåtet är cases/<år>/<månad>/<ärende>.yaml.',
  'bad-seed': 'Mappen {path} kan inte läsas in i ett nytt arkiv: {reason}. Rätta mappen och starta igen.',
  'not-a-store':
    '{path} finns men är inget ärendearkiv. Flytta undan det eller ange en annan mapp i SKAV_DATA.',
  busy: 'Arkivet är upptaget: {lock} släpptes inte i tid. Inget är sparat; försök igen om en stund.',
  damaged: 'Arkivet är skadat vid {name}. Kör ”git fsck” i arkivet och återställ från en kopia.',
  renamed:
    'Arkivet {repo} har flyttat eller bytt namn på GitHub. Skriv det nya namnet i SKAV_GITHUB_REPO och starta om.',
  archived:
    'Arkivet {repo} är arkiverat på GitHub, så inget kan skrivas där. Inget är förlorat. Öppna det igen: Settings → ' +
    'General → Unarchive this repository.',
  unreachable: 'GitHub svarar inte just nu. Inget är förlorat; försök igen om en stund.',
  limited: 'GitHub tar inte emot mer just nu. Vänta {seconds} sekunder och försök igen.',
  'bad-credentials':
    'GitHub känner inte igen oss. Nyckeln är utbytt eller hör till en annan app: skapa en ny nyckel i ' +
    'appens inställningar och skriv den i SKAV_GITHUB_KEY.',
  'not-installed':
    'Appen är inte installerad på {repo}, eller så är den avstängd. Installera den på arkivet och se att ' +
    'SKAV_GITHUB_APP är appens Client ID.',
  refused:
    'GitHub säger nej: appen saknar behörigheten {permission} i {repo}. Ge den i appens inställningar ' +
    'och godkänn ändringen i organisationen.',
  gone:
    'Arkivet {repo} finns inte, eller så får appen inte se det. Kontrollera SKAV_GITHUB_REPO och att appen ' +
    'är installerad där.',
  empty:
    'Arkivet {repo} har ingen gren main. Har den bytt namn: byt tillbaka, under Branches. Är arkivet nytt: lägg in ' +
    'förbundets mapp cases där, på grenen main.',
  'not-mergeable':
    'GitHub tar inte in ärende {id}. Öppna dess pull request: den behöver en granskare som godkänner, ' +
    'eller så är en kontroll röd.',
  unexpected:
    'GitHub svarade {status} på något som skulle ha gått i {repo}. Försök igen; händer det igen, kör ”skav doctor”.',
  'bad-key':
    'SKAV_GITHUB_KEY går inte att läsa. Den ska vara appens privata nyckel: hela filen som base64 på en rad.',
  'no-store': 'Det finns inget ärendearkiv att skicka till. Rapporterna väntar i utkorgen.',
} as const;
