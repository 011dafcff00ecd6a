import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { isNoAction, isPending, isReason, standingMeasures, workOf } from '../../routine/no-action.ts';
import { codesInUse, deadlines, type Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused, refusedYet } from './outcome.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];
type Effect = NonNullable<Measure['effekt']>['utfall'];

const MAX_MEASURES = caseSchema.properties.hantering.properties.åtgärder.maxItems;
/** The effects that a measure can have, from the schema. */
export const EFFECTS = caseSchema.$defs.atgard.properties.effekt.properties.utfall.oneOf;

/**
 * Adds a measure. A body or a role of the routine is responsible for it, never a person. That nothing is done
 * (`gör-inget`) is an outcome: it has a reason and no work, and a measure that is decided later replaces it.
 */
export function planMeasure(file: Case, order: OrderOf<'åtgärd'>, context: OrderContext): Outcome {
  const { routine, today } = context;
  const { typ, text } = order;
  const kinds = codesInUse(routine, 'åtgärd').map(({ kod }) => kod);
  if (!kinds.includes(typ))
    return refused('unknown-code', REFUSAL_TEXTS['unknown-code']('åtgärdens typ', suggestion(typ, kinds)));
  const none = isNoAction(order, routine);
  const problem = none ? noActionProblem(file, order, routine) : workProblem(order, routine);
  if (problem) return problem;
  const work = none ? {} : { ansvarig: order.ansvarig, 'klar-senast': order.senast };
  const measures = file.hantering.åtgärder ?? [];
  const same = standingMeasures(file).find(
    (one) =>
      one.typ === typ &&
      one.text === text &&
      one.ansvarig === work.ansvarig &&
      one['klar-senast'] === work['klar-senast'],
  );
  if (same) return nothing(NOTHING_TO_DO_TEXTS.åtgärd(same.nr));
  if (order.senast !== undefined && order.senast < today)
    return refused('date-past', REFUSAL_TEXTS['date-past']());
  if (measures.length >= MAX_MEASURES) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_MEASURES));
  const nr = measures.length + 1;
  // The word for both is also the one that vouches for a text, which says nothing about the earlier outcome.
  const isBoth = order.anyway && !order.vouched;
  const replaced = none || isBoth ? [] : standingMeasures(file).filter((one) => isNoAction(one, routine));
  const before = measures.map((one) => (replaced.includes(one) ? { ...one, 'ersatt-av': nr } : one));
  const said = none
    ? DONE_TEXTS.noAction(nr)
    : DONE_TEXTS.åtgärd(
        nr,
        order.senast ?? today,
        replaced.map((one) => one.nr),
      );
  const åtgärder = [...before, { nr, typ, text, ...work }] as Measure[];
  return done(changed(file, { åtgärder }, today, { händelse: 'åtgärd', till: nr }), said);
}

/** Why it cannot be the outcome that nothing is done: it has work, no reason, or there is a measure to carry out. */
function noActionProblem(file: Case, order: OrderOf<'åtgärd'>, routine: Routine): Outcome | undefined {
  if (order.ansvarig !== undefined) return refused('no-work', REFUSAL_TEXTS['no-work'](order.typ));
  if (!isReason(order.text)) return refused('no-reason', REFUSAL_TEXTS['no-reason']());
  const open = workOf(file, routine).find(isPending);
  return open && !order.anyway ? refusedYet('has-work', REFUSAL_TEXTS['has-work'](open.nr)) : undefined;
}

function workProblem({ ansvarig }: OrderOf<'åtgärd'>, { organ }: Routine): Outcome | undefined {
  const bodies = organ.map(({ kod }) => kod);
  if (ansvarig === undefined) return refused('needs-work', REFUSAL_TEXTS['needs-work']());
  return bodies.includes(ansvarig)
    ? undefined
    : refused('unknown-body', REFUSAL_TEXTS['unknown-body'](suggestion(ansvarig, bodies)));
}

/** Records that a measure was carried out, today or on an earlier day. */
export function carryOut(file: Case, { nr, datum }: OrderOf<'genomförd'>, context: OrderContext): Outcome {
  const { routine, today } = context;
  const measure = measureOf(file, nr);
  if (!measure) return noMeasure(file);
  if (isNoAction(measure, routine)) return refused('is-no-action', REFUSAL_TEXTS['is-no-action'](nr));
  if (measure.genomförd !== undefined && (datum ?? measure.genomförd) === measure.genomförd)
    return nothing(NOTHING_TO_DO_TEXTS.genomförd(nr, measure.genomförd));
  if (measure.effekt?.utfall === 'ej-genomford')
    return refused('is-dropped', REFUSAL_TEXTS['is-dropped'](nr));
  const day = datum ?? today;
  if (day > today) return refused('date-future', REFUSAL_TEXTS['date-future']());
  if (day < file.mottagen) return refused('date-before', REFUSAL_TEXTS['date-before'](file.mottagen));
  const judged = measure.effekt?.bedömd;
  if (judged !== undefined && day > judged)
    return refused('date-after-effect', REFUSAL_TEXTS['date-after-effect'](judged));
  if (day === judged && isTooSoon(measure.effekt?.utfall, routine))
    return refused('effect-same-day', REFUSAL_TEXTS['effect-same-day'](nr));
  return withMeasure(file, { ...measure, genomförd: day }, today, 'genomförd', DONE_TEXTS.genomförd(nr, day));
}

