/** Why a file or a folder of the association cannot be read. */
export const UNREADABLE_FILE_TEXTS = {
  missing: 'Filen finns inte.',
  unreadable: 'Filen går inte att läsa. Kontrollera rättigheterna.',
  conflict:
    'Här har två ändringar krockat, och git har sparat båda. Behåll det som ska gälla, och ta bort raderna som ' +
    'börjar med <<<<<<<, ======= och >>>>>>>.',
  folder: (faults: readonly string[]) =>
    `Förbundets mapp har fel som måste rättas först:\n${faults.join('\n')}`,
} as const;
