import { shellWord } from '../shell-word.ts';

/** What `skav init` says besides its questions. */
export const INIT_TEXTS = {
  folder: 'Skriv vilken mapp som förbundets filer ska ligga i: skav init MAPP.',
  notTerminal:
    'skav init ställer frågor i en terminal, och här finns ingen. Öppna en terminal och kör samma kommando, eller ge svaren i en fil: skav init MAPP --from svar.yaml.',
  answerForm: (given: string) => `--svar ska vara ID=SVAR, till exempel --svar prefix=OSF, inte ${given}.`,
  unknown: (likely: string | undefined, known: readonly string[]) =>
    likely === undefined
      ? `Frågan finns inte, eller ställs inte här. De som finns: ${known.join(', ')}.`
      : `Frågan finns inte, eller ställs inte här. Menar du ${likely}?`,
  oneLine: 'Frågan har ett svar, och här står en lista. Skriv svaret på samma rad som id.',
  readyAnswer: 'förval',
  option: '--svar',
  fault: (where: string, id: string, text: string) => `${where}: ${id}: ${text}`,
  nothing: 'Inget är ändrat.',
  missing: (id: string, text: string) => `${id}: ${text}`,
  missingHead: 'De här frågorna saknar svar. Skriv dem i svarsfilen eller med --svar:',
  welcome: (folder: string) => `Förbundets mapp: ${folder}`,
  howTo:
    'Enter tar svaret som står i grått. Ctrl+C avbryter, och svaren finns kvar. Allt går att ändra efteråt, utom det som det står om.',
  resumed: (count: number, file: string) =>
    `${count === 1 ? 'Ett svar' : `${count} svar`} finns redan i ${file}. Frågorna fortsätter där.`,
  interrupted: (file: string, command: string) =>
    `Avbrutet. Svaren hittills ligger i ${file}. Fortsätt med: ${command}`,
  interruptedEmpty: 'Avbrutet. Inget är skrivet.',
  interruptedChange: 'Avbrutet. Inget är ändrat.',
  listHow: 'Avsluta med en tom rad.',
  listReady: (count: number) => `En tom rad direkt behåller de ${count} som finns.`,
  listRead: (count: number) => (count === 0 ? 'Inget.' : count === 1 ? '1 rad.' : `${count} rader.`),
  chooseHow: 'Välj med piltangenterna och Enter.',
  summary: 'Svaren',
  none: '–',
  count: (first: string, count: number) => (count > 4 ? `${first} … (${count})` : first),
  write: 'Ska mappen skrivas?',
  change: 'Vad vill du ändra?',
  options: {
    write: 'Skriv mappen',
    change: 'Ändra ett svar',
    wait: 'Vänta, och behåll svaren',
    done: 'Inget mer, skriv ändringarna',
  },
  written: (folder: string) => `Klart. Mappen ${folder} är skriven, och kontrollen hittar inga fel i den.`,
  changed: (files: readonly string[]) =>
    files.length === 0 ? 'Inget är ändrat.' : `Ändrat: ${files.join(', ')}. Kontrollen hittar inga fel.`,
  keyMade: (path: string) =>
    `Den hemliga nyckeln ligger i ${path}. Gör en kopia och lägg den i kassaskåpet. Utan den går inga kontaktuppgifter att läsa.`,
  keyUsed: (path: string) => `Nyckeln som redan fanns i ${path} används.`,
  next: (folder: string, prefix: string) =>
    `Starta tjänsten med mappen: SKAV_CASES=${shellWord(folder)} SKAV_DATA=~/skav-data-${prefix.toLowerCase()} npm start`,
  preview: 'Så blir färgen:',
} as const;

/** What is in a file of answers, and what is wrong with one. */
export const ANSWERS_FILE_TEXTS = {
  head: 'Svar till skav init. Filen tas bort när mappen är skriven.',
  notAnswers: (where: string) =>
    `${where} har inga svar. Skriv frågans id och svaret på varje rad, till exempel prefix: OSF.`,
  nested:
    'Listan har mer än ett svar på en rad. Skriv ett svar på varje rad, med ett bindestreck före: - Nässjö.',
} as const;

/** Why `skav init` does nothing. */
export const INIT_ERROR_TEXTS = {
  'init-not-empty': (folder: string) =>
    `${folder} har redan filer, men ingen association.yaml. Välj en mapp som är tom eller inte finns. Inget är ändrat.`,
  'init-not-a-folder': (folder: string) => `${folder} är en fil. Välj en mapp. Inget är ändrat.`,
  'init-no-routines': (folder: string) =>
    `Rutinerna som följer med Skav finns inte i ${folder}. Hämta Skav igen, med mappen cases som den är.`,
  'init-faulty': (list: string) => `Svaren ger en mapp med fel, så inget är skrivet:\n${list}`,
} as const;
