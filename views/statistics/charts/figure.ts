import { type Html, html } from '../../html.ts';

/** What every chart has: an id for links, a title, and a sentence on how to read it. */
export interface Heading {
  id: string;
  title: string;
  lead?: string | undefined;
}

/** How wide a figure is: half the width of a page, or all of it. */
export type FigureWidth = 'half' | 'full';

/** Returns a chart as a figure named by its heading. Everything in it can be read as a table. */
export function figure({ id, title, lead }: Heading, body: Html, width: FigureWidth = 'half'): Html {
  const paragraph = lead ? html`<p>${lead}</p>` : '';
  const caption = html`<figcaption><h3 id="${id}-t">${title}</h3>${paragraph}</figcaption>`;
  return html`<figure class="chart ${width}" id="${id}" aria-labelledby="${id}-t">${caption}${body}</figure>`;
}
