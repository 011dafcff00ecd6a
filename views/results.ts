import { MONTH_NAMES } from '../core/date.ts';
import type { RenderedResult } from '../core/result/read.ts';
import { Html, html } from './html.ts';

const STATUS_NAMES = { klart: 'Klart', pagar: 'Pågår' };

/** Returns what reports have led to, as a list of cards. */
export function resultList(results: readonly RenderedResult[]): Html {
  return html`<ul class="cards">${results.map(({ result, html: text }) => {
    const look = result.status === 'klart' ? 'done' : 'waiting';
    const [year, month] = result.när.split('-');
    const when = `${MONTH_NAMES[Number(month) - 1]} ${year}`;
    return html`${[
      html`<li><span class="tag ${look}">${STATUS_NAMES[result.status]}</span><h3>${result.titel}</h3>`,
      // Markup that was made safe when the file was read.
      new Html(text),
      html`<p class="small">${result.vem}, ${when}. ${result.antal} ärenden ligger bakom.</p></li>`,
    ]}`;
  })}</ul>`;
}
