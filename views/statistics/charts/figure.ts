import { type Html, html } from '../../html.ts';

/** What every chart has: an id for links, a title, and a sentence that says how to read it. */
export interface Heading {
  id: string;
  title: string;
  lead?: string | undefined;
}

/** How much room it takes: half the width of a page, or all of it. */
export type FigureWidth = 'half' | 'full';

/** A chart: its heading is its name, and everything in it can be read as a table. */
export function figure({ id, title, lead }: Heading, body: Html, room: FigureWidth = 'half'): Html {
  return html`<figure class="chart ${room}" id="${id}" aria-labelledby="${id}-t"><figcaption><h3 id="${id}-t">${title}</h3>${lead ? html`<p>${lead}</p>` : ''}</figcaption>${body}</figure>`;
}
