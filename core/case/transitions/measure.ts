import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];
type Effect = NonNullable<Measure['effekt']>['utfall'];

const MAX_MEASURES = caseSchema.properties.hantering.properties.åtgärder.maxItems;
/** The effects that a measure can have, from the schema. */
export const EFFECTS = caseSchema.$defs.åtgärd.properties.effekt.properties.utfall.oneOf;

/** Adds a measure. A body or a role of the routine is responsible for it, never a person. */
export function planMeasure(file: Case, order: OrderOf<'åtgärd'>, { routine, today }: OrderContext): Outcome {
  const { typ, ansvarig, senast, text } = order;
  const kinds = routine.kodlistor.åtgärd?.koder.map(({ kod }) => kod) ?? [];
  const bodies = routine.organ.map(({ kod }) => kod);
  if (!kinds.includes(typ))
    return refused('unknown-code', REFUSAL_TEXTS['unknown-code']('åtgärdens typ', suggestion(typ, kinds)));
  if (!bodies.includes(ansvarig))
    return refused('unknown-body', REFUSAL_TEXTS['unknown-body'](suggestion(ansvarig, bodies)));
  const measures = file.hantering.åtgärder ?? [];
  const same = measures.find(
    (one) =>
      one.typ === typ && one.ansvarig === ansvarig && one['klar-senast'] === senast && one.text === text,
  );
  if (same) return nothing(NOTHING_TO_DO_TEXTS.åtgärd(same.nr));
  if (senast < today) return refused('date-past', REFUSAL_TEXTS['date-past']());
  if (measures.length >= MAX_MEASURES) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_MEASURES));
  const nr = measures.length + 1;
  const åtgärder = [...measures, { nr, typ, text, ansvarig, 'klar-senast': senast }];
  return done(
    changed(file, { åtgärder }, today, { händelse: 'åtgärd', till: nr }),
    DONE_TEXTS.åtgärd(nr, senast),
  );
}

/** Records that a measure was carried out, today or on an earlier day. */
export function carryOut(file: Case, { nr, datum }: OrderOf<'genomförd'>, { today }: OrderContext): Outcome {
  const measure = measureOf(file, nr);
  if (!measure) return noMeasure(file);
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
  return withMeasure(file, { ...measure, genomförd: day }, today, 'genomförd', DONE_TEXTS.genomförd(nr, day));
}

/**
 * Judges whether a measure that was carried out has helped. "Too early" can be judged again another day. A measure that
 * will not be carried out also gets an outcome, with a sentence about why.
 */
export function assess(file: Case, order: OrderOf<'effekt'>, { today }: OrderContext): Outcome {
  const { nr, utfall, datum } = order;
  const measure = measureOf(file, nr);
  if (!measure) return noMeasure(file);
  const effect = EFFECTS.find((one) => one.const === utfall);
  const codes = EFFECTS.map((one) => one.const);
  if (!effect) return refused('unknown-effect', REFUSAL_TEXTS['unknown-effect'](suggestion(utfall, codes)));
  if (utfall === 'ej-genomford') return dropMeasure(file, measure, order, today);
  if (measure.genomförd === undefined) return refused('not-done', REFUSAL_TEXTS['not-done'](nr));
  const day = datum ?? today;
  const { effekt } = measure;
  const again = datum === undefined && utfall !== 'for-tidigt';
  if (effekt?.utfall === utfall && (again || effekt.bedömd === day))
    return nothing(NOTHING_TO_DO_TEXTS.effekt(nr));
  if (day > today) return refused('date-future', REFUSAL_TEXTS['date-future']());
  if (day < measure.genomförd) return refused('date-before', REFUSAL_TEXTS['date-before'](measure.genomförd));
  const judged = { ...measure, effekt: { utfall: utfall as Effect, bedömd: day } };
  return withMeasure(file, judged, today, 'effekt', DONE_TEXTS.effekt(nr, effect.title));
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
