/** What the server prints when it starts, or cannot, and its last answer when everything else failed. */
export const SERVE_TEXTS = {
  started: (url: string) => `Skav är igång: ${url}`,
  tour: (url: string) => `Prova på tio minuter: ${new URL('/prova/', url)}`,
  portInUse: (port: number) => `Port ${port} är upptagen. Välj en annan, till exempel PORT=4322 npm start.`,
  notBuilt: (what: string) => `Sidan är inte byggd. Kör npm run build först. (${what})`,
  otherBuild: 'Ett annat bygge av samma mapp pågår. Det här väntar tills det är klart.',
  failed: 'Något gick fel hos oss. Försök igen om en stund.',
} as const;
