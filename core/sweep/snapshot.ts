import type { Case } from '../case/case.ts';
import { severityName } from '../case/severity.ts';
import { type Clock, clocks as clocksOf } from '../routine/clock/clocks.ts';
import type { Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf } from './addressees.ts';
import { escalationProposals } from './escalation.ts';
import type { SweepItem } from './item.ts';
import { type SimilarityTraits, similarityTraits } from './likeness.ts';
import { nextChangeDay } from './next-change.ts';
import { isPressing, reminders, stepText } from './reminders.ts';

/**
 * What one case says on a day: all that a sweep needs of it, and no word that a reporter wrote. It is data, holds
 * from `dag` until the day before `till` as long as file, routine and `väntar` stay the same, and may be kept.
 */
export interface CaseSnapshot {
  id: string;
  routineId: string;
  area: string;
  waiting: boolean;
  /** The day it was made for. */
  day: string;
  /** The first day on which it must be made anew; left out when only a change of the file can change it. */
  until?: string;
  items: readonly SweepItem[];
  /** Left out for a case that waits or is closed. */
  open?: OpenCase;
  /** What it can recur as; left out when it is not classified. */
  similarity?: SimilarityTraits;
}

/** An open case as the pack for a meeting shows it: labels only. */
export interface OpenCase {
  level: number;
  since: string;
  received: string;
  phase: string;
  severity: string;
  types: readonly string[];
  /** What is past and goes to the next meeting. */
  overdue: readonly { text: string; day: string }[];
}

/** Reads what a case says on a day. `waiting`: it is on its branch, and nobody has taken it in. */
export function caseSnapshot(file: Case, routine: Routine, waiting: boolean, today: string): CaseSnapshot {
  const all = clocksOf(file, routine, today);
  const isOpen = !waiting && file.hantering.fas !== 'stangt' && file.hantering.fas !== 'arkiverat';
  const till = nextChangeDay(file, all, today);
  const likhet = waiting ? undefined : similarityTraits(file, routine);
  return {
    id: file.id,
    routineId: file.rutin,
    area: file.område,
    waiting: waiting,
    day: today,
    ...(till === undefined ? {} : { until: till }),
    items: [
      ...unopened(file, routine, waiting),
      ...reminders(file, routine, all),
      ...(isOpen ? escalationProposals(file, routine, all) : []),
    ],
    ...(isOpen ? { open: openCase(file, routine, all) } : {}),
    ...(likhet ? { similarity: likhet } : {}),
  };
}

/** Said of a case that nobody has done anything with: it waits for review, or it has only come in. */
function unopened(file: Case, routine: Routine, waiting: boolean): SweepItem[] {
  const { id, område, mottagen, hantering, historik } = file;
  const touched = historik.some(({ händelse }) => händelse !== 'mottagen' && händelse !== 'avidentifierad');
  if (!waiting && (hantering.fas !== 'mottagen' || touched)) return [];
  const next = routine.faser.find(({ kod }) => kod === 'mottagen')?.nästa?.[0];
  return [
    {
      key: `oöppnat:${id}:${waiting ? 'väntar' : 'mottagen'}`,
      kind: 'oöppnat',
      caseId: id,
      audience: addresseesOf(routine, område),
      text: waiting ? SWEEP_TEXTS.waiting : SWEEP_TEXTS.unopened,
      ...(waiting || next === undefined ? {} : { order: `/fas ${next}` }),
      day: mottagen,
    },
  ];
}

function openCase(file: Case, routine: Routine, all: readonly Clock[]): OpenCase {
  const { mottagen, hantering, historik, rapport } = file;
  const typ = (hantering.klassning?.typ ?? []).map(
    (code) => routine.kodlistor.typ?.koder.find(({ kod }) => kod === code)?.namn ?? code,
  );
  return {
    level: hantering.nivå,
    since: historik.findLast(({ händelse }) => händelse === 'nivå')?.datum ?? mottagen,
    received: mottagen,
    phase: routine.faser.find(({ kod }) => kod === hantering.fas)?.namn ?? hantering.fas,
    severity: severityName(rapport.allvarlighetsgrad),
    types: typ,
    overdue: all
      .filter((clock) => isPressing(clock) && clock.actions.includes('dagordning'))
      .map((clock) => ({ text: stepText(file, routine, clock), day: clock.dueDate })),
  };
}
