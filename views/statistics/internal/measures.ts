import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { OUTCOME_TEXTS } from '../../../core/texts/statistics.ts';
import { type Html, html } from '../../html.ts';
import { stacked } from '../charts/stacked.ts';
import type { InternalEdition } from '../edition.ts';
import { OUTCOMES, sumOutcomes } from '../measure-outcomes.ts';
import { beforeAfterMeasures, recurrenceAfterMeasures } from '../patterns.ts';
import { paragraphs } from '../table-sections.ts';

/** How the measures went, by kind, and what they led to. */
export function measures(edition: InternalEdition): Html {
  const { measures: kinds, effects } = edition.exact;
  const { title, head, all } = INTERNAL_CHART_TEXTS.measures;
  const rows = kinds.map(({ label, outcomes: of }) => ({
    label,
    cells: OUTCOMES.map((outcome) => of[outcome]),
    total: OUTCOMES.reduce((sum, outcome) => sum + of[outcome], 0),
  }));
  const totals = OUTCOMES.map((outcome) => sumOutcomes(kinds, [outcome]));
  const total = { label: all, cells: totals, total: totals.reduce((sum, n) => sum + n, 0) };
  const texts = [recurrenceAfterMeasures(edition) ?? '', beforeAfterMeasures(edition), ...effects];
  const series = OUTCOMES.map((outcome) => OUTCOME_TEXTS[outcome]);
  return html`${[
    rows.length > 0 && stacked({ id: 'atgardsutfall', title, head, series, rows: [...rows, total] }),
    paragraphs(texts),
  ]}`;
}
