import { type Html, html } from '../../html.ts';

/** What every chart has: an id for links, a title, and a sentence on how to read it. */
export interface Heading {
  id: string;
  title: string;
  lead?: string | undefined;
}

/** How wide a figure is: half the width of a page, or all of it. */
export type FigureWidth = 'half' | 'full';

/**
 * Returns a chart as a figure named by its heading. Everything in it can be read as a table: its role is a group, since
 * in a PDF a figure has one text in place of all that is in it, and readers skip the table. A figure with a `figcaption`
 * may have no role, so its caption is a `div`.
 */
export function figure({ id, title, lead }: Heading, body: Html, width: FigureWidth = 'half'): Html {
  const paragraph = lead ? html`<p>${lead}</p>` : '';
  const caption = html`<div class="caption"><h3 id="${id}-t">${title}</h3>${paragraph}</div>`;
  return html`<figure class="chart ${width}" id="${id}" role="group" aria-labelledby="${id}-t">${caption}${body}</figure>`;
}
