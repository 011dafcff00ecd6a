/** What `skav check` prints besides the faults. */
export const CHECK_TEXTS = {
  progress: (read: number, of: number) => `Kontrollerar ${read} av ${of} …`,
  warning: (line: string) => `varning ${line}`,
  sum(files: number, faults: number, warnings: number): string {
    const checked = `${files} ${files === 1 ? 'ärende kontrollerat' : 'ärenden kontrollerade'}`;
    const wrong = faults === 0 ? 'inga fel' : `${faults} fel`;
    const warned = warnings === 0 ? '' : `, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`;
    return `${checked}, ${wrong}${warned}.`;
  },
  routineEdited: (id: string) =>
    'Tider, steg eller villkor är ändrade i en rutin som gäller. Ärenden som redan har kommit lovades det som stod. ' +
    `Lägg tillbaka det, och skriv ändringen i en ny fil med ersätter: ${id} och gäller-från. Är det ett fel som rättas: ` +
    'skriv en ny rad i versioner.',
  source: (archive: string) =>
    `Ärendena är lästa ur arkivet ${archive}. En mapp kontrolleras så här: skav check MAPP.`,
} as const;

/** What may be confused where cases are in an archive and settings in a folder. */
export const ARCHIVE_TEXTS = {
  notInArchive: (count: number) =>
    `${count === 1 ? 'Filen' : `Filen och ${count - 1} till`} finns i mappen men inte i arkivet, och räknas inte: ` +
    'mappens ärenden läses bara in första gången tjänsten startar. Ta bort dem ur mappen, eller lägg in dem i ' +
    'arkivet med git.',
  settings: (names: readonly string[]) =>
    `I arkivet ligger ${names.join(', ')}. Det gäller inte: förbundets inställningar läses ur mappen i SKAV_CASES. ` +
    'Ta bort det ur arkivet med git.',
} as const;
