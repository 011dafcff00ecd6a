import type { Case } from '../../case/case.ts';
import { importedOn, levelAfter, phaseAfter, standingRows } from '../../case/history.ts';

/**
 * Returns a case as it was on the evening of the lock day, according to its dated history: without later phases,
 * levels, answers, measures and effects, and without a classification that was first made after the lock. Changes
 * without a date (a later change of the classification, links between cases) cannot be undone and stay as they are
 * today; they are frozen only because a release is made once.
 * @returns undefined when the case had not come in by then, or had not been imported
 */
export function asOf(file: Case, lock: string): Case | undefined {
  if ((importedOn(file) ?? file.mottagen) > lock) return undefined;
  const historik = standingRows(file.historik.filter(({ datum }) => datum <= lock));
  const last = (what: string) => historik.findLast(({ händelse }) => händelse === what)?.till;
  const { klassning, åtgärder, svar, bekräftelser, riktning, återkoppling, ...rest } = file.hantering;
  const decided = new Set(historik.flatMap(({ händelse, till }) => (händelse === 'åtgärd' ? [till] : [])));
  const measures =
    åtgärder?.filter(({ nr }) => decided.has(nr)).map((measure) => measureAsOf(measure, lock, decided)) ?? [];
  const answers = svar?.filter(({ datum }) => datum <= lock) ?? [];
  const confirmed = bekräftelser?.filter(({ datum }) => datum <= lock) ?? [];
  const classed = historik.some(({ händelse }) => händelse === 'klassning' || händelse === 'importerad');
  return {
    ...file,
    historik,
    hantering: {
      ...rest,
      fas: phaseAfter(historik),
      nivå: levelAfter(historik),
      ...(klassning && classed ? { klassning } : {}),
      ...(riktning && last('riktning') !== undefined
        ? { riktning: { ...riktning, kod: last('riktning') as typeof riktning.kod } }
        : {}),
      ...(measures.length > 0 ? { åtgärder: measures } : {}),
      ...(confirmed.length > 0 ? { bekräftelser: confirmed } : {}),
      ...(answers.length > 0 ? { svar: answers } : {}),
      ...(återkoppling && återkoppling.datum <= lock ? { återkoppling } : {}),
    },
  };
}

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

function measureAsOf(
  { genomförd, effekt, 'ersatt-av': replacedBy, ...measure }: Measure,
  lock: string,
  decided: ReadonlySet<unknown>,
): Measure {
  return {
    ...measure,
    ...(replacedBy !== undefined && decided.has(replacedBy) ? { 'ersatt-av': replacedBy } : {}),
    ...(genomförd !== undefined && genomförd <= lock ? { genomförd } : {}),
    ...(effekt && effekt.bedömd <= lock ? { effekt } : {}),
  };
}
