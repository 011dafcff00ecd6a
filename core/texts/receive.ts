/** What a person who pushes to the local archive reads. */
export const RECEIVE_TEXTS = {
  refused: 'Skav tar inte emot pushen. Inget är ändrat i arkivet. Rätta det här och pusha igen:',
  failed: 'Skav kunde inte granska pushen, och den är därför inte mottagen. Inget är ändrat i arkivet.',
  rules: {
    'main-removed': 'Grenen main tas aldrig bort.',
    'main-forced':
      'main får bara nya commits ovanpå dem som finns. Kör git pull och pusha igen, utan --force. ' +
      'Ska något bort för alltid: se docs/radering.md.',
    'case-removed':
      'Grenen är ett ärende som väntar och tas inte bort. Avvisa det med /avvisa, eller ta emot det först.',
    'case-forced':
      'Grenen får bara nya commits ovanpå dem som finns. Kör git pull och pusha igen, utan --force.',
    'case-other': 'En gren som heter case/… har en enda fil: ärendet som grenen är döpt efter.',
    'ref-refused': 'Arkivet tar bara emot grenar, under refs/heads/.',
    'ref-folder':
      'En gren får inte heta case, för det är början på namnet på varje ärendes gren. Välj ett annat namn.',
    'no-base': 'Grenen har inget gemensamt med main. Utgå från en ny kopia av arkivet.',
    'not-a-case':
      'Arkivet har bara ärenden, cases/ÅÅÅÅ/MM/ÄRENDE.yaml. Inställningar och rutiner ligger i förbundets mapp. ' +
      'Ta bort filen ur ändringen.',
    'note-changed':
      'Anteckningen om ett borttaget ärende skrivs av /avvisa och /stopp, och ändras inte för hand. ' +
      'Ta bort filen ur ändringen.',
    'case-erased':
      'Ärendet är borttaget ur arkivet och kommer inte tillbaka. Hämta en ny kopia av arkivet och gör om ändringen där, ' +
      'utan ärendet.',
    'not-a-file':
      'Arkivet har bara vanliga filer, inga länkar och inga arkiv i arkivet. Ta bort den ur ändringen.',
  },
} as const;

export type ReceiveRule = keyof typeof RECEIVE_TEXTS.rules;
