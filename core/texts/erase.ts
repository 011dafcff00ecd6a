/** What `skav erase` prints. Never a word of what is erased, only numbers, ids and commits. */
export const ERASE_TEXTS = {
  comment:
    'Kommentarerna här är borttagna, för att de kunde peka ut en person. Skriv inget om uppgiften. Vad ' +
    'som återstår står i docs/radering.md.',
  'bad-id': 'Det är inget ärende-id. Skriv det så här: EX-2026-7K3MQ9TB.',
  'no-git': 'Mappen är inget git-arkiv. Gör en kopia med git clone --mirror och skriv dess mapp efter --git.',
  needs:
    'Sätt GITHUB_REPOSITORY till forbund/arkiv och GITHUB_TOKEN till din egen nyckel: se docs/radering.md.',
  errors: {
    'erase-not-removed': '{what} är inte borttaget. Skriv först: skav do {what} "/stopp personuppgift".',
    'erase-other-refs':
      'Ärendet finns också i {what}, som Skav inte skriver om. Ta bort dem med git update-ref -d och kör igen.',
    'erase-busy': 'Någon flyttar grenarna hela tiden, så historiken blev inte omskriven. Kör igen.',
    'erase-remains':
      'Något av {what} finns kvar i arkivet. Pågår något annat arbete i arkivet? Kör igen när det är klart.',
  },
  local: {
    commits: (count: number) => `Filen är borta ur ${count} commits i arkivet.`,
    versions: (count: number) =>
      `${count} versioner av filen är borta, och ingen finns kvar bland arkivets objekt.`,
    files: (count: number) =>
      `${count} andra filer är borta: kontaktuppgifter, utkorg, tillfälliga filer, inkorg och cache.`,
  },
  done: {
    branch: (id: string) => `Grenen case/${id} är borta.`,
    pull: (number: number) => `Pull request ${number} är stängd.`,
    comments: (count: number, number: number) => `${count} kommentarer på ${number} är borttagna.`,
    logs: (count: number) => `Loggarna från ${count} körningar är borttagna.`,
    history: (count: number) => `${count} versioner av filen är borta ur kopians historik.`,
    'no-history': 'Filen finns inte i kopians historik.',
  },
  left: 'Det här måste en person göra. Pricka av:',
  items: {
    officer: 'Dataskyddsombudet vet om det. Är det en incident anmäls den inom 72 timmar.',
    main: (id: string) => `Ärendet är borta från main. Annars: skriv /stopp personuppgift på ${id}.`,
    push:
      'Stäng av Block force pushes, kör i kopian: git -c remote.origin.mirror=false push --force origin ' +
      'main, och slå på regeln igen.',
    mirror: 'Kör om kommandot med --git och en kopia av arkivet, så skrivs historiken om.',
    support: (numbers: string, first: string) =>
      `GitHub Support har tagit bort pull request ${numbers} och sparade sidor. Första commit: ${first}. ` +
      'Texten att skicka står i docs/radering.md.',
    body: 'Ingen har skrivit uppgiften i pull requestens egen text. Annars: ta bort varje version under edited.',
    contact: (id: string) => `Kontaktuppgifterna är borta: skav contact erase ${id}`,
    clones: 'Alla som har en kopia av arkivet har tagit bort den och klonat på nytt.',
    mail: 'Har någon skrivit uppgiften i en kommentar: mottagarna har tagit bort mejlet.',
    backupsLocal:
      'Säkerhetskopiorna (skav backup) har kvar ärendet: ta bort dem, eller låt dem gå ut enligt er plan. ' +
      'Återställer ni en av dem: kör /stopp och skav erase igen.',
    disks: 'Maskinens egna kopior, som ögonblicksbilder av disken, går ut enligt er plan.',
    backups: 'Säkerhetskopiorna går ut enligt er plan.',
  },
} as const;
