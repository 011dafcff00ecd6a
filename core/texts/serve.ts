/** What the server prints when it starts, or cannot, and its last answer when everything else failed. */
export const SERVE_TEXTS = {
  started: (url: string) => `Skav är igång: ${url}`,
  tour: (url: string) => `Prova på tio minuter: ${new URL('/prova/', url)}`,
  portInUse: (port: number) => `Port ${port} är upptagen. Välj en annan, till exempel PORT=4322 npm start.`,
  portNotAllowed: (port: number) =>
    `Port ${port} får bara systemets administratör lyssna på. Välj en från 1024 och uppåt, till exempel PORT=4321 npm start.`,
  unknownHost: (host: string) =>
    `Namnet ${host} i HOST går inte att slå upp. Ta bort HOST, eller skriv en av datorns egna adresser.`,
  notBuilt: (what: string) => `Sidan är inte byggd. Kör npm run build först. (${what})`,
  otherBuild: 'Ett annat bygge av samma mapp pågår. Det här väntar tills det är klart.',
  failed: 'Något gick fel hos oss. Försök igen om en stund.',
} as const;
