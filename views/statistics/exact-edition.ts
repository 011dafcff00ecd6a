import { type Case, isClosed } from '../../core/case/case.ts';
import { bodyName, type Routine } from '../../core/routine/routine.ts';
import { asOf } from '../../core/statistics/facts/as-of.ts';
import { codeCases, statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { importedIn } from '../../core/statistics/facts/imported.ts';
import { type Period, subPeriods } from '../../core/statistics/period.ts';
import { type PlannedTable, partsOf, type TablePlan } from '../../core/statistics/plan/table-plan.ts';
import { tableDataset } from '../../core/statistics/release/table.ts';
import { Tally } from '../../core/statistics/release/tally.ts';
import type { Association } from '../../schemas/types.ts';
import type { InternalEdition } from './edition.ts';
import { answerTimes } from './exact-answers.ts';
import { describeMeasures } from './exact-measures.ts';
import { measureOutcomes } from './measure-outcomes.ts';

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
export function exactEdition({
  association,
  routine,
  plan,
  cases,
  period,
  lockDay,
}: ExactInput): InternalEdition {
  const { namn, exempel } = association;
  const imported = importedIn(cases, period, lockDay);
  const fields = statisticsFields({ association, routine, period, lockDay, imported });
  const tally = new Tally(codeCases(cases, lockDay, fields, { routine }), fields);
  const exact = (table: PlannedTable, times: readonly Period[]) =>
    tableDataset(
      { ...table, release: period.id, association: { namn }, plan, lockDay },
      table.fält.flatMap((id) => fields.find((field) => field.id === id) ?? []),
      times,
      tally,
      { occurrences: true },
    );
  const isKnown = ({ fält }: PlannedTable) => fält.every((id) => fields.some((field) => field.id === id));
  const causes = plan.tabeller.find(({ fält }) => fält.join() === 'orsak');
  const files = cases.flatMap((file) => asOf(file, lockDay) ?? []);
  const own = files.filter(({ mottagen }) => mottagen >= period.från && mottagen <= period.till);
  return {
    profile: 'intern',
    association: { namn, ...(exempel ? { exempel } : {}) },
    period,
    lockDay,
    tables: plan.tabeller.filter(isKnown).map((table) => {
      const parts = partsOf(table, period).flat();
      return exact(table, [period, ...parts.filter(({ kind }) => kind !== 'månad')]);
    }),
    exact: {
      answers: answerTimes(own, lockDay),
      helped: own.flatMap(({ hantering }) => hantering.återkoppling?.hjälpte ?? []),
      measures: measureOutcomes(own, routine),
      effects: describeMeasures(files, own, lockDay, routine),
      highest: highestLevel(own, routine),
      ...(causes ? { causesByMonth: exact(causes, subPeriods(period, 'månad')) } : {}),
    },
  };
}

/** The level that a case can be raised to at most, and how many open cases are there. */
function highestLevel(files: readonly Case[], routine: Routine): { name: string; open: number } {
  const last = routine.nivåer.at(-1);
  const there = files.filter((file) => !isClosed(file) && file.hantering.nivå === last?.nr);
  return { name: last ? `nivå ${last.nr}, ${bodyName(routine, last.organ)}` : '', open: there.length };
}
