import type { Case } from '../case/case.ts';
import { severityName } from '../case/labels.ts';
import { type Clock, clocks as clocksOf } from '../routine/clock/clocks.ts';
import type { Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import type { Item } from './item.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { raises } from './raise.ts';
import { receiversOf } from './receivers.ts';
import { isPressing, reminders, stepText } from './reminders.ts';
import { nextTurn } from './turn.ts';

/**
 * What one case says on a day: all that a sweep needs of it, and no word that a reporter wrote. It is data, holds
 * from `dag` until the day before `till` as long as file, routine and `väntar` stay the same, and may be kept.
 */
export interface Standing {
  id: string;
  rutin: string;
  område: string;
  väntar: boolean;
  /** The day it was made for. */
  dag: string;
  /** The first day on which it must be made anew; left out when only a change of the file can change it. */
  till?: string;
  poster: readonly Item[];
  /** Left out for a case that waits or is closed. */
  öppet?: OpenCase;
  /** What it can recur as; left out when it is not classified. */
  likhet?: Likeness;
}

/** An open case as the pack for a meeting shows it: labels only. */
export interface OpenCase {
  nivå: number;
  sedan: string;
  mottagen: string;
  fas: string;
  allvarlighetsgrad: string;
  typ: readonly string[];
  /** What is past and goes to the next meeting. */
  uppskjutet: readonly { text: string; dag: string }[];
}

/** Reads what a case says on a day. `waiting`: it is on its branch, and nobody has taken it in. */
export function standingOf(file: Case, routine: Routine, waiting: boolean, today: string): Standing {
  const all = clocksOf(file, routine, today);
  const isOpen = !waiting && file.hantering.fas !== 'stangt' && file.hantering.fas !== 'arkiverat';
  const till = nextTurn(file, all, today);
  const likhet = waiting ? undefined : likenessOf(file, routine);
  return {
    id: file.id,
    rutin: file.rutin,
    område: file.område,
    väntar: waiting,
    dag: today,
    ...(till === undefined ? {} : { till }),
    poster: [
      ...unopened(file, routine, waiting),
      ...reminders(file, routine, all),
      ...(isOpen ? raises(file, routine, all) : []),
    ],
    ...(isOpen ? { öppet: openCase(file, routine, all) } : {}),
    ...(likhet ? { likhet } : {}),
  };
}

/** Said of a case that nobody has done anything with: it waits for review, or it has only come in. */
function unopened(file: Case, routine: Routine, waiting: boolean): Item[] {
  const { id, område, mottagen, hantering, historik } = file;
  const touched = historik.some(({ händelse }) => händelse !== 'mottagen' && händelse !== 'avidentifierad');
  if (!waiting && (hantering.fas !== 'mottagen' || touched)) return [];
  const next = routine.faser.find(({ kod }) => kod === 'mottagen')?.nästa?.[0];
  return [
    {
      nyckel: `oöppnat:${id}:${waiting ? 'väntar' : 'mottagen'}`,
      slag: 'oöppnat',
      ärende: id,
      till: receiversOf(routine, område),
      text: waiting ? SWEEP_TEXTS.waiting : SWEEP_TEXTS.unopened,
      ...(waiting || next === undefined ? {} : { order: `/fas ${next}` }),
      dag: mottagen,
    },
  ];
}

function openCase(file: Case, routine: Routine, all: readonly Clock[]): OpenCase {
  const { mottagen, hantering, historik, rapport } = file;
  const typ = (hantering.klassning?.typ ?? []).map(
    (code) => routine.kodlistor.typ?.koder.find(({ kod }) => kod === code)?.namn ?? code,
  );
  return {
    nivå: hantering.nivå,
    sedan: historik.findLast(({ händelse }) => händelse === 'nivå')?.datum ?? mottagen,
    mottagen,
    fas: routine.faser.find(({ kod }) => kod === hantering.fas)?.namn ?? hantering.fas,
    allvarlighetsgrad: severityName(rapport.allvarlighetsgrad),
    typ,
    uppskjutet: all
      .filter((clock) => isPressing(clock) && clock.gör.includes('dagordning'))
      .map((clock) => ({ text: stepText(file, routine, clock), dag: clock.senast })),
  };
}
