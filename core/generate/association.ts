import type { Association } from '../../schemas/types.ts';
import type { Case, Party } from '../case/case.ts';
import type { Routine } from '../routine/routine.ts';
import { deck, fallingShares } from './deck.ts';
import { demandsOf, withConditions } from './demands.ts';
import { type CaseDraft, caseFromDraft } from './draft.ts';
import { randomBelow, seededRandom } from './random.ts';

/** The last year for which cases are generated. */
const LAST_YEAR = 2025;

/** How many cases to generate. */
export interface YearlyVolume {
  /** Cases per year. */
  cases: number;
  years: number;
}

/**
 * Generates cases of an association under its routine, up to 2025: the same number every year, with categories whose
 * frequencies fall off like real ones. The same seed gives the same cases.
 * @example associationCases({ association, routine }, { cases: 60, years: 3 }, 5) // 180 cases, 2023–2025
 */
export function associationCases(
  { association, routine }: { association: Association; routine: Routine },
  { cases, years }: YearlyVolume,
  seed: number,
): Case[] {
  const random = seededRandom(seed);
  return Array.from({ length: years }, (_, at) => LAST_YEAR - years + 1 + at).flatMap((year) =>
    casesOfYear(association, routine, cases, year, random),
  );
}

function casesOfYear(
  association: Association,
  routine: Routine,
  n: number,
  year: number,
  random: () => number,
): Case[] {
  const codes = (
    list: 'typ' | 'orsak' | 'konsekvens-organisation' | 'konsekvens-person' | 'rutinföljsamhet' | 'åtgärd',
  ) =>
    (routine.kodlistor[list]?.koder ?? [])
      .filter((code) => !code['kräver-text'] && !code['gör-inget'])
      .map(({ kod }) => kod);
  const deal = (list: Parameters<typeof codes>[0]) => deck(n, fallingShares(codes(list)), random);
  const [types, causes, inOrganisation, forPerson, followed, measures] = [
    deal('typ'),
    deal('orsak'),
    deal('konsekvens-organisation'),
    deal('konsekvens-person'),
    deal('rutinföljsamhet'),
    deal('åtgärd'),
  ];
  const severities = deck<CaseDraft['allvarlighetsgrad']>(
    n,
    [
      ['mindre-allvarlig', 5],
      ['allvarlig', 4],
      ['mycket-allvarlig', 1],
    ],
    random,
  );
  const last = year === LAST_YEAR;
  const phases = deck<CaseDraft['fas']>(
    n,
    last
      ? [
          ['mottagen', 1],
          ['samordning', 1],
          ['utredning', 2],
          ['atgard', 3],
          ['uppfoljning', 2],
          ['stangt', 6],
        ]
      : [
          ['stangt', 2],
          ['arkiverat', 8],
        ],
    random,
  );
  const levels = deck(
    n,
    [
      [1, 6],
      [2, 2],
      [3, 1],
    ],
    random,
  );
  const reasons = Object.fromEntries(
    routine.nivåer.flatMap(({ nr, skäl }) => {
      const [reason] = skäl ?? routine.kodlistor.skäl?.koder.map(({ kod }) => kod) ?? [];
      return reason === undefined ? [] : [[nr, reason]];
    }),
  );
  const demands = demandsOf(routine);
  const areas = deck(n, fallingShares(association.områden.map(({ kod }) => kod)), random);
  const parties = association.parter.filter(({ fritext }) => !fritext);
  const pairs = deck(
    n,
    parties.flatMap((from, a) =>
      parties.flatMap((to, b) => (a === b ? [] : [[[from, to] as const, 1 / (a + b)] as const])),
    ),
    random,
  );
  const answers = deck(
    n,
    [
      [14, 3],
      [40, 4],
      [80, 2],
      [130, 1],
    ],
    random,
  );
  return Array.from({ length: n }, (_, at) => {
    const fas = phases[at] ?? 'stangt';
    const classed = fas !== 'mottagen' && fas !== 'samordning';
    const month = String(1 + Math.floor((at * 12) / n)).padStart(2, '0');
    const [from, to] = pairs[at] ?? [];
    const party = (one: (typeof parties)[number] | undefined): Party => ({
      part: one?.kod ?? '',
      ...(one?.lista
        ? { enhet: one.lista.enheter[randomBelow(random, one.lista.enheter.length)]?.kod ?? '' }
        : {}),
    });
    const file = caseFromDraft(
      {
        demands,
        rutin: routine.id,
        mottagen: `${year}-${month}-${String(1 + randomBelow(random, 28)).padStart(2, '0')}`,
        område: areas[at] ?? '',
        arbetsgivare: [party(from)],
        samverkansparter: [party(to)],
        löst: at % 4 === 0,
        allvarlighetsgrad: severities[at] ?? 'allvarlig',
        händelser: at % 9 === 0 ? 2 : 1,
        fas,
        nivå: classed ? Math.min(levels[at] ?? 1, demands.level) : 1,
        skäl: reasons,
        ...(classed
          ? {
              klassning: {
                typ: [types[at] ?? ''],
                orsak: [causes[at] ?? ''],
                konsekvens: {
                  organisation: inOrganisation[at] ?? '',
                  ...(forPerson[at] === undefined ? {} : { person: forPerson[at] }),
                },
                ...(followed[at] === undefined ? {} : { rutinföljsamhet: followed[at] }),
              },
              åtgärd: {
                typ: measures[at] ?? '',
                ansvarig: routine.nivåer[0]?.organ ?? '',
                utfall: (['ja', 'delvis', 'nej'] as const)[at % 3] ?? 'ja',
              },
            }
          : {}),
        ...(classed ? { svar: answers[at] ?? 40 } : {}),
      },
      association.prefix,
      random,
    );
    return withConditions(file, routine, random);
  });
}

/** Returns sizes of associations in cases per year: lognormal around a median of 25, limited to 6–150. */
export function associationSizes(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.min(150, Math.max(6, Math.round(25 * Math.exp(0.7 * normal))));
  });
}
