/** What the page with the contact details of the person who reported says. */
export const CONTACT_PAGE_TEXTS = {
  title: 'Kontaktuppgifter',
  back: (id: string) => `Till ärendet ${id}`,
  none: 'Det finns inga kontaktuppgifter. De lämnades inte, eller är gallrade.',
  lead: 'Uppgifterna är förseglade. De öppnas här i din webbläsare, med din egen nyckel.',
  trace: 'När du hämtar dem antecknas ärendet, ditt namn och tiden.',
  fetch: 'Hämta de förseglade uppgifterna',
  keyFile: 'Filen med din nyckel',
  orKey: 'Eller klistra in nyckeln',
  passphrase: 'Lösenord till filen',
  passphraseHint: 'Bara om filen är skyddad med ett lösenord.',
  safe: 'Nyckeln skickas inte och sparas inte.',
  open: 'Öppna',
  sealed: 'Den förseglade texten',
  sealedHint: 'Den går också att öppna med programmet age, utan den här sidan.',
  noScript:
    'Att öppna dem här kräver JavaScript. Utan det går det med programmet age, eller med skav contact.',
  opened: 'Uppgifterna är öppnade',
  fields: { namn: 'Namn', mejl: 'Mejl', telefon: 'Telefon' },
  mail: 'Skriv ett mejl om att det finns ett svar',
  mailHint: 'Mejlet öppnas i ditt eget mejlprogram. Det säger inget om ärendet.',
  faults: {
    'no-key': 'Välj filen med din nyckel, eller klistra in nyckeln.',
    'not-key': 'Det där är ingen nyckel. Den privata nyckeln börjar med AGE-SECRET-KEY-1.',
    passphrase: 'Filen är skyddad med ett lösenord. Skriv det.',
    'wrong-passphrase': 'Lösenordet öppnar inte filen. Skriv det igen.',
    'wrong-key':
      'Nyckeln öppnar inte uppgifterna. De är förseglade till områdets nycklar som de var när rapporten kom in.',
  },
  subject: 'Det finns ett svar till dig',
  body: (address: string, sender: string) =>
    `Hej!\n\nDet finns ett svar till dig. Läs det med din kod på ${address}\nKoden står på ditt kvitto.\n\n${sender}\n`,
} as const;

export type ContactFault = keyof typeof CONTACT_PAGE_TEXTS.faults;
