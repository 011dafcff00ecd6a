/** Messages of the commits that the service makes: which case, and nothing of what its file says. */
export const COMMIT_TEXTS = {
  propose: (id: string) => `Ärende ${id}`,
  accept: (id: string) => `Ta emot ärende ${id}`,
  change: (id: string) => `Ändra ärende ${id}`,
  remove: 'Ta bort ett ärende',
} as const;
