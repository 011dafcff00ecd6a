import { type Case, isClosedPhase } from '../../core/case/case.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { nextPhases } from '../../core/case/transitions/phase.ts';
import type { Routine } from '../../core/routine/routine.ts';

/**
 * The orders (slash commands) that would be carried out on a case today, ready to copy. Each is tried first, so none of
 * them would be refused. A text in an order is an example to replace.
 */
export function applicableOrders(file: Case, routine: Routine, today: string): string[] {
  if (file.hantering.fas === 'arkiverat') return [];
  return candidates(file, routine, today).filter((order) => {
    const tried = carryOutOrders(file, order, { routine, today });
    return tried.ok && tried.file !== file;
  });
}

function candidates(file: Case, routine: Routine, today: string): string[] {
  const { nivå, åtgärder = [], diarienummer } = file.hantering;
  const { kodlistor, nivåer, organ } = routine;
  const first = (list: { koder: readonly { kod: string }[] } | undefined) => list?.koder[0]?.kod;
  const level = nivåer.find(({ nr }) => nr === nivå + 1);
  const undone = åtgärder.find(({ genomförd }) => genomförd === undefined);
  const unassessed = åtgärder.find(
    ({ genomförd, effekt }) => genomförd !== undefined && effekt === undefined,
  );
  const typ = first(kodlistor.typ);
  const orsak = first(kodlistor.orsak);
  const measure = first(kodlistor.åtgärd);
  return [
    ...(file.hantering.klassning === undefined && typ && orsak ? [`/klassa typ=${typ} orsak=${orsak}`] : []),
    ...nextPhases(file, routine)
      .filter((phase) => !isClosedPhase(phase))
      .map((phase) => `/fas ${phase}`),
    ...(level ? [`/nivå ${level.nr}${level.skäl?.[0] === undefined ? '' : ` ${level.skäl[0]}`}`] : []),
    ...(measure && organ[0] ? [`/åtgärd ${measure} ${organ[0].kod} ${today} "Skriv vad ni gör."`] : []),
    ...(undone ? [`/genomförd ${undone.nr}`] : []),
    ...(unassessed ? [`/effekt ${unassessed.nr} ja`] : []),
    '/svar "Tack för rapporten. Skriv vad som händer nu."',
    ...(diarienummer === undefined ? ['/diarie "2026/14"'] : []),
    ...(first(kodlistor.paus) === undefined ? [] : [`/paus ${first(kodlistor.paus)}`]),
    '/fortsätt',
    '/stäng',
    '/öppna',
    '/arkivera',
  ];
}
