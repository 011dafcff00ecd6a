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
} as const;
