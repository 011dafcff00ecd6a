import type { NationalTable } from '../../../core/statistics/national/national.ts';
import { formatPercentRange } from '../../../core/statistics/sentences/numbers.ts';
import type { PooledShare } from '../../../core/statistics/uncertainty/pooled-share.ts';
import { rangeText, shareRangeText, NATIONAL_PAGE_TEXTS as TEXTS } from '../../../core/texts/national.ts';
import { type Html, html } from '../../html.ts';
import { percentWidth } from './cell.ts';
import { figure } from './figure.ts';

/**
 * Returns a table of classes over many associations. The last column draws the share from 0 to 100 %: a band for how
 * different associations are, a line for the interval of the mean, and a dot for the mean. The same numbers are in the
 * other columns.
 */
export function spread({ field, label, multiple, counting, published, rows }: NationalTable): Html {
  const { columns } = TEXTS;
  const notes = [
    ...(published < counting ? [TEXTS.coverage(published, counting)] : []),
    ...(multiple ? [TEXTS.multiple] : []),
  ];
  const head = [columns.cases, columns.showing, columns.share, columns.spread].map(
    (name) => html`<th scope="col" class="num">${name}</th>`,
  );
  const body = rows.map(({ label: name, cases, showing, having, share }) => {
    const between = share?.predicted;
    const cells = [
      rangeText(cases),
      `${showing} av ${having}`,
      share ? shareRangeText(share) : TEXTS['no-share'],
      between ? formatPercentRange(between.low, between.high) : TEXTS['no-spread'],
    ].map((text) => html`<td class="num">${text}</td>`);
    return html`<tr><th scope="row">${name}</th>${cells}<td class="bar" aria-hidden="true">${share && plot(share)}</td></tr>`;
  });
  const table = html`${[
    html`<table class="spread"><thead><tr><th scope="col">${columns.class}</th>${head}`,
    html`<td class="bar" aria-hidden="true"></td></tr></thead><tbody>${body}</tbody></table>`,
  ]}`;
  const framed = html`<section class="table-frame" tabindex="0" aria-labelledby="${field}-t">${table}</section>`;
  return figure({ id: field, title: label, lead: notes.join(' ') || undefined }, framed, 'full');
}

function plot({ estimate, low, high, predicted }: PooledShare): Html {
  const at = (share: number) => percentWidth(share, 1);
  return html`${[
    html`<svg width="100%" height="0.9em" focusable="false"><rect class="track" width="100%" height="100%" rx="2"/>`,
    predicted &&
      html`<rect class="band" x="${at(predicted.low)}" width="${at(predicted.high - predicted.low)}" height="100%"/>`,
    html`<line class="whisker" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%"/>`,
    predicted && html`<circle cx="${at(estimate)}" cy="50%" r="4"/>`,
    html`</svg>`,
  ]}`;
}
