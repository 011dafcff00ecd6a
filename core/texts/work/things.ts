/** What the page of a case says about what may identify a person. */
export const WORK_THING_TEXTS = {
  title: 'Det här kan peka ut en person',
  lead: 'Det är markerat i texterna nedan. Byt ut det med en tryckning, så byts det överallt i ärendet. Det går inte att ångra.',
  about: (kind: string, where: string, places: number) =>
    `ser ut som ${kind}. Står i: ${where}${places === 1 ? '' : ` (${places} ställen i ärendet)`}.`,
  replace: (placeholder: string) => `Byt till ${placeholder}`,
} as const;
