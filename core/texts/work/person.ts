/** What people read when the people of an association break a rule: what is wrong and what to do. */
export const PERSON_TEXTS = {
  'person-unknown':
    'Personen har varken mejl eller inloggning, så ingen kan känna igen den. Lägg till en av dem.',
  'person-id':
    'Adressen eller inloggningen kan inte stå i ärendenas historik: den är för lång, har fler än fem siffror eller ett ' +
    'tecken som inte går. Skriv en annan.',
  'person-twice': 'En annan person har samma mejl eller inloggning. Ta bort den ena raden.',
  'person-areas-missing': 'En koordinator har minst ett område. Lägg till områden.',
  'person-areas-unused': 'Bara en koordinator har områden. Ta bort raden områden, eller ändra rollen.',
  'person-area': 'Området finns inte i listan områden. Rätta koden.',
} as const;

const ROLES = {
  koordinator: (areas: readonly string[]) => `koordinator för ${new Intl.ListFormat('sv').format(areas)}`,
  forbundschef: () => 'förbundschef',
  lasare: () => 'läser statistik och möten',
} as const;

/** Who a person is, such as "Karin Exempel, koordinator för Aneby och Nässjö". */
export const describePersonText = (
  name: string,
  role: keyof typeof ROLES,
  areas: readonly string[],
): string => `${name}, ${ROLES[role](areas)}`;
