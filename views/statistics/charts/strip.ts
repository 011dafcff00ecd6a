import { ANSWER_LIMIT } from '../../../core/statistics/facts/time.ts';
import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { type Html, html } from '../../html.ts';
import { type AnswerTime, isLate } from '../exact-answers.ts';
import { numberCell } from './cell.ts';
import { figure, type Heading } from './figure.ts';
import { chartKey } from './key.ts';

/** Waiting times, one per case. */
export interface Strip extends Heading {
  times: readonly AnswerTime[];
}

const TEXTS = INTERNAL_CHART_TEXTS.strip;
/** The scale: half months up to six, and a last place for all that is longer. */
const [PLACES, PER_MONTH] = [13, 2];
/** Dots are stacked in a place. With more cases than this in one, bars are drawn instead. */
const MOST_DOTS = 24;
/** The height of the stacks, the room above them for the text of the limit, and below for the scale, in pixels. */
const [HIGH, ABOVE, BELOW] = [120, 22, 24];
/** The largest step from dot to dot, in pixels. */
const LARGEST_DOT = 10;
/** The steps of the table, in months. */
const STEPS = [1, 2, 3, 6, Number.POSITIVE_INFINITY];

/**
 * Returns the time to the first answer of each case on a line from 0 to six months, with the limit as a line across.
 * Answers in time are dots, late ones squares, and cases that still wait rings. A table next to it has the numbers.
 */
export function strip({ times, ...heading }: Strip): Html {
  const places = Array.from({ length: PLACES }, (_, place) =>
    times.filter(({ months }) => placeOf(months) === place).toSorted((a, b) => order(a) - order(b)),
  );
  const tallest = Math.max(1, ...places.map(({ length }) => length));
  const isDots = tallest <= MOST_DOTS;
  const step = Math.min(LARGEST_DOT, HIGH / tallest);
  const ground = ABOVE + HIGH;
  const x = (place: number) => `${Number(((100 * place) / PLACES).toFixed(2))}%`;
  const limit = x(ANSWER_LIMIT * PER_MONTH);
  const drawn = places.map((own, place) =>
    isDots ? dots(own, x(place + 0.5), ground, step) : bars(own, place),
  );
  function bars(own: readonly AnswerTime[], place: number): Html[] {
    let bottom = ground;
    return [true, false].map((answered) => {
      const n = own.filter(({ isAnswered }) => isAnswered === answered).length;
      const height = Number(((HIGH * n) / tallest).toFixed(1));
      bottom -= height;
      const look = answered ? 'fill' : 'hollow';
      return html`${n > 0 && html`<rect class="${look}" x="${x(place + 0.1)}" y="${bottom}" width="${x(0.8)}" height="${height}"/>`}`;
    });
  }
  const { id, lead = '' } = heading;
  return figure(
    heading,
    html`${[
      html`<div class="pictured"><div><svg class="strip" role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${ground + BELOW}">`,
      html`<desc id="${id}-d">${lead}</desc>`,
      html`<line class="grid" x2="100%" y1="${ground}" y2="${ground}"/>${scale(x, ground)}${drawn}`,
      html`<line class="limit" x1="${limit}" x2="${limit}" y1="4" y2="${ground}"/>`,
      html`<text x="${limit}" y="14" dx="6" class="strong">${TEXTS.limit}</text></svg>`,
      html`${chartKey(
        isDots
          ? [
              { mark: mark('in-time', '50%', '50%'), text: TEXTS.inTime },
              { mark: mark('late', '50%', '50%'), text: TEXTS.late },
              { mark: mark('waiting', '50%', '50%'), text: TEXTS.waiting },
            ]
          : [
              {
                mark: html`<rect class="fill" width="100%" height="100%"/>`,
                text: TEXTS.columns[1].toLowerCase(),
              },
              { mark: html`<rect class="hollow" width="100%" height="100%"/>`, text: TEXTS.waiting },
            ],
      )}</div>`,
      html`${table(times)}</div>`,
    ]}`,
    'full',
  );
}

/** The place on the scale. An answer on the very last day is in time, and is left of the limit. */
const placeOf = (months: number): number =>
  Math.min(PLACES - 1, Math.max(0, Math.ceil(months * PER_MONTH) - 1));

/** Answers at the bottom of a place, then those that wait. */
const order = ({ isAnswered }: AnswerTime): number => (isAnswered ? 0 : 1);

function dots(own: readonly AnswerTime[], x: string, ground: number, step: number): Html[] {
  return own.map((time, at) => {
    const look = time.isAnswered ? (isLate(time) ? 'late' : 'in-time') : 'waiting';
    return mark(look, x, (ground - step * (at + 0.5)).toFixed(1), Number((step * 0.4).toFixed(1)));
  });
}

/** A dot, a square or a ring: distinguished by their shape. */
function mark(look: 'in-time' | 'late' | 'waiting', x: string, y: string, r = 4): Html {
  const side = Number((1.6 * r).toFixed(1));
  if (look !== 'late') return html`<circle class="${look}" cx="${x}" cy="${y}" r="${r}"/>`;
  return html`<svg x="${x}" y="${y}" overflow="visible"><rect class="late" x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}"/></svg>`;
}

function scale(x: (place: number) => string, ground: number): Html[] {
  const months = Array.from({ length: 6 }, (_, month) => month);
  return [
    ...months.map(
      (month) =>
        html`<text x="${x(month * PER_MONTH)}" y="${ground + 17}" text-anchor="${month === 0 ? 'start' : 'middle'}">${month}</text>`,
    ),
    html`<text x="100%" y="${ground + 17}" text-anchor="end">${TEXTS.more}</text>`,
  ];
}

function table(times: readonly AnswerTime[]): Html {
  const counted = (own: readonly AnswerTime[]) =>
    [true, false].map((answered) =>
      numberCell(own.filter(({ isAnswered }) => isAnswered === answered).length),
    );
  const rows = STEPS.map((to, at) => {
    const from = STEPS[at - 1] ?? Number.NEGATIVE_INFINITY;
    const own = times.filter(({ months }) => months > from && months <= to);
    return html`<tr><th scope="row">${stepText(at)}</th>${counted(own)}</tr>`;
  });
  const [first, ...numbers] = TEXTS.columns;
  return html`${[
    html`<table><thead><tr><th scope="col">${first}</th>`,
    numbers.map((name) => html`<th scope="col" class="num">${name}</th>`),
    html`</tr></thead><tbody>${rows}</tbody>`,
    html`<tfoot><tr><th scope="row">${TEXTS.total}</th>${counted(times)}</tr></tfoot></table>`,
  ]}`;
}

/** "2–3 månader", and past the limit "3–6 månader, för sent". */
function stepText(at: number): string {
  const [from = 0, to = 0] = [STEPS[at - 1], STEPS[at]];
  const span = Number.isFinite(to) ? `${from}–${to}` : `Mer än ${from}`;
  return `${span} ${from === 0 ? 'månad' : TEXTS.unit}${from >= ANSWER_LIMIT ? ', för sent' : ''}`;
}
