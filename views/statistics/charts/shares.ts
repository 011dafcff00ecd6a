import type { SharePoint } from '../../../core/statistics/questions/numbers.ts';
import {
  formatCount,
  formatPercent,
  formatPercentRange,
} from '../../../core/statistics/sentences/numbers.ts';
import type { Interval } from '../../../core/statistics/uncertainty/interval.ts';
import { type Html, html } from '../../html.ts';
import { percentWidth } from './cell.ts';

/** The ends of the scale, above the bars or dots; in words for screen readers. */
export const SCALE = html`<span class="scale" role="img" aria-label="skala från 0 till 100 %"><span>0</span><span>100 %</span></span>`;

/**
 * Returns a table of shares, each drawn as a dot with whiskers on a scale from 0 to 100 %. The newest is filled and the
 * others are rings, so that they differ without colour.
 * @param label what the shares are: "Andel som fick svar i tid"
 * @param labelledBy the id of the heading that names the figure
 */
export function shareDots(
  label: string,
  points: readonly SharePoint[],
  id: string,
  labelledBy: string,
): Html {
  const rows = points.map(({ period, part, base, interval }, at) => {
    const share = `${formatPercent(part / base)} (${formatPercentRange(interval.low, interval.high)})`;
    return html`${[
      html`<tr><th scope="row">${period}</th><td class="num">${formatCount(part)} av ${formatCount(base)}</td>`,
      html`<td class="num">${share}</td>`,
      html`<td class="bar" aria-hidden="true">${dot(interval, at === points.length - 1)}</td></tr>`,
    ]}`;
  });
  return html`${[
    html`<figure class="chart" id="${id}" role="group" aria-labelledby="${labelledBy}"><table class="ranking shares">`,
    html`<thead><tr><th scope="col">År</th><th scope="col" class="num">Antal</th>`,
    html`<th scope="col" class="num">${label}</th><td class="bar">${SCALE}</td></tr></thead><tbody>${rows}</tbody></table></figure>`,
  ]}`;
}

function dot({ estimate, low, high }: Interval, isNewest: boolean): Html {
  const at = percentWidth(estimate, 1);
  return html`<svg width="100%" height="1.1em" focusable="false">${[
    html`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%"/>`,
    whisker({ low, high }, '50%'),
    html`<circle${!isNewest && html` class="earlier"`} cx="${at}" cy="50%" r="5"/>`,
  ]}</svg>`;
}

/** Returns the line of an interval on a scale from 0 to 100 % of the width. */
export function whisker({ low, high }: Pick<Interval, 'low' | 'high'>, y: string): Html {
  return html`<line class="whisker" x1="${percentWidth(low, 1)}" x2="${percentWidth(high, 1)}" y1="${y}" y2="${y}"/>`;
}
