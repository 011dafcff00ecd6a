import type { Case } from '../case/case.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { bodyName, type Code, type Level, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf } from './addressees.ts';
import { itemKey, type SweepItem } from './item.ts';

const TEXTS = SWEEP_TEXTS.raise;

/** Why a raise is proposed now. */
interface Cause {
  reason: Code;
  /** The sentence that says why. */
  because: string;
  /** Part of the key: another value is another proposal. */
  since: string;
  day: string;
}

/**
 * Proposes to raise a case to the next level, each proposal with the order that does it. The routine says for each
 * reason when it is proposed (`föreslås`): the level's time is up, the case is linked to a similar one, or it was
 * reported as very serious. The last two are proposed only up to the first level that has the reason.
 */
export function escalationProposals(file: Case, routine: Routine, clocks: readonly Clock[]): SweepItem[] {
  const level = routine.nivåer.find(({ nr }) => nr === file.hantering.nivå);
  const next = routine.nivåer.find(({ nr }) => nr === level?.['lyfts-till']);
  const reasons = reasonsOf(routine, next);
  if (!level || !next || reasons.length === 0) return [];
  return [
    ...timeUp(level, routine, clocks, reasons),
    ...fromSigns(
      file,
      reasons.filter((reason) => isFirst(routine, next, reason)),
    ),
  ].map(({ reason, because, since, day }) => ({
    key: itemKey('lyft', file.id, next.nr, reason.kod, since),
    kind: 'lyft',
    caseId: file.id,
    audience: addresseesOf(routine, file.område, level.lyfter),
    text: [
      because,
      TEXTS.to(
        next.nr,
        bodyName(routine, next.organ),
        level.lyfter === undefined ? undefined : bodyName(routine, level.lyfter),
      ),
      TEXTS.reasons(
        reason.namn,
        reasons.filter((other) => other !== reason).map(({ kod, namn }) => `${namn} (${kod})`),
      ),
    ].join(' '),
    order: `/nivå ${next.nr} ${reason.kod}`,
    day,
  }));
}

/** The reasons to raise a case to a level, in the level's order. */
function reasonsOf({ kodlistor }: Routine, next: Level | undefined): Code[] {
  return (next?.skäl ?? []).flatMap((code) => kodlistor.skäl?.koder.find(({ kod }) => kod === code) ?? []);
}

/** The level's own time is up. The order has the reason that is meant for that, or else the first one. */
function timeUp(level: Level, routine: Routine, clocks: readonly Clock[], reasons: readonly Code[]): Cause[] {
  const reason = reasons.find(({ föreslås }) => föreslås === 'tiden-ute') ?? reasons[0];
  const clock = clocks.find(
    ({ deadlineKey, actions }) => deadlineKey === level.frist && actions.includes('foresla-lyft'),
  );
  if (!reason || !clock) return [];
  const because = TEXTS['tiden-ute'](level.nr, bodyName(routine, level.organ), clock.dueDate);
  return [{ reason, because, since: clock.dueDate, day: clock.dueDate }];
}

/** Whether the level is the lowest one that has the reason. */
function isFirst({ nivåer }: Routine, level: Level, { kod }: Code): boolean {
  return !nivåer.some(({ nr, skäl }) => nr < level.nr && skäl?.includes(kod));
}

/** What the case itself says speaks for a raise. */
function fromSigns({ hantering, rapport, mottagen }: Case, reasons: readonly Code[]): Cause[] {
  const similar = hantering.liknar?.length ?? 0;
  return reasons.flatMap((reason): Cause[] => {
    const common = { reason, since: 'tecken', day: mottagen };
    if (reason.föreslås === 'aterkommer' && similar > 0)
      return [{ ...common, because: TEXTS.aterkommer(similar) }];
    if (reason.föreslås === 'mycket-allvarlig' && rapport.allvarlighetsgrad === 'mycket-allvarlig')
      return [{ ...common, because: TEXTS['mycket-allvarlig']() }];
    return [];
  });
}