/**
 * Judges whether a measure that was carried out has helped. "Too early" can be judged again another day. A measure that
 * will not be carried out also gets an outcome, with a sentence about why.
 */
export function assess(file: Case, order: OrderOf<'effekt'>, { routine, today }: OrderContext): Outcome {
  const { nr, utfall, datum } = order;
  const measure = measureOf(file, nr);
  if (!measure) return noMeasure(file);
  if (isNoAction(measure, routine)) return refused('is-no-action', REFUSAL_TEXTS['is-no-action'](nr));
  const effect = EFFECTS.find((one) => one.const === utfall);
  const codes = EFFECTS.map((one) => one.const);
  if (!effect) return refused('unknown-effect', REFUSAL_TEXTS['unknown-effect'](suggestion(utfall, codes)));
  if (utfall === 'ej-genomford') return dropMeasure(file, measure, order, today);
  if (measure.genomförd === undefined) return refusedYet('not-done', REFUSAL_TEXTS['not-done'](nr));
  const day = datum ?? today;
  const { effekt } = measure;
  const again = datum === undefined && utfall !== 'for-tidigt';
  if (effekt?.utfall === utfall && (again || effekt.bedömd === day))
    return nothing(NOTHING_TO_DO_TEXTS.effekt(nr));
  if (day > today) return refused('date-future', REFUSAL_TEXTS['date-future']());
  if (day < measure.genomförd) return refused('date-before', REFUSAL_TEXTS['date-before'](measure.genomförd));
  if (day === measure.genomförd && isTooSoon(utfall, routine))
    return refused('effect-same-day', REFUSAL_TEXTS['effect-same-day'](nr));
  const judged = { ...measure, effekt: { utfall: utfall as Effect, bedömd: day } };
  return withMeasure(file, judged, today, 'effekt', DONE_TEXTS.effekt(nr, effect.title));
}

/** Whether an effect cannot be seen on the day that the measure was carried out, unless the routine allows it. */
function isTooSoon(outcome: string | undefined, routine: Routine): boolean {
  const allowed = deadlines(routine).some(([, deadline]) => deadline['samma-dag'] === true);
  return outcome !== 'for-tidigt' && !allowed;
}

function dropMeasure(
  file: Case,
  measure: Measure,
  { nr, text, datum }: OrderOf<'effekt'>,
  today: string,
): Outcome {
  if (measure.genomförd !== undefined) return refused('is-done', REFUSAL_TEXTS['is-done'](nr));
  const why = text ?? measure.varför;
  if (why === undefined) return refused('why-not-done', REFUSAL_TEXTS['why-not-done'](nr));
  if (measure.effekt && measure.varför === why && (datum ?? measure.effekt.bedömd) === measure.effekt.bedömd)
    return nothing(NOTHING_TO_DO_TEXTS.effekt(nr));
  const day = datum ?? today;
  if (day > today) return refused('date-future', REFUSAL_TEXTS['date-future']());
  if (day < file.mottagen) return refused('date-before', REFUSAL_TEXTS['date-before'](file.mottagen));
  const dropped = { ...measure, effekt: { utfall: 'ej-genomford', bedömd: day } as const, varför: why };
  return withMeasure(file, dropped, today, 'effekt', DONE_TEXTS.notCarriedOut(nr));
}

function measureOf({ hantering }: Case, number: number): Measure | undefined {
  return hantering.åtgärder?.find(({ nr }) => nr === number);
}

function noMeasure({ hantering }: Case): Outcome {
  return refused('no-measure', REFUSAL_TEXTS['no-measure']((hantering.åtgärder ?? []).length));
}

function withMeasure(
  file: Case,
  measure: Measure,
  today: string,
  händelse: 'genomförd' | 'effekt',
  text: string,
): Outcome {
  const åtgärder = (file.hantering.åtgärder ?? []).map((one) => (one.nr === measure.nr ? measure : one));
  return done(changed(file, { åtgärder }, today, { händelse, till: measure.nr }), text);
}
