/** What the operating system refuses, by its error code, as a sentence about a path. */
export const SYSTEM_TEXTS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `Rättighet saknas till ${path}. Ge den som kör Skav rätt att läsa och skriva där.`,
  EPERM: (path) => `Systemet tillåter inte ändringen av ${path}. Ge den som kör Skav rätt att skriva där.`,
  EROFS: (path) =>
    `${path} kan bara läsas. Välj en plats som går att skriva på, med SKAV_DATA eller SKAV_CACHE.`,
  ENOSPC: (path) => `Disken är full, så ${path} går inte att skriva. Frigör plats och försök igen.`,
  EDQUOT: (path) => `Kvoten är slut, så ${path} går inte att skriva. Frigör plats och försök igen.`,
  ENOENT: (path) => `${path} finns inte. Kontrollera sökvägen.`,
  ENOTDIR: (path) => `${path} går inte att nå: en del av sökvägen är en fil och inte en mapp.`,
  EEXIST: (path) => `${path} finns redan och är något annat än det som ska ligga där. Flytta undan det.`,
  EISDIR: (path) => `${path} är en mapp och inte en fil. Kontrollera sökvägen.`,
  ENAMETOOLONG: (path) => `Sökvägen ${path} är för lång. Välj en kortare.`,
  ELOOP: (path) => `Länkarna i ${path} går runt. Kontrollera sökvägen.`,
  EMFILE: () => 'För många filer är öppna. Starta om, och höj gränsen om det händer igen (ulimit -n).',
  EADDRNOTAVAIL: () =>
    'Adressen i HOST finns inte på den här datorn. Ta bort HOST eller skriv en adress som finns.',
};
