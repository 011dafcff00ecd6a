import { detect } from '../deid/detect.ts';

/**
 * The kinds of what identifies a person on a built page. What the association or the service says itself is let
 * through: its own addresses, and the examples of the form.
 * @param ownText everything that they say, as one text
 */
export function identifyingTypesOnPage(page: string, allow: readonly string[], ownText: string): string[] {
  const text = readable(page);
  const stops = detect(text, { allow })
    .filter(({ tier, start, end }) => tier === 'stop' && !ownText.includes(text.slice(start, end)))
    .map(({ type }) => type);
  return [...new Set(stops)];
}

/** A page as its text, a line for each element. What attributes say is left out but for what is shown or read out. */
function readable(page: string): string {
  return page
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '\n')
    .replace(/<[^>]*>/g, (tag) => {
      const said = [...tag.matchAll(/\b(?:alt|title|aria-label|placeholder|value|content)="([^"]*)"/g)];
      return `\n${said.map(([, value]) => `${value}\n`).join('')}`;
    })
    .replace(/&#(?:39|x27);/gi, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&(?:nbsp|#160);/g, '\u00a0')
    .replace(/&amp;|&#38;/g, '&');
}
