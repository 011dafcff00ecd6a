/** The words of the workspace's buttons and headings that several pages share. */
export const WORK_TEXTS = {
  save: 'Spara',
  send: 'Skicka',
  goOn: 'Gå vidare',
  preview: 'Visa först hur det ser ut',
  previewTitle: 'Så ser den som rapporterade det',
  previewImported: 'Så sparas det. Den som rapporterade har ingen kod och ser det inte',
  remove: 'Ja, ta bort ärendet',
  reject: 'Ja, avvisa rapporten',
  removalWarning: 'Det går inte att ångra. Kontaktuppgifterna raderas också.',
  change: 'Vill du ändra något gör du det i formuläret nedan.',
  accept: 'Ta emot',
  acceptTitle: 'Ta emot rapporten',
  acceptText:
    'Läs rapporten först. Pekar något ut en person: byt ut det. Om det inte räcker tar du bort rapporten genast, under Avslut.',
  todo: 'Vad vill du göra?',
  next: 'Nästa steg',
  lower: 'Tillbaka till en lägre nivå',
  notYet: 'Det här går inte än',
  missing: 'Det saknas:',
  restored: 'Det du skrev finns kvar nedan. Det är inte sparat än.',
  changedTitle: 'Det här är nytt sedan du öppnade ärendet',
  changedUnknown: 'Vad som är nytt går inte att visa. Läs igenom ärendet.',
  noNews: 'Ändringen syns inte i ärendet. Läs igenom det.',
  alikeTitle: 'Ärenden som liknar det här',
  alikeLink: (id: string) => `Länka ihop med ${id}`,
  alikeOther: 'Ärendet är i ett annat område.',
  print: 'Skriv ut',
  nothingToDo: 'Just nu finns inget att göra.',
  received: (day: string) => `kom in ${day}`,
  more: (count: number) => `${count} till visas när de här är gjorda.`,
  unread: (count: number) =>
    count === 1
      ? 'Ett ärende går inte att läsa och står inte i listan. Säg till den som sköter tjänsten.'
      : `${count} ärenden går inte att läsa och står inte i listan. Säg till den som sköter tjänsten.`,
  other: 'Annat',
} as const;
