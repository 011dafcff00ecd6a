/** The people who may use the workspace. */
export const PEOPLE_TEXTS = {
  section: {
    title: 'Personer',
    lead: 'De som får logga in i arbetsytan, och vad de får se. Ingen annan kommer in.',
    add: 'Lägg till en person',
    none: 'Ingen är inlagd än. Lägg till förbundschefen först.',
    removal:
      'Personen loggas ut genast och kommer inte in igen. Det som personen har gjort i ärenden står kvar.',
  },
  fields: {
    namn: { label: 'Namn', missing: 'Skriv personens namn.' },
    mejl: {
      label: 'Mejladress i arbetet',
      hint: 'Samma som personen loggar in med. Den står i ärendenas historik vid det personen gör.',
    },
    inloggning: {
      label: 'Användarnamn',
      hint: 'Bara om personen loggar in med ett användarnamn. Då behövs ingen mejladress.',
    },
    roll: { label: 'Roll', missing: 'Välj en roll.' },
    områden: {
      label: 'Områden',
      hint: 'Bara för en koordinator: de områden vars ärenden personen har hand om.',
    },
  },
  faults: {
    'person-unknown': 'Skriv en mejladress eller ett användarnamn, så att tjänsten kan känna igen personen.',
    'person-id':
      'Det här kan inte stå i ärendenas historik: det är för långt, har fler än fem siffror eller ett tecken som inte går. ' +
      'Skriv en annan adress eller ett annat användarnamn.',
    'person-twice':
      'En annan person i listan har samma. Ändra den personen i stället, eller skriv något annat.',
    'person-areas-missing': 'Välj minst ett område för en koordinator.',
    'person-areas-unused': 'Bara en koordinator har områden.',
    'person-area': 'Området finns inte längre. Välj något av de områden som finns nu.',
  },
  noHead:
    'Minst en person behöver vara förbundschef: annars kan ingen ändra inställningarna. Lägg till en annan först.',
  ownWay:
    'Du kan inte ändra din egen adress, ditt användarnamn eller din roll: blir det fel kommer du inte in igen. Lägg till en ' +
    'förbundschef till, som kan göra det.',
  ownRemoval: 'Du kan inte ta bort dig själv. Lägg till en annan förbundschef, som kan göra det.',
} as const;
