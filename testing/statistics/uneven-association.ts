import type { Case } from '../../core/case/case.ts';
import { associationCases } from '../../core/generate/association.ts';
import { randomBelow, shuffled } from '../../core/generate/random.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import type { ReleaseInput } from '../../core/statistics/release/input.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { makeRelease, releaseInput, source, stored } from '../release.ts';

const { routine, association } = source;
const codesIn = (list: keyof typeof routine.kodlistor) =>
  routine.kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];

const SEVERITIES = ['mycket-allvarlig', 'allvarlig', 'mindre-allvarlig'];

/** Where the code of a field is in a case, for fields in which each case has one. */
interface Place {
  codes: readonly string[];
  of: (file: Case) => string;
  set: (file: Case, code: string) => void;
}

/** The fields whose codes the attacks change. */
export const PLACES = {
  omrade: {
    codes: association.områden.map(({ kod }) => kod),
    of: ({ område }) => område,
    set: (file, code) => {
      file.område = code;
    },
  },
  allvarlighetsgrad: {
    codes: SEVERITIES,
    of: ({ rapport }) => rapport.allvarlighetsgrad ?? '',
    set: (file, code) => {
      file.rapport.allvarlighetsgrad = code as 'allvarlig';
    },
  },
  'konsekvens-organisation': {
    codes: codesIn('konsekvens-organisation'),
    of: ({ hantering }) => hantering.klassning?.konsekvens?.organisation ?? '',
    set: (file, organisation) => {
      const { klassning } = file.hantering;
      file.hantering.klassning = { ...klassning, konsekvens: { ...klassning?.konsekvens, organisation } };
    },
  },
} satisfies Record<string, Place>;

/** Draws codes that are as uneven as real ones, the most common ones different in each association. */
function uneven(codes: readonly string[], random: () => number): () => string {
  const own = shuffled(codes, random);
  const skew = 1 + random() * 3;
  return () => own[Math.floor(own.length * random() ** skew)] ?? '';
}

/** Returns the cases of an association over two years. Some have several codes where they may. */
export function casesOf(n: number, random: () => number): Case[] {
  const severity = uneven(SEVERITIES, random);
  const area = uneven(PLACES.omrade.codes, random);
  const [typ, orsak, organisation, person, followed] = (
    ['typ', 'orsak', 'konsekvens-organisation', 'konsekvens-person', 'rutinföljsamhet'] as const
  ).map((list) => uneven(codesIn(list), random)) as [
    () => string,
    () => string,
    () => string,
    () => string,
    () => string,
  ];
  const several = random() < 0.5 ? 0 : random() * 0.4;
  const some = (draw: () => string) => [...new Set(random() < several ? [draw(), draw()] : [draw()])];
  const filled = random();
  return associationCases(source, { cases: n, years: 2 }, randomBelow(random, 1e6)).map((file) => ({
    ...file,
    område: area(),
    rapport: { ...file.rapport, löst: random() < filled, allvarlighetsgrad: severity() as 'allvarlig' },
    hantering: {
      ...file.hantering,
      klassning: {
        typ: some(typ),
        orsak: some(orsak),
        konsekvens: { organisation: organisation(), ...(random() < filled ? { person: person() } : {}) },
        ...(random() < filled ? { rutinföljsamhet: followed() } : {}),
      },
    },
    historik: [...file.historik, { datum: file.mottagen, händelse: 'klassning' as const }],
  }));
}

/** The releases of an association, in order: each with its files and the input it was made from. */
export interface Releases {
  chain: StoredRelease[];
  files: Map<string, string>[];
  inputs: ReleaseInput[];
}

/**
 * Releases both years.
 * @param withParts whether parts of the last year are released before it
 */
export function releasesOf(cases: Case[], withParts: boolean): Releases {
  const chain: StoredRelease[] = [];
  const files: Map<string, string>[] = [];
  const inputs: ReleaseInput[] = [];
  for (const id of ['2024', ...(withParts ? ['2025-T1', '2025-delar', '2025-T2'] : []), '2025']) {
    const input = releaseInput(1, id, {
      cases,
      period: parsePeriod(id) as Period,
      earlier: [...chain],
      lockDay: `${Number(id.slice(0, 4)) + 1}-01-31`,
    });
    try {
      const made = makeRelease(input);
      chain.push(stored(made, input));
      files.push(made.files);
      inputs.push(input);
    } catch (error) {
      const isTooFew = error instanceof ReleaseError && error.code === 'too-few';
      if (!isTooFew) throw error;
    }
  }
  return { chain, files, inputs };
}
