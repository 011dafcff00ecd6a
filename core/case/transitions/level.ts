import type { OrderOf } from '../../order/order.ts';
import { bodyName, codesInUse, type Level, type Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { EVENT_TEXTS } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { standingRows } from '../history.ts';
import { missingForLevel } from './demands.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused, refusedYet } from './outcome.ts';

/**
 * Raises or lowers the level. Raising needs one of the reasons that the routine has for that level, and what the level
 * demands first (see `climbRefusal`). Lowering needs no reason, because no routine has a list of them.
 */
export function setLevel(
  file: Case,
  { till, skäl }: OrderOf<'nivå'>,
  { routine, today }: OrderContext,
): Outcome {
  const level = routine.nivåer.find(({ nr }) => nr === till);
  if (!level) return refused('unknown-level', REFUSAL_TEXTS['unknown-level'](routine.nivåer.length));
  const body = bodyName(routine, level.organ);
  if (file.hantering.nivå === till) return nothing(NOTHING_TO_DO_TEXTS.nivå(till, body));
  const inUse = codesInUse(routine, 'skäl').map(({ kod }) => kod);
  const allowed = level.skäl?.filter((code) => inUse.includes(code)) ?? inUse;
  const isRaise = till > file.hantering.nivå;
  if (skäl === undefined && isRaise && allowed.length > 0)
    return refused('no-trigger', REFUSAL_TEXTS['no-trigger'](till, allowed));
  if (skäl !== undefined && !allowed.includes(skäl))
    return refused('unknown-trigger', REFUSAL_TEXTS['unknown-trigger'](till, suggestion(skäl, allowed)));
  const refusal = isRaise
    ? (climbRefusal(file, level, skäl, routine) ?? fieldRefusal(level, file))
    : undefined;
  if (refusal) return refusal;
  const row = { händelse: 'nivå', till, ...(skäl === undefined ? {} : { skäl }) } as const;
  return done(changed(file, { nivå: till }, today, row), DONE_TEXTS.nivå(till, body));
}

/** The refusal of a level that demands fields which the case lacks. */
function fieldRefusal(level: Level, file: Case): Outcome | undefined {
  const missing = missingForLevel(level, file);
  return missing.length > 0
    ? refusedYet('missing-class', REFUSAL_TEXTS['missing-class'](missing))
    : undefined;
}

/**
 * Why a case cannot be raised to a level from where it is: the reason or the level only leads up from the level below
 * (`från-nivån-under`, `kräver-först`), or what must happen there first has not happened since the case came there.
 */
function climbRefusal(
  { hantering, historik }: Case,
  { nr, 'kräver-först': first }: Level,
  reason: string | undefined,
  routine: Routine,
): Outcome | undefined {
  const code = routine.kodlistor.skäl?.koder.find(({ kod }) => kod === reason);
  const below = routine.nivåer.find((level) => level.nr === nr - 1);
  const mustClimb = first !== undefined || code?.['från-nivån-under'] === true;
  if (mustClimb && below && hantering.nivå !== below.nr)
    return refusedYet(
      'level-skipped',
      REFUSAL_TEXTS['level-skipped'](nr, below.nr, bodyName(routine, below.organ)),
    );
  if (first === undefined || !below) return undefined;
  const standing = standingRows(historik);
  const cameHere = standing.findLastIndex(({ händelse }) => händelse === 'nivå');
  // A decision counts only if the body of the level below made it.
  const isTheirs = ({ händelse, till }: Case['historik'][number]) =>
    händelse !== 'beslut' || hantering.beslut?.find((one) => one.nr === till)?.organ === below.organ;
  const happened = standing.slice(cameHere + 1).some((row) => first.includes(row.händelse) && isTheirs(row));
  return happened
    ? undefined
    : refusedYet(
        'level-first',
        REFUSAL_TEXTS['level-first'](
          nr,
          bodyName(routine, below.organ),
          first.map((event) => EVENT_TEXTS[event]),
        ),
      );
}
