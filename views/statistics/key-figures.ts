import type { Cell } from '../../core/statistics/cell.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { formatPercent } from '../../core/statistics/sentences/numbers.ts';
import { shareText } from '../../core/statistics/sentences/share.ts';
import { MINIMUM_CASES } from '../../core/statistics/uncertainty/minimum-cases.ts';
import { type Html, html } from '../html.ts';
import { cellText, shownNumber } from './charts/cell.ts';
import { type Edition, isComparable, periodCell, tableOf, totalOf } from './edition.ts';

/** Returns the key figures at the top of the page, each with its definition and the year before. */
export function keyFigures(edition: Edition, before: Edition | undefined): Html {
  const earlier = isComparable(edition, before) ? before : undefined;
  const figures = [
    reported(edition, earlier),
    occurrences(edition),
    share(
      edition,
      earlier,
      'lost',
      'löstes redan när de rapporterades',
      'Den som rapporterade svarade att det var löst.',
    ),
    share(
      edition,
      earlier,
      'svar-3-man',
      'fick svar inom tre månader',
      'Av de ärenden som kom in minst tre månader före låset.',
    ),
  ].filter((figure) => figure !== undefined);
  const items = figures.map(({ value, label, notes }) => {
    const small = notes.map((note) => html`<small>${note}</small>`);
    return html`<li><b>${value}</b><span>${label}</span>${small}</li>`;
  });
  return html`<ul class="key-figures">${items}</ul>`;
}

interface Figure {
  value: Html | string;
  label: string;
  notes: (Html | string)[];
}

function reported(edition: Edition, earlier: Edition | undefined): Figure {
  const label = shownNumber(totalOf(edition)) === 1 ? 'rapporterat ärende' : 'rapporterade ärenden';
  const notes = earlier ? [html`${cellText(totalOf(earlier))} under ${earlier.period.namn}`] : [];
  return { value: cellText(totalOf(edition)), label, notes };
}

function occurrences(edition: Edition): Figure | undefined {
  const table = tableOf(edition, []);
  const cell: Cell | undefined = table && cellAt(table, { tid: edition.period.id }, 'handelser');
  if (typeof cell !== 'number' || cell === totalOf(edition)) return undefined;
  return { value: cellText(cell), label: 'händelser', notes: ['Ett ärende kan stå för flera.'] };
}

/** The share of yes among yes and no. Cases that are too recent to judge, or not filled in, are not counted. */
function share(
  edition: Edition,
  earlier: Edition | undefined,
  field: string,
  label: string,
  definition: string,
): Figure | undefined {
  const now = yesOf(edition, field);
  if (!now) return undefined;
  const few = now.base < MINIMUM_CASES.share;
  const then = earlier && yesOf(earlier, field);
  return {
    value: few ? `${now.yes} av ${now.base}` : formatPercent(now.yes / now.base),
    label,
    notes: [
      ...(few ? [] : [shareText(now.yes, now.base).replace(/, \d+\s%/, '')]),
      ...(then && earlier ? [`${earlier.period.namn}: ${then.yes} av ${then.base}`] : []),
      definition,
    ],
  };
}

function yesOf(edition: Edition, field: string): { yes: number; base: number } | undefined {
  const [yes, no] = ['ja', 'nej'].map((code) => periodCell(edition, { [field]: code }));
  const [yesKnown, noKnown] = [yes, no].map((cell) => (cell === undefined ? undefined : shownNumber(cell)));
  if (yesKnown === undefined || noKnown === undefined || yesKnown + noKnown === 0) return undefined;
  return { yes: yesKnown, base: yesKnown + noKnown };
}
