import type { Association } from '../../schemas/types.ts';
import { type Case, isClosedPhase } from '../case/case.ts';
import { deck } from './deck.ts';
import type { Demands } from './demands.ts';
import { type CaseDraft, caseFromDraft } from './draft.ts';
import { randomBelow, seededRandom } from './random.ts';
import { VGR_2025, VGR_PHASES } from './vgr-published.ts';

const PREFIX = 'VG';
const AREAS = ['norr', 'oster', 'vaster', 'soder', 'centrum', 'kusten'];

/** An association for the cases: a region with its municipalities, under the routine of Västra Götaland. */
export const VGR_ASSOCIATION: Association = {
  schema: 1,
  exempel: true,
  namn: 'Påhittade ärenden med 2025 års summor',
  prefix: PREFIX,
  rutin: 'vastra-gotaland',
  kontakt: { roll: 'Samordnaren', mejl: 'samordnare@exempel.example' },
  tema: { ton: 200, krom: 0.07 },
  områden: AREAS.map((kod) => ({
    kod,
    namn: `Delregion ${kod}`,
    koordinator: { roll: 'Samordnaren', mejl: `${kod}@exempel.example` },
  })),
  parter: [
    { kod: 'kommun', namn: 'Kommun', huvudman: 'kommun' },
    { kod: 'vgr', namn: 'Västra Götalandsregionen', huvudman: 'region' },
  ],
};

/** An answer says what the cause was. */
const DEMANDS: Demands = { answer: ['orsak'], confirmation: false, early: false, level: 1 };

const MONTHS = [9, 9, 10, 9, 9, 8, 5, 8, 9, 9, 8, 7].map((weight, at) => [at + 1, weight] as const);

/** Generates 14 947 cases whose totals, phases, kinds and agreements are exactly the published ones, for every seed. */
export function vgrCases(seed: number): Case[] {
  const random = seededRandom(seed);
  return (['kommun', 'vgr'] as const).flatMap((from) => direction(from, random));
}

function direction(from: 'kommun' | 'vgr', random: () => number): Case[] {
  const { cases, occurrences, patientskada, annat, avtal } = VGR_2025[from];
  const total = cases.reduce((sum, count) => sum + count, 0);
  // The two shares add up to more than 100 per cent; the excess is cases of both kinds.
  const both = Math.round((total * (patientskada + annat - 100)) / 100);
  const kinds = deck(
    total,
    [
      [['patientskada', 'annat'], both],
      [['patientskada'], Math.round((total * patientskada) / 100) - both],
      [['annat'], total - Math.round((total * patientskada) / 100)],
    ],
    random,
  );
  const agreements = deck(
    total,
    [
      [true, avtal],
      [false, 100 - avtal],
    ],
    random,
  );
  const causes = deck(
    total,
    [
      ['kommunikation', 43],
      ['rutin-foljs-ej', 37],
      ['rutin-otydlig', 20],
    ],
    random,
  );
  const severities = deck<CaseDraft['allvarlighetsgrad']>(
    total,
    [
      ['mindre-allvarlig', 70],
      ['allvarlig', 25],
      ['mycket-allvarlig', 5],
    ],
    random,
  );
  const months = deck(total, MONTHS, random);
  const areas = deck(
    total,
    AREAS.map((area, at) => [area, at + 2] as const),
    random,
  );
  const phases = VGR_PHASES.flatMap((phase, at) => {
    const count = cases[at] ?? 0;
    const extra = new Array<number>(count).fill(1);
    for (let left = (occurrences[at] ?? 0) - count; left > 0; left--) {
      const place = randomBelow(random, count);
      extra[place] = (extra[place] ?? 1) + 1;
    }
    return extra.map((händelser) => ({ phase, händelser }));
  });
  const to = from === 'kommun' ? 'vgr' : 'kommun';
  return phases.map(({ phase, händelser }, at) => {
    const kind = kinds[at] ?? [];
    const closed = isClosedPhase(phase);
    const isOther = kind.includes('annat');
    const day = 1 + randomBelow(random, 28);
    return caseFromDraft(
      {
        rutin: 'vastra-gotaland',
        demands: DEMANDS,
        mottagen: `2025-${String(months[at]).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        område: areas[at] ?? 'norr',
        arbetsgivare: [{ part: from }],
        samverkansparter: [{ part: to }],
        löst: closed,
        allvarlighetsgrad: severities[at] ?? 'allvarlig',
        händelser,
        fas: phase,
        nivå: 1,
        klassning: {
          ärendet: [...kind],
          typ: [agreements[at] ? 'avtal' : 'vard-och-behandling'],
          orsak: [causes[at] ?? 'kommunikation'],
          konsekvens: {
            organisation: 'okad-arbetsinsats',
            ...(isOther ? { säkerhet: 'ingen' } : { person: 'ingen' }),
          },
        },
        // The routine goes no further without a measure.
        åtgärd: { typ: 'information', ansvarig: 'samordnare', utfall: 'ja' },
        ...(closed ? { svar: 20 + randomBelow(random, 60) } : {}),
      },
      PREFIX,
      random,
    );
  });
}
