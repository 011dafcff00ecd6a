import { cellAt } from '../../core/statistics/release/dataset.ts';
import { anomalySentence } from '../../core/statistics/sentences/consistency.ts';
import { type Claims, findAnomalies } from '../../core/statistics/uncertainty/consistency.ts';
import { type Html, html } from '../html.ts';
import { shownNumber } from './charts/cell.ts';
import { codesOf, type Edition, tableFields, totalOf } from './edition.ts';

/**
 * Claims of an edition that can be checked: the codes of a field add up to all cases, and cases stand for a plausible
 * number of occurrences in each phase. Only shown numbers can be checked.
 */
function claimsOf(edition: Edition): Claims {
  const { period, tables } = edition;
  const total = shownNumber(totalOf(edition));
  const single = tables.filter((table) => tableFields(table).length === 1);
  const sums = single.flatMap((table) => {
    const [field = ''] = tableFields(table);
    if (table.extension.fält[field]?.flera || !(period.id in table.extension.tider)) return [];
    const parts = codesOf(table, field).map(({ code }) =>
      shownNumber(cellAt(table, { [field]: code, tid: period.id })),
    );
    const shown = parts.filter((part) => part !== undefined);
    if (total === undefined || shown.length < parts.length) return [];
    return [{ label: table.label, parts: shown, total }];
  });
  const phases = single.find((table) => tableFields(table)[0] === 'fas');
  const occurrences = (phases ? codesOf(phases, 'fas') : []).flatMap(({ code, label }) => {
    const cases = phases && shownNumber(cellAt(phases, { fas: code }));
    const of = phases && shownNumber(cellAt(phases, { fas: code }, 'handelser'));
    return cases && of !== undefined ? [{ label: `Fas ${label.toLowerCase()}`, cases, occurrences: of }] : [];
  });
  return { sums, occurrences };
}

/** Returns a sentence for each inconsistency in an edition. */
export function anomalySentences(edition: Edition): string[] {
  return findAnomalies(claimsOf(edition)).map(anomalySentence);
}

/** Returns the inconsistencies in an edition as a list, if there are any. */
export function anomalyList(edition: Edition): Html {
  const found = anomalySentences(edition);
  if (found.length === 0) return html``;
  const items = found.map((text) => html`<li>${text}</li>`);
  return html`<p>Det här stämmer inte, eller behöver en förklaring:</p><ul>${items}</ul>`;
}
