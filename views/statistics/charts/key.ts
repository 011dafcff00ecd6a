import { type Html, html } from '../../html.ts';

/** A mark of a chart with what it means. */
export interface KeyItem {
  mark: Html;
  text: string;
}

/** Returns what the marks of a chart mean. The marks are small copies of those in the chart. */
export function chartKey(items: readonly KeyItem[]): Html {
  return html`<p class="legend">${items.map(
    ({ mark, text }) =>
      html`<span><svg class="key" width="0.9em" height="0.9em" aria-hidden="true" focusable="false">${mark}</svg>${text}</span> `,
  )}</p>`;
}
