import { type Case, isClosed } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { type SimilarityTraits, similarityTraits } from '../case/likeness.ts';
import { LASTING } from '../case/rules.ts';
import { severityName } from '../case/severity.ts';
import { levelSince } from '../case/status.ts';
import { type Clock, clocks as clocksOf, isPressing } from '../routine/clock/clocks.ts';
import { codeName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf } from './addressees.ts';
import { type CaseLabel, caseLabel } from './case-label.ts';
import { type DiscussedCase, discussedCase } from './discussed-case.ts';
import { escalationProposals, raiseQuestion } from './escalation.ts';
import { itemKey, type SweepItem } from './item.ts';
import { forArea, moveMark } from './moved.ts';
import { nextChangeDay } from './next-change.ts';
import { reminders, stepText } from './reminders.ts';
import { replyItems } from './replies.ts';
import { silenceItems } from './silence.ts';

/**
 * What a sweep needs to know about one case on a day. It is plain data; only `discussed` has words of the case, the
 * de-identified ones, for the papers of a meeting. It can be cached: it holds from `day` until the day before `until`, as long as file, routine and `waiting` stay the same.
 */
export interface CaseSnapshot {
  id: string;
  routineId: string;
  area: string;
  /** What a move adds to the keys of its items: see `forArea`. */
  moved?: string;
  waiting: boolean;
  /** The day it was made for. */
  day: string;
  label: CaseLabel;
  /** The first day on which it must be made again; left out when only a change of the file can change it. */
  until?: string;
  items: readonly SweepItem[];
  /** Left out for a case that waits or is closed. */
  open?: OpenCase;
  /** What the groups discuss; left out for a case that waits. */
  discussed?: DiscussedCase;
  /** What other cases are compared with; left out when the case has no type. */
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
  /** What is overdue and goes to the next meeting. */
  overdue: readonly { text: string; day: string }[];
  /** The raise that is proposed, if one is: to which level, and the question to decide. */
  raise?: { to: number; text: string };
}

/**
 * Makes the snapshot of a case on a day.
 *
 * @param waiting whether the case is on its own branch and has not been accepted yet
 * @param today the day, as `2026-03-09`
 * @param clocks all of the case's on that day
 */
export function caseSnapshot(
  file: Case,
  routine: Routine,
  waiting: boolean,
  today: string,
  clocks: readonly Clock[] = clocksOf(file, routine, today),
): CaseSnapshot {
  const isOpen = !waiting && !isClosed(file);
  const until = nextChangeDay(file, routine, clocks, today);
  const similarity = waiting ? undefined : similarityTraits(file, routine);
  return {
    id: file.id,
    routineId: file.rutin,
    area: file.område,
    ...(moveMark(file) === '' ? {} : { moved: moveMark(file) }),
    waiting,
    day: today,
    label: caseLabel(file, routine),
    ...(until === undefined ? {} : { until }),
    items: forArea(file, [
      ...unopened(file, routine, waiting),
      ...reminders(file, routine, clocks, today),
      ...(isOpen ? escalationProposals(file, routine, clocks, today) : []),
      ...(waiting ? [] : replyItems(file, today)),
      ...(isOpen ? silenceItems(file, routine, clocks, today) : []),
    ]),
    ...(isOpen ? { open: openCase(file, routine, clocks, today) } : {}),
    ...(waiting ? {} : { discussed: discussedCase(file, routine, clocks) }),
    ...(similarity ? { similarity } : {}),
  };
}

/** An item for a case that no one has worked on: it waits for review, or it has only been received. */
function unopened(file: Case, routine: Routine, waiting: boolean): SweepItem[] {
  const { id, område, mottagen, hantering, historik } = file;
  const touched = standingRows(historik).some(({ händelse }) => !LASTING.includes(händelse));
  if (!waiting && (hantering.fas !== 'mottagen' || touched)) return [];
  const next = routine.faser.find(({ kod }) => kod === 'mottagen')?.nästa?.[0];
  return [
    {
      key: itemKey('ooppnat', id, waiting ? 'vantar' : 'mottagen'),
      kind: 'ooppnat',
      caseId: id,
      audience: addresseesOf(routine, område),
      text: waiting ? SWEEP_TEXTS.waiting : SWEEP_TEXTS.unopened,
      ...(waiting || next === undefined ? {} : { order: `/fas ${next}` }),
      day: mottagen,
    },
  ];
}

function openCase(file: Case, routine: Routine, clocks: readonly Clock[], today: string): OpenCase {
  const { mottagen, hantering, rapport } = file;
  const raise = raiseQuestion(file, routine, clocks, today);
  const types = (hantering.klassning?.typ ?? []).map((code) => codeName(routine, 'typ', code));
  return {
    level: hantering.nivå,
    since: levelSince(file),
    received: mottagen,
    phase: routine.faser.find(({ kod }) => kod === hantering.fas)?.namn ?? hantering.fas,
    severity: severityName(rapport.allvarlighetsgrad),
    types,
    overdue: clocks
      .filter(({ state, actions }) => isPressing(state) && actions.includes('dagordning'))
      .map((clock) => ({ text: stepText(file, routine, clock), day: clock.dueDate })),
    ...(raise ? { raise } : {}),
  };
}
