import type { Association } from '../../schemas/types.ts';
import { deadlines, type Routine } from '../routine/routine.ts';
import { isGeneralArea } from './areas.ts';
import type { Answer, Answers } from './question.ts';
import { coordinatorId, lengthOf, meetingBodies, meetingId, timeId, UNIT_PARTIES } from './questions.ts';

/** Returns the answers that an association already gives: the ready ones when it is changed. */
export function answersOf(association: Association, routine: Routine): Answers {
  const { namn, kontakt, dataskydd, tema, parter, möten = [] } = association;
  const areas = association.områden.filter((area) => !isGeneralArea(area));
  const roles = areas.map(({ namn: area, koordinator }) => koordinator.roll.replace(` i ${area}`, ''));
  const isOne = new Set(areas.map(({ koordinator }) => `${koordinator.roll} ${koordinator.mejl}`)).size === 1;
  const answers: Record<string, Answer | undefined> = {
    namn,
    organisationsnummer: dataskydd?.organisationsnummer,
    'kontakt.roll': kontakt.roll,
    'kontakt.mejl': kontakt.mejl,
    'kontakt.telefon': kontakt.telefon ?? '',
    dataskyddsombud: dataskydd?.dataskyddsombud,
    kommuner: areas.map(({ namn: area }) => area),
    koordinatorer: isOne ? 'en' : 'varje',
    'koordinator.roll': roles[0],
    'koordinator.mejl': isOne ? areas[0]?.koordinator.mejl : undefined,
    färg: String(tema.ton),
  };
  for (const { namn: area, koordinator } of areas) answers[coordinatorId(area)] = koordinator.mejl;
  for (const [id, code] of Object.entries(UNIT_PARTIES))
    answers[id] = parter.find(({ kod }) => kod === code)?.lista?.enheter.map((unit) => unit.namn) ?? [];
  for (const [key, deadline] of deadlines(routine)) {
    const length = lengthOf(deadline);
    if (length !== undefined) answers[timeId(key)] = String(length);
  }
  for (const { kod } of meetingBodies(routine))
    answers[meetingId(kod)] = möten
      .filter(({ organ, område }) => organ === kod && område === undefined)
      .map(({ datum }) => datum);
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
  );
}
