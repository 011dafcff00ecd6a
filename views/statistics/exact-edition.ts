import type { Case } from '../../core/case/case.ts';
import { addMonths, daysBetween } from '../../core/date.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { asOf } from '../../core/statistics/facts/as-of.ts';
import { codeCases, statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { type Period, subPeriods } from '../../core/statistics/period.ts';
import { type PlannedTable, partsOf, type TablePlan } from '../../core/statistics/plan/table-plan.ts';
import { tableDataset } from '../../core/statistics/release/table.ts';
import { Tally } from '../../core/statistics/release/tally.ts';
import {
  type LateAnswer,
  lateAnswersSentence,
  medianSentence,
} from '../../core/statistics/sentences/waiting.ts';
import { medianInterval } from '../../core/statistics/uncertainty/median.ts';
import type { Association } from '../../schemas/types.ts';
import type { Edition } from './edition.ts';
import { describeMeasures } from './exact-measures.ts';

/** Everything that an exact edition is counted from. */
export interface ExactInput {
  association: Association;
  routine: Routine;
  plan: TablePlan;
  cases: readonly Case[];
  period: Period;
  /** The cases are counted as they were on this day. */
  lockDay: string;
}

/**
 * Returns the edition with exact numbers: every table of the plan, nothing hidden. Only for people who may read the
 * cases; never for a public page.
 */
export function exactEdition({ association, routine, plan, cases, period, lockDay }: ExactInput): Edition {
  const { namn, exempel } = association;
  const fields = statisticsFields({ association, routine });
  const tally = new Tally(codeCases(cases, lockDay, fields, { routine }), fields);
  const exact = (table: PlannedTable, times: readonly Period[]) =>
    tableDataset(
      { ...table, release: period.id, association: { namn }, plan, lockDay },
      table.fält.flatMap((id) => fields.find((field) => field.id === id) ?? []),
      times,
      tally,
      { occurrences: true },
    );
  const causes = plan.tabeller.find(({ fält }) => fält.join() === 'orsak');
  const files = cases.flatMap((file) => asOf(file, lockDay) ?? []);
  const own = files.filter(({ mottagen }) => mottagen >= period.från && mottagen <= period.till);
  return {
    profile: 'intern',
    association: { namn, ...(exempel ? { exempel } : {}) },
    period,
    lockDay,
    tables: plan.tabeller.map((table) => {
      const parts = partsOf(table, period).flat();
      return exact(table, [period, ...parts.filter(({ kind }) => kind !== 'månad')]);
    }),
    extras: {
      viktigast: [
        medianSentence('Tid till första svar', medianInterval(own.flatMap(daysToAnswer))),
        lateAnswersSentence(own.flatMap((file) => lateAnswer(file, lockDay))),
      ],
      atgarder: describeMeasures(files, own, lockDay, routine),
    },
    ...(causes ? { causesByMonth: exact(causes, subPeriods(period, 'månad')) } : {}),
  };
}

/** The number of days from report to first answer, in a list; empty when there is no answer. */
function daysToAnswer({ mottagen, hantering }: Case): number[] {
  const answered = hantering.svar?.[0]?.datum;
  return answered === undefined ? [] : [daysBetween(mottagen, answered)];
}

/** The answer of a case, in a list, when it came after three months or has not come by then; else empty. */
function lateAnswer({ mottagen, hantering }: Case, lockDay: string): LateAnswer[] {
  const answered = hantering.svar?.[0]?.datum;
  const end = answered ?? lockDay;
  return end > addMonths(mottagen, 3)
    ? [{ days: daysBetween(mottagen, end), isAnswered: answered !== undefined }]
    : [];
}
