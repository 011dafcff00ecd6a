/** Messages of the commits that the service makes: which case, and nothing of what its file says. */
export const COMMIT_TEXTS = {
  propose: (id: string) => `Ärende ${id}`,
  accept: (id: string) => `Ta emot ärende ${id}`,
  change: (id: string) => `Ändra ärende ${id}`,
  reply: (id: string) => `Svar i ärende ${id}`,
  remove: 'Ta bort ett ärende',
  import: (count: number) => (count === 1 ? 'Importera ett ärende' : `Importera ${count} ärenden`),
} as const;

/** Adds the person who gave the order as a trailer: an App makes the commit, but a person decided. */
export const orderedBy = (message: string, by: string | undefined): string =>
  by === undefined ? message : `${message}\n\nOrdered-by: ${by}`;
