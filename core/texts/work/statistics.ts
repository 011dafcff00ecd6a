/** What the workspace's pages of internal statistics say. */
export const STATISTICS_PAGE_TEXTS = {
  title: 'Statistik, intern',
  periods: 'År',
  document: 'Underlag till styrelsen, att skriva ut',
  parts: (year: string) => `Delar av ${year}`,
  none: 'Det finns inga mottagna ärenden att räkna.',
} as const;
