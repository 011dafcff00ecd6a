import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import type { Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const { beslut: DECISIONS, anteckningar: NOTES } = caseSchema.properties.hantering.properties;

/** Adds a note for those who handle the case. The reporter never sees it. */
export function note(file: Case, { text }: OrderOf<'anteckning'>, { today }: OrderContext): Outcome {
  const before = file.hantering.anteckningar ?? [];
  if (before.at(-1)?.text === text) return nothing(NOTHING_TO_DO_TEXTS.anteckning);
  if (before.length >= NOTES.maxItems) return refused('too-many', REFUSAL_TEXTS['too-many'](NOTES.maxItems));
  const nr = before.length + 1;
  const anteckningar = [...before, { nr, datum: today, text }];
  return done(
    changed(file, { anteckningar }, today, { händelse: 'anteckning', till: nr }),
    DONE_TEXTS.anteckning,
  );
}

/** Records what a body of the routine decided about the case at a meeting, today or on an earlier day. */
export function decide(
  file: Case,
  { organ, datum, text }: OrderOf<'beslut'>,
  { routine, today }: OrderContext,
): Outcome {
  const bodies = decidingBodies(routine).map(({ kod }) => kod);
  if (!bodies.includes(organ))
    return refused('unknown-meeting', REFUSAL_TEXTS['unknown-meeting'](suggestion(organ, bodies)));
  const before = file.hantering.beslut ?? [];
  const same = before.find(
    (one) => one.organ === organ && one.text === text && (datum ?? one.datum) === one.datum,
  );
  if (same) return nothing(NOTHING_TO_DO_TEXTS.beslut(same.nr));
  const day = datum ?? today;
  if (day > today) return refused('date-future', REFUSAL_TEXTS['date-future']());
  if (day < file.mottagen) return refused('date-before', REFUSAL_TEXTS['date-before'](file.mottagen));
  if (before.length >= DECISIONS.maxItems)
    return refused('too-many', REFUSAL_TEXTS['too-many'](DECISIONS.maxItems));
  const nr = before.length + 1;
  const beslut = [...before, { nr, datum: day, organ, text }];
  return done(changed(file, { beslut }, today, { händelse: 'beslut', till: nr }), DONE_TEXTS.beslut(nr));
}

/** The bodies that meet and decide. A role is one person's task. */
export const decidingBodies = ({ organ }: Routine): Routine['organ'] =>
  organ.filter(({ slag }) => slag === 'organ');
