import { cellAt } from '../../core/statistics/release/dataset.ts';
import { anomalySentence } from '../../core/statistics/sentences/consistency.ts';
import { anomalies, type Claims } from '../../core/statistics/uncertainty/consistency.ts';
import { known } from './charts/cell.ts';
import { codesOf, type Edition, fieldsOf, totalOf } from './edition.ts';

/**
 * What an edition says of itself that can be checked: that the parts of a field are all cases together, and that a case
 * stands for a believable number of occurrences in each phase. Only what is shown can be checked.
 */
function claimsOf(edition: Edition): Claims {
  const { period, tabeller } = edition;
  const total = known(totalOf(edition));
  const single = tabeller.filter((table) => fieldsOf(table).length === 1);
  const sums = single.flatMap((table) => {
    const [field = ''] = fieldsOf(table);
    if (table.extension.fält[field]?.flera || !(period.id in table.extension.tider)) return [];
    const parts = codesOf(table, field).map(({ code }) =>
      known(cellAt(table, { [field]: code, tid: period.id })),
    );
    const shown = parts.filter((part) => part !== undefined);
    if (total === undefined || shown.length < parts.length) return [];
    return [{ label: table.label, parts: shown, total }];
  });
  const phases = single.find((table) => fieldsOf(table)[0] === 'fas');
  const occurrences = (phases ? codesOf(phases, 'fas') : []).flatMap(({ code, label }) => {
    const cases = phases && known(cellAt(phases, { fas: code }));
    const of = phases && known(cellAt(phases, { fas: code }, 'handelser'));
    return cases && of !== undefined ? [{ label: `Fas ${label.toLowerCase()}`, cases, occurrences: of }] : [];
  });
  return { sums, occurrences };
}

/** What in an edition does not hold together, in words. */
export function contradictions(edition: Edition): string[] {
  return anomalies(claimsOf(edition)).map(anomalySentence);
}
