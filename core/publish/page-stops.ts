import { detect } from '../deid/detect.ts';

/**
 * Finds what identifies a person on a built page, and returns its kinds. Words of the association or the service
 * itself are let through: their own addresses, and the examples in the form.
 *
 * @param allow words that name no person
 * @param ownText all texts of the association and the service, as one
 */
export function identifyingTypesOnPage(page: string, allow: readonly string[], ownText: string): string[] {
  const text = readable(page);
  const stops = detect(text, { allow })
    .filter(({ tier, start, end }) => tier === 'stop' && !ownText.includes(text.slice(start, end)))
    .map(({ type }) => type);
  return [...new Set(stops)];
}

/** The text of a page, a line for each element. Of the attributes only those that are shown or read aloud are kept. */
function readable(page: string): string {
  return page
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '\n')
    .replace(/<[^>]*>/g, (tag) => {
      const shown = [...tag.matchAll(/\b(?:alt|title|aria-label|placeholder|value|content)="([^"]*)"/g)];
      return `\n${shown.map(([, value]) => `${value}\n`).join('')}`;
    })
    .replace(/&#(?:39|x27);/gi, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&(?:nbsp|#160);/g, '\u00a0')
    .replace(/&amp;|&#38;/g, '&');
}
