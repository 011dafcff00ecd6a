import { formatCount } from '../../../core/statistics/sentences/numbers.ts';
import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { type Html, html } from '../../html.ts';
import { numberCell, percentWidth } from './cell.ts';
import { figure, type Heading } from './figure.ts';
import { chartKey } from './key.ts';

/** A phase: how many cases are in it, and how many are in it or beyond. */
export interface FlowStep {
  label: string;
  here: number;
  reached: number;
  /** Whether a case ends here. */
  isDone: boolean;
}

/** The phases in their order. */
export interface Flow extends Heading {
  steps: readonly FlowStep[];
}

const TEXTS = INTERNAL_CHART_TEXTS.flow;
/** Heights in pixels: from one phase to the next, of a bar, and of the line of text above it. */
const [STEP, BAR, TEXT] = [38, 13, 19];

/**
 * Returns the phases as a flow from above: the bar of a phase is as wide as the number of cases that came to it. The
 * solid part has gone on, and flows into the next bar; the hollow part is still there. A table next to it has the
 * numbers.
 */
export function flow({ steps, ...heading }: Flow): Html {
  const all = Math.max(1, ...steps.map(({ reached }) => reached));
  const width = (n: number) => percentWidth(n, all);
  const bars = steps.map(({ label, here, reached, isDone }, at) => {
    const [top, on] = [at * STEP + TEXT, reached - here];
    const left = isDone
      ? `${formatCount(here)} ${TEXTS.done}`
      : TEXTS.left(formatCount(here), formatCount(reached));
    return html`${[
      on > 0 && html`<rect class="stream" y="${top + BAR}" width="${width(on)}" height="${STEP - BAR}"/>`,
      html`<text y="${top - 5}">${label}</text>`,
      html`<text x="100%" y="${top - 5}" text-anchor="end" class="strong">${left}</text>`,
      on > 0 && html`<rect class="fill" y="${top}" width="${width(on)}" height="${BAR}"/>`,
      here > 0 &&
        html`<rect class="${isDone ? 'fill' : 'hollow'}" x="${width(on)}" y="${top}" width="${width(here)}" height="${BAR}"/>`,
    ]}`;
  });
  const rows = steps.map(
    ({ label, here, reached }) =>
      html`<tr><th scope="row">${label}</th>${numberCell(here)}${numberCell(reached)}</tr>`,
  );
  const [first, ...numbers] = TEXTS.columns;
  const { id, lead = '' } = heading;
  const size = html`width="100%" height="${steps.length * STEP}"`;
  return figure(
    heading,
    html`${[
      html`<div class="pictured"><div><svg class="flow" role="img" aria-labelledby="${id}-t ${id}-d" ${size}>`,
      html`<desc id="${id}-d">${lead}</desc>${bars}</svg>`,
      chartKey([
        { mark: html`<rect class="fill" width="100%" height="100%"/>`, text: TEXTS.passed },
        { mark: html`<rect class="hollow" width="100%" height="100%"/>`, text: TEXTS.here },
      ]),
      html`</div><table><thead><tr><th scope="col">${first}</th>`,
      numbers.map((name) => html`<th scope="col" class="num">${name}</th>`),
      html`</tr></thead><tbody>${rows}</tbody></table></div>`,
    ]}`,
    'full',
  );
}
