/** What the page of a case says about what may identify a person. */
export const WORK_THING_TEXTS = {
  title: 'Det här kan peka ut en person',
  lead: 'Det är markerat i texterna nedan. Byt ut det med en tryckning, så byts det överallt i ärendet. Det går inte att ångra.',
  about: (kind: string, where: string, places: number) =>
    `ser ut som ${kind}. Står i: ${where}${places === 1 ? '' : ` (${places} ställen i ärendet)`}.`,
  replace: (placeholder: string) => `Byt till ${placeholder}`,
  noPerson: 'Ingen person',
  allowText:
    'Namnet läggs till i förbundets lista över verksamheter, platser och metoder. Sedan frågas ingen om det, varken här eller i formuläret. Listan är publik: lägg aldrig in namnet på en person.',
  allowLabel: 'Namnet, som det ska stå i listan',
  allowButton: 'Lägg till i listan',
  allowed: 'Namnet är tillagt i listan över det som inte är personer.',
  closed: {
    github:
      'Listan ligger på GitHub. Lägg till namnet under tillåtna i association.yaml, i en pull request, om det inte är en person.',
    other:
      'Listan går inte att ändra härifrån. Är det ingen person: be den som sköter tjänsten lägga till namnet under tillåtna i association.yaml.',
  },
} as const;
