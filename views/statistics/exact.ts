import type { Case } from '../../core/case/case.ts';
import { daysBetween } from '../../core/date.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { asOf } from '../../core/statistics/facts/as-of.ts';
import { factsOf, fieldsOf } from '../../core/statistics/facts/facts.ts';
import { monthsOf, type Period, partsOf } from '../../core/statistics/period.ts';
import { plannedTables } from '../../core/statistics/plan/ladder.ts';
import type { Plan, PlanTable } from '../../core/statistics/plan/plan.ts';
import { tableDataset } from '../../core/statistics/release/table.ts';
import { Tally } from '../../core/statistics/release/tally.ts';
import { medianSentence } from '../../core/statistics/sentences/waiting.ts';
import { medianInterval } from '../../core/statistics/uncertainty/median.ts';
import type { Association } from '../../schemas/types.ts';
import type { Edition } from './edition.ts';
import { toldOfMeasures } from './exact-measures.ts';

/** What exact numbers are counted from. */
export interface ExactInput {
  association: Association;
  routine: Routine;
  plan: Plan;
  cases: readonly Case[];
  period: Period;
  /** The day that the cases are counted as they were on. */
  lås: string;
}

/**
 * The edition with exact numbers: every table of the plan, nothing hidden. For people who may read the cases; never
 * for a public page.
 */
export function exactEdition({ association, routine, plan, cases, period, lås }: ExactInput): Edition {
  const { namn, exempel } = association;
  const fields = fieldsOf({ association, routine });
  const tally = new Tally(factsOf(cases, lås, fields, { routine }), fields);
  // No ladder: it decides what may be public.
  const tables = plannedTables(plan, period, Number.POSITIVE_INFINITY);
  const exact = (table: PlanTable, times: readonly Period[]) =>
    tableDataset(
      { ...table, publicering: period.id, förbund: { namn }, plan, lås, öppna: () => true, samband: [] },
      table.fält.flatMap((id) => fields.find((field) => field.id === id) ?? []),
      times,
      {
        arenden: (codes, time) => tally.arenden(codes, monthsOf(time)),
        handelser: (codes, time) => tally.handelser(codes, monthsOf(time)),
        shown: () => 'open',
      },
    );
  const causes = plan.tabeller.find(({ fält }) => fält.join() === 'orsak');
  const files = cases.flatMap((file) => asOf(file, lås) ?? []);
  const own = files.filter(({ mottagen }) => mottagen >= period.från && mottagen <= period.till);
  return {
    profil: 'intern',
    förbund: { namn, ...(exempel ? { exempel } : {}) },
    period,
    lås,
    tabeller: tables.map(({ table, times }) =>
      exact(
        table,
        times.filter(({ slag }) => slag !== 'månad'),
      ),
    ),
    tillägg: {
      viktigast: [medianSentence('Tid till första svar', medianInterval(own.flatMap(daysToAnswer)))],
      atgarder: toldOfMeasures(files, own, lås, routine),
    },
    ...(causes ? { månader: exact(causes, partsOf(period, 'månad')) } : {}),
  };
}

/** Days from received to the first answer, when there is one. */
function daysToAnswer({ mottagen, hantering }: Case): number[] {
  const answered = hantering.svar?.[0]?.datum;
  return answered === undefined ? [] : [daysBetween(mottagen, answered)];
}
