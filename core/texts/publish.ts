/** What stops a hand-over to the web host: what it is, and what to do. The words that were found are never printed. */
export const PUBLISH_TEXTS = {
  'case-text':
    'Här står ord ur ett ärende. Ta reda på hur de kom in i bygget, och publicera inte förrän de är borta.',
  secret: 'Här står något som öppnar något. Ta bort det, byt det, och bygg om.',
  identifies: 'Här står något som pekar ut en person. Ta bort det ur texten som sidan byggs av.',
  address: 'Här står adressen till datorn som byggde. Sätt SKAV_SITE till webbplatsens adress, och bygg om.',
  statistics: 'Siffrorna kommer inte ur en publicering i cases/releases. Bygg om från en ren utcheckning.',
  'no-build': 'Här finns inget att lämna över. Kör npm run build först.',
} as const;

export type PublishCode = keyof typeof PUBLISH_TEXTS;

export const PUBLISH_LOG_TEXTS = {
  checked: (files: number) =>
    `${files === 1 ? '1 fil är kontrollerad' : `${files} filer är kontrollerade`} och får lämnas över.`,
  needed: 'De ska lämnas över.',
  unchanged: 'De är likadana som de som ligger ute. Inget behöver lämnas över.',
  today:
    'Sidor har redan lämnats över i dag. De här lämnas över i morgon. Starta publicering för hand om det är bråttom.',
  recorded: 'Sidorna är överlämnade.',
  statuses: (followed: number, written: number, removed: number) =>
    `${followed === 1 ? '1 ärende' : `${followed} ärenden`} kan följas. Statusar: ${written} skrevs och ${removed} togs bort.`,
  kept: (count: number) =>
    `${count} statusar hör till ärenden som inte finns här. De är för många för att tas bort på en gång och är kvar. ` +
    'Är arkivet helt? Kör skav check.',
  unreadable: (id: string) =>
    `${id} går inte att läsa, och dess status är den gamla. Rätta filen: skav check.`,
  stopped: (faults: number) => `Inget får lämnas över: ${faults} fel.`,
  withheld: (count: number) => `${count} statusar är inte ändrade, för de pekar ut en person.`,
  'no-host':
    'Statusarna skrivs hos Netlify. Sätt NETLIFY_SITE_ID och NETLIFY_AUTH_TOKEN. På en egen maskin behövs det inte.',
} as const;
