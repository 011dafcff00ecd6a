import type { Case } from '../../case/case.ts';

/**
 * A case as it was on the evening of the lock day, from its dated history: later phases, levels, answers, measures and
 * judgements are not there yet. A classification that was first made after the lock is not there either. What
 * carries no date (a classification changed again, links between cases) stands as it is now: only that a
 * release is made once freezes it. Undefined when the case had not come in.
 */
export function asOf(file: Case, lock: string): Case | undefined {
  if (file.mottagen > lock) return undefined;
  const historik = file.historik.filter(({ datum }) => datum <= lock);
  const last = (what: string) => historik.findLast(({ händelse }) => händelse === what)?.till;
  const { klassning, åtgärder, svar, ...rest } = file.hantering;
  const decided = new Set(historik.flatMap(({ händelse, till }) => (händelse === 'åtgärd' ? [till] : [])));
  const measures =
    åtgärder?.filter(({ nr }) => decided.has(nr)).map((measure) => measureAsOf(measure, lock)) ?? [];
  const answers = svar?.filter(({ datum }) => datum <= lock) ?? [];
  const classed = historik.some(({ händelse }) => händelse === 'klassning');
  return {
    ...file,
    historik,
    hantering: {
      ...rest,
      fas: (last('fas') ?? 'mottagen') as Case['hantering']['fas'],
      nivå: Number(last('nivå') ?? 1),
      ...(klassning && classed ? { klassning } : {}),
      ...(measures.length > 0 ? { åtgärder: measures } : {}),
      ...(answers.length > 0 ? { svar: answers } : {}),
    },
  };
}

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

function measureAsOf({ genomförd, effekt, ...measure }: Measure, lock: string): Measure {
  return {
    ...measure,
    ...(genomförd !== undefined && genomförd <= lock ? { genomförd } : {}),
    ...(effekt && effekt.bedömd <= lock ? { effekt } : {}),
  };
}
