/** What `skav review` prints. */
export const REVIEW_TEXTS = {
  title: (id: string) => `Ärende ${id}`,
  description: 'Vad som hände',
  background: 'Orsaker, åtgärder och konsekvenser',
  findings: 'Kan peka ut en person',
  noFindings: 'Inget hittat som pekar ut en person. Läs ändå.',
  accepted: (id: string) => `Ärende ${id} är mottaget och ligger på main.`,
  phaseStays: (why: string) => `Fasen är kvar. ${why}`,
  unreadable: (id: string) =>
    `Ärende ${id} går inte att läsa. Kör skav review show ${id} och rätta felen först.`,
  unreadableRow: (id: string) => `${id}  går inte att läsa: skav review show ${id}`,
  row: (id: string, received: string, due: string, area: string) =>
    `${id}  kom ${received}  läses senast ${due}  ${area}`,
  sum: (waiting: number, removed: number) =>
    `${waiting} ${waiting === 1 ? 'rapport' : 'rapporter'} väntar.${removed > 0 ? ` ${removed} har tagits bort.` : ''}`,
} as const;
