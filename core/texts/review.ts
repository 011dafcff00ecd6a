/** What `skav review` prints. */
export const REVIEW_TEXTS = {
  title: (id: string) => `Ärende ${id}`,
  findings: 'Kan peka ut en person',
  noFindings: 'Inget hittat som pekar ut en person. Läs ändå.',
  accepted: (id: string) => `Ärende ${id} är mottaget och ligger på main.`,
  phaseStays: (why: string) => `Fasen är kvar. ${why}`,
  unreadable: (id: string) => `Ärende ${id} går inte att läsa. Kör skav check och rätta felen först.`,
  notShown: (id: string) =>
    `Ärende ${id} går inte att visa: filen har fel, eller rutinen som det följer saknas. Kör skav check och ` +
    'rätta felen först.',
  unreadableRow: (id: string) => `${id}  går inte att läsa`,
  row: (id: string, received: string, due: string, which: string) =>
    `${id}  kom ${received}  läses senast ${due}\n    ${which}`,
  sum: (waiting: number, removed: number) =>
    `${waiting} ${waiting === 1 ? 'rapport' : 'rapporter'} väntar.${removed > 0 ? ` ${removed} har tagits bort.` : ''}`,
} as const;
