import type { Case } from '../case/case.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { bodyName, type Code, codesInUse, type Level, type Routine } from '../routine/routine.ts';
import { SILENCE_TEXTS, SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf } from './addressees.ts';
import { itemKey, type SweepItem } from './item.ts';
import { type Lateness, lateMark, lateness } from './late.ts';

const TEXTS = SWEEP_TEXTS.raise;
/** The mark in a routine of the reason that means that the time was up. */
const TIME_UP = 'tiden-ute';

const ON_TIME: Lateness = { times: 0, days: 0, forContact: false };

/** Why a raise is proposed now. */
interface Cause {
  /** Left out when the level has no reason that means this: then people must say which it is. */
  reason?: Code;
  /** The sentence that says why. */
  because: string;
  /** Part of the key: a new value makes a new proposal. */
  since: string;
  day: string;
  /** How late it is. */
  late?: Lateness;
}

/**
 * Proposes to raise a case to the next level, each proposal with the order that does it. The routine says for each
 * reason when it is proposed (`föreslås`): the level's time is up, the case is linked to a similar one, or it was
 * reported as very serious. The last two are proposed only up to the first level that has the reason.
 */
export function escalationProposals(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): SweepItem[] {
  const level = levelOf(file, routine);
  const next = nextLevel(file, routine);
  if (!level || !next) return [];
  const reasons = reasonsOf(routine, next);
  return causes(file, routine, clocks, today).map(({ reason, because, since, day, late = ON_TIME }) => ({
    key: itemKey('lyft', file.id, next.nr, reason?.kod ?? TIME_UP, since, ...lateMark(late.times)),
    kind: 'lyft',
    caseId: file.id,
    audience: [
      ...new Set([
        ...addresseesOf(routine, file.område, level.lyfter),
        ...(late.forContact ? (['contact'] as const) : []),
      ]),
    ],
    text: sentences(
      because,
      toText(routine, level, next),
      TEXTS.reasons(
        reason?.namn,
        reasons.filter((other) => other !== reason).map(({ kod, namn }) => `${namn} (${kod})`),
      ),
      again(late),
    ),
    plainText: sentences(
      because,
      toText(routine, level, next),
      reason && TEXTS.reasons(reason.namn, []),
      again(late),
    ),
    ...(reason ? { order: `/nivå ${next.nr} ${reason.kod}` } : {}),
    day,
  }));
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

const again = ({ times, days }: Lateness): string | undefined =>
  times > 0 ? SILENCE_TEXTS.again(days) : undefined;

/** What a group decides about when a raise is proposed: to which level, and the question with its first cause. */
export function raiseQuestion(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): { to: number; text: string } | undefined {
  const level = levelOf(file, routine);
  const next = nextLevel(file, routine);
  const [cause] = causes(file, routine, clocks, today);
  if (!level || !next || !cause) return undefined;
  return { to: next.nr, text: `${cause.because} ${toText(routine, level, next)}` };
}

function causes(file: Case, routine: Routine, clocks: readonly Clock[], today: string): Cause[] {
  const level = levelOf(file, routine);
  const next = nextLevel(file, routine);
  if (!level || !next) return [];
  const reasons = reasonsOf(routine, next);
  return [
    ...timeUp(level, routine, clocks, reasons, today),
    ...fromSigns(
      file,
      reasons.filter((reason) => isFirst(routine, next, reason)),
    ),
  ];
}

const toText = (routine: Routine, { lyfter }: Level, next: Level): string =>
  TEXTS.to(
    next.nr,
    bodyName(routine, next.organ),
    lyfter === undefined ? undefined : bodyName(routine, lyfter),
  );

/** The reasons to raise a case to a level, in the level's order. */
function reasonsOf(routine: Routine, next: Level | undefined): Code[] {
  return (next?.skäl ?? []).flatMap(
    (code) => codesInUse(routine, 'skäl').find(({ kod }) => kod === code) ?? [],
  );
}

/** The level of a case. */
const levelOf = ({ hantering }: Case, { nivåer }: Routine): Level | undefined =>
  nivåer.find(({ nr }) => nr === hantering.nivå);

/** The level that a case can be raised to from where it is, if there is one. */
export function nextLevel(file: Case, routine: Routine): Level | undefined {
  const level = levelOf(file, routine);
  return routine.nivåer.find(({ nr }) => nr === level?.['lyfts-till']);
}

/**
 * The level's own time is up. The order has the reason that means just that: no one has given another reason, such as
 * that the parties disagree. Without such a reason there is no order.
 */
function timeUp(
  level: Level,
  routine: Routine,
  clocks: readonly Clock[],
  reasons: readonly Code[],
  today: string,
): Cause[] {
  const reason = reasons.find(({ föreslås }) => föreslås === TIME_UP);
  const clock = clocks.find(
    ({ deadlineKey, actions }) => deadlineKey === level.frist && actions.includes('foresla-lyft'),
  );
  if (!clock) return [];
  const because = TEXTS['tiden-ute'](level.nr, bodyName(routine, level.organ), clock.dueDate);
  const late = lateness(clock, routine, today);
  return [{ ...(reason ? { reason } : {}), because, since: clock.dueDate, day: clock.dueDate, late }];
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
