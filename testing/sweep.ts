import type { Case } from '../core/case/case.ts';
import { addDays } from '../core/date.ts';
import type { Routine } from '../core/routine/routine.ts';
import { computePlan, type SweepInput } from '../core/sweep/compute.ts';
import { type ItemKind, notYetSent, type SweepItem } from '../core/sweep/item.ts';
import { sweepMonth } from '../core/sweep/month.ts';
import type { SweepPlan } from '../core/sweep/plan.ts';
import { similarCases } from '../core/sweep/similar.ts';
import type { CaseSnapshot } from '../core/sweep/snapshot.ts';
import type { Association } from '../schemas/types.ts';
import { exampleCase } from './case/example.ts';
import { exampleRoutine, ROUTINES } from './example/routines.ts';

type Row = Case['historik'][number];

/**
 * A small association with three areas, of which the contact coordinates one. It has no meetings unless `changes` has.
 */
export function smallAssociation(changes: Partial<Association> = {}): Association {
  const coordinator = (where: string) => ({ roll: `Koordinatorn i ${where}`, mejl: `${where}@x.example` });
  return {
    schema: 1,
    namn: 'Exempelbygdens samordningsförbund',
    prefix: 'EX',
    rutin: 'hoglandet',
    kontakt: { roll: 'Förbundschefen', mejl: 'chef@x.example' },
    tema: { ton: 200, krom: 0.07 },
    områden: [
      { kod: 'nassjo', namn: 'Nässjö', koordinator: coordinator('nassjo') },
      { kod: 'eksjo', namn: 'Eksjö', koordinator: coordinator('eksjo') },
      { kod: 'flera', namn: 'Flera', koordinator: { roll: 'Förbundschefen', mejl: 'chef@x.example' } },
    ],
    parter: [
      { kod: 'arbetsformedlingen', namn: 'Arbetsförmedlingen' },
      { kod: 'annan', namn: 'Annan', fritext: true },
    ],
    ...changes,
  };
}

/** A case received on 2 March 2026, with the rows that follow in its history and the state they left it in. */
export function caseAfter(
  rows: Row[] = [],
  hantering: Partial<Case['hantering']> = {},
  changes: Partial<Case> = {},
): Case {
  const mottagen = changes.mottagen ?? '2026-03-02';
  return exampleCase({
    mottagen,
    historik: [{ datum: mottagen, händelse: 'mottagen' }, ...rows],
    hantering: { fas: 'mottagen', nivå: 1, ...hantering },
    ...changes,
  });
}

/** The five example routines by id. */
export const exampleRoutines = (): Record<string, Routine> =>
  Object.fromEntries(ROUTINES.map((name) => [name, exampleRoutine(name)]));

const routines = exampleRoutines();

/** The input of a sweep over accepted cases, in a small association with two meetings in June 2026. */
export function sweepInput(...files: Case[]): SweepInput {
  const association = smallAssociation({
    möten: [
      { organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: '2026-06-09' },
      { organ: 'beredningsgrupp', datum: '2026-06-16' },
    ],
  });
  return { association, routines, cases: files.map((file) => ({ file, waiting: false })) };
}

/** The plan of a day over accepted cases. */
export const planOn = (day: string, ...files: Case[]): SweepPlan => computePlan(sweepInput(...files), day);

export const keysOf = (items: readonly SweepItem[]): string[] => items.map(({ key }) => key);
export const ofKind = (kind: ItemKind, items: readonly SweepItem[]): SweepItem[] =>
  items.filter((item) => item.kind === kind);

/** The new keys of a kind on each of these days when every one of them is swept, without the id of the example case. */
export function newKeysOn(
  days: readonly string[],
  fileOn: (day: string) => Case,
  kind: ItemKind = 'frist',
): string[][] {
  const sent = new Set<string>();
  return days.map((day) => {
    const newItems = notYetSent(planOn(day, fileOn(day)).items, sent);
    for (const { key } of newItems) sent.add(key);
    return keysOf(ofKind(kind, newItems)).map((key) => key.replace('EX-2026-7K3MQ9TB:', ''));
  });
}

/** A number of days in a row. */
export const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

/** The proposals to link cases, when these are all there are. */
export const similarAmong = (snapshots: readonly CaseSnapshot[]): SweepItem[] =>
  similarCases([sweepMonth(snapshots)]).flat();
