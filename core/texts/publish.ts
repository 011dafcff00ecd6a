/** What stops a hand-over to the web host: what it is, and what to do. The words that were found are never printed. */
export const PUBLISH_TEXTS = {
  'case-text':
    'Här står ord ur ett ärende. Ta reda på hur de kom in i bygget, och publicera inte förrän de är borta.',
  secret: 'Här står något som öppnar något. Ta bort det, byt det, och bygg om.',
  identifies: 'Här står något som pekar ut en person. Ta bort det ur texten som sidan byggs av.',
  statistics: 'Siffrorna kommer inte ur en publicering i cases/releases. Bygg om från en ren utcheckning.',
  'no-build': 'Här finns inget att lämna över. Kör npm run build först.',
} as const;

export type PublishCode = keyof typeof PUBLISH_TEXTS;

export const PUBLISH_LOG_TEXTS = {
  sum: (cases: number, removed: number, files: number) =>
    `${cases} ärenden och ${removed} borttagna rapporter kan följas. ${files} filer kontrollerade.`,
  unreadable: (id: string) => `${id} går inte att läsa och kan inte följas. Rätta filen: skav check.`,
  stopped: (faults: number) => `Inget får lämnas över: ${faults} fel.`,
} as const;
