import type { Cell } from '../../core/statistics/cell.ts';
import { NONE, NOT_APPLICABLE, UNFILLED } from '../../core/statistics/field.ts';
import { formatPercent } from '../../core/statistics/sentences/numbers.ts';
import { outlierSentence } from '../../core/statistics/sentences/outliers.ts';
import { shareSentence } from '../../core/statistics/sentences/share.ts';
import { MINIMUM_CASES } from '../../core/statistics/uncertainty/minimum-cases.ts';
import { type Html, html } from '../html.ts';
import { cellText, shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, periodCell, tableFields, tableOf, timesOf, totalOf } from './edition.ts';

/** The codes that the quality table counts. `summary` is the field that counts a code for all fields at once. */
const KINDS = [
  { code: UNFILLED, label: 'Ej ifyllt', summary: 'ej-ifyllda' },
  { code: 'ovrigt', label: 'Övrigt', summary: 'ovriga' },
  { code: NOT_APPLICABLE, label: 'Ej till\u00adämpligt', summary: undefined },
] as const;

const LEAD = [
  'Ej ifyllt: koordinatorn har inte klassat än.',
  'Övrigt: listan saknar kanske en kod.',
  'Ej tillämpligt är inget fel.',
].join(' ');

/** The field for contradictions within a case. */
export const CONTRADICTIONS_FIELD = 'motsagelser';

/** Fields that count how other fields are filled in. They are shown only in the quality table. */
export const SUMMARY_FIELDS = KINDS.flatMap(({ summary }) => summary ?? []);

/**
 * Returns a table of how well each field is filled in. "Not filled in" is work that remains, "other" often means that a
 * code is missing in the list, and "not applicable" is not a fault.
 */
export function qualityTable(edition: Edition): Html {
  const total = shownNumber(totalOf(edition));
  const rows = qualityFields(edition).map(({ id, label }) => {
    const cells = KINDS.map(
      ({ code, summary }) => periodCell(edition, { [id]: code }) ?? summed(edition, summary, id),
    );
    const unfilled = cells[0] === undefined ? undefined : shownNumber(cells[0]);
    return {
      label,
      cells,
      share:
        total !== undefined && total >= MINIMUM_CASES.share && unfilled !== undefined
          ? formatPercent(unfilled / total)
          : '',
    };
  });
  const shown = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  if (shown.length === 0) return html`<p>Perioden har för få ärenden för att visa hur väl de är ifyllda.</p>`;
  const shares = shown.some(({ share }) => share !== '');
  const row = ({ label, cells, share }: (typeof rows)[number]) => {
    const counts = cells.map((cell) => html`<td class="num">${cell !== undefined && cellText(cell)}</td>`);
    return html`<tr><th scope="row">${label}</th>${counts}${shares && html`<td class="num">${share}</td>`}</tr>`;
  };
  const headings = [...KINDS.map(({ label }) => label), ...(shares ? ['Andel ej ifyllt'] : [])];
  return html`<figure class="chart" id="ifyllt" role="group" aria-labelledby="ifyllt-t">${[
    html`<div class="caption"><h3 id="ifyllt-t">Så väl är ärendena ifyllda</h3><p>${LEAD}</p></div>`,
    html`<table><thead><tr><th scope="col">Fält</th>`,
    headings.map((heading) => html`<th scope="col" class="num">${heading}</th>`),
    html`</tr></thead><tbody>${shown.map(row)}</tbody></table>`,
  ]}</figure>`;
}

/** The fields that can be unfilled, from the tables that count them and from their own tables. */
function qualityFields(edition: Edition): { id: string; label: string }[] {
  const fields = new Map<string, string>();
  for (const summary of SUMMARY_FIELDS) {
    const table = tableOf(edition, [summary]);
    for (const { code, label } of table ? codesOf(table, summary) : [])
      if (code !== NONE) fields.set(code, label);
  }
  for (const table of edition.tables) {
    const [field, second] = tableFields(table);
    if (field === undefined || second !== undefined || timesOf(table).length > 1) continue;
    if (DERIVED_FIELDS.includes(field)) continue;
    if (codesOf(table, field).some(({ code }) => code === UNFILLED))
      fields.set(field, table.dimension[field]?.label ?? field);
  }
  return [...fields].map(([id, label]) => ({ id, label }));
}

/** Fields that are derived, not filled in: they are unfilled when the type of event is. */
const DERIVED_FIELDS: readonly string[] = ['aterkommande', 'fore-efter'];

function summed(edition: Edition, summary: string | undefined, id: string): Cell | undefined {
  return summary === undefined ? undefined : periodCell(edition, { [summary]: id });
}

/** Says in how many cases the answers contradict each other. Empty when the number is hidden or not released. */
export function contradictingCases(edition: Edition): string {
  const none = periodCell(edition, { [CONTRADICTIONS_FIELD]: NONE });
  const [total, free] = [shownNumber(totalOf(edition)), none === undefined ? undefined : shownNumber(none)];
  if (total === undefined || free === undefined) return '';
  return shareSentence('Ärenden där uppgifter säger emot varandra', total - free, total);
}

/**
 * Says whether the share of cases with an unfilled field differs between discovering parties by more than chance.
 * Empty when the numbers are hidden or not released.
 */
export function qualityOutliers(edition: Edition): string {
  const table = tableOf(edition, [DISCOVERED_BY, 'ej-ifyllda']);
  const side = (codes: Readonly<Record<string, string>>) => {
    const [cases, complete] = [codes, { ...codes, 'ej-ifyllda': NONE }].map((at) => {
      const cell = periodCell(edition, at);
      return cell === undefined ? undefined : shownNumber(cell);
    });
    return cases === undefined || complete === undefined ? undefined : { part: cases - complete, cases };
  };
  const all = side({});
  if (!table || !all) return '';
  const sides = codesOf(table, DISCOVERED_BY).flatMap(({ code, label }) => {
    const found = side({ [DISCOVERED_BY]: code });
    return found ? [{ name: label, ...found }] : [];
  });
  return outlierSentence('där något fält inte är ifyllt', sides, all);
}

const DISCOVERED_BY = 'upptackt-av';
