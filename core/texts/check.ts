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
} as const;
