import { UNFILLED } from '../../core/statistics/field.ts';
import { answers } from '../../core/statistics/questions/answers.ts';
import type { Answer } from '../../core/statistics/questions/numbers.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { capitalise, formatCases, formatCount } from '../../core/statistics/sentences/numbers.ts';
import { type Html, html } from '../html.ts';
import { cellText } from './charts/cell.ts';
import { shareDots } from './charts/shares.ts';
import { type Edition, isComparable, periodCell, tableOf, totalOf } from './edition.ts';
import { highlights } from './highlights.ts';
import { recurringCauses } from './patterns.ts';
import { numbersOf } from './question-numbers.ts';

/**
 * Returns the answer in a minute: how many cases, what has changed, and the questions of a board, each with a verdict,
 * what it means, and this year next to the last.
 * @param before the same kind of period a year before, if there is one
 * @param years comparable years before, in order
 */
export function answerBody(edition: Edition, before: Edition | undefined, years: readonly Edition[]): Html {
  const comparable = isComparable(edition, before) ? before : undefined;
  const found = answers(numbersOf(edition), comparable && numbersOf(comparable));
  const [lead, ...rest] = [...highlights(edition, before, years), unclassified(edition)].filter(
    (text) => text !== '',
  );
  const yearly = years.some((year) => tableOf(year, ['orsak'])) ? recurringCauses(edition, years) : '';
  const all = found.map((one) =>
    one.id === 'igen' && yearly !== '' ? { ...one, meaning: [...one.meaning, yearly] } : one,
  );
  return html`${[
    html`<div class="total"><p class="count"><b>${cellText(totalOf(edition))}</b> ${counted(edition)}</p>`,
    html`<p>${lead ?? ''}</p></div>${rest.map((text) => html`<p>${text}</p>`)}`,
    html`<ol class="answers">${all.map(answerItem)}</ol>`,
  ]}`;
}

function answerItem({ id, question, verdict, meaning, label, points }: Answer): Html {
  const heading = `fraga-${id}`;
  const text = meaning.length > 0 && html`<p class="meaning">${meaning.join(' ')}</p>`;
  const chart = points.length > 0 && shareDots(label, points, `andel-${id}`, heading);
  return html`<li><h3 id="${heading}">${question}</h3><p class="verdict">${verdict}</p>${chart}${text}</li>`;
}

/** How many cases have no cause yet, so that a reader can see what the answers are based on. */
function unclassified(edition: Edition): string {
  const cell = periodCell(edition, { orsak: UNFILLED });
  if (typeof cell !== 'number' || cell === 0) return '';
  return `${capitalise(formatCases(cell))} är inte ${cell === 1 ? 'klassat' : 'klassade'} än.`;
}

/** "rapporterade ärenden, som står för 40 händelser" */
function counted(edition: Edition): string {
  const total = totalOf(edition);
  const table = tableOf(edition, []);
  const occurrences = table && cellAt(table, { tid: edition.period.id }, 'handelser');
  const cases = total === 1 ? 'rapporterat ärende' : 'rapporterade ärenden';
  return typeof occurrences === 'number' && occurrences !== total
    ? `${cases}, som står för ${formatCount(occurrences)} händelser`
    : cases;
}
