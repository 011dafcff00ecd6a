import type { Edition } from '../../views/statistics/edition.ts';
import { pageParts } from '../../views/statistics/page.ts';

/** The whole page of a period, below its heading. */
export function pageMarkup(edition: Edition, before?: Edition, others: readonly Edition[] = []): string {
  const { answers, tables } = pageParts(edition, before, others);
  return answers.text + tables.text;
}

/** The words of a page, without its markup. */
export const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
