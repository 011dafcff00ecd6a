import { describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { associationCases } from '../../core/generate/association.ts';
import { randomBelow, seededRandom, shuffled } from '../../core/generate/random.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import type { ReleaseInput } from '../../core/statistics/release/input.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { makeRelease, releaseInput, source, stored } from '../../testing/release.ts';
import {
  mostByRoutine,
  possibleValues,
  type ReadTable,
  readTable,
  witness,
} from '../../testing/statistics/attacker.ts';

import { publishedEdition } from '../../views/statistics/edition.ts';
import { statisticsPage } from '../../views/statistics/page.ts';

const SEED = 15;
const ASSOCIATIONS = 200;
const { routine, association } = source;
const codesIn = (list: keyof typeof routine.kodlistor) =>
  routine.kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];

/** Draws codes that are as uneven as real ones, the most common ones different in each association. */
function uneven(codes: readonly string[], random: () => number): () => string {
  const own = shuffled(codes, random);
  const skew = 1 + random() * 3;
  return () => own[Math.floor(own.length * random() ** skew)] ?? '';
}

/** The cases of an association over two years. Some have several codes where they may. */
function casesOf(n: number, random: () => number): Case[] {
  const severity = uneven(['mycket-allvarlig', 'allvarlig', 'mindre-allvarlig'], random);
  const area = uneven(
    association.områden.map(({ kod }) => kod),
    random,
  );
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

/** Both years, and in half of the associations parts of the last year before it. */
function release(
  cases: Case[],
  withParts: boolean,
): { chain: StoredRelease[]; files: Map<string, string>[]; inputs: ReleaseInput[] } {
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
      // Too few cases in a part of the year.
      expect(error).toMatchObject({ code: 'too-few' });
    }
  }
  return { chain, files, inputs };
}

const tablesIn = (files: Map<string, string>): ReadTable[] =>
  [...files].flatMap(([name, text]) => {
    const found =
      /^[a-z0-9-]+\.json$/.test(name) && text.includes('"class": "dataset"') ? readTable(text) : undefined;
    return found ? [found] : [];
  });

/** How many hidden small numbers are attacked, and which are narrowed to fewer than four values. */
function attack(files: readonly Map<string, string>[]): { tried: number; narrowed: string[] } {
  const closes = (routine.villkor ?? [])
    .filter(({ krav, när }) => krav === 'stangt' && när)
    .map(({ fält }) => fält as string);
  let tried = 0;
  const narrowed: string[] = [];
  for (const table of files.flatMap(tablesIn)) {
    const values = possibleValues(table, mostByRoutine(table, { closes, days: 31 }));
    tried += values.length;
    for (const [at, left] of values.entries())
      if (left.length < 4) narrowed.push(`${table.id}=${table.small[at]} ${left}`);
  }
  return { tried, narrowed };
}

const random = seededRandom(SEED);
const made = Array.from({ length: ASSOCIATIONS }, (_, at) => {
  const n = Math.floor(10 * 30 ** random());
  return { n, ...release(casesOf(n, random), at % 2 === 0) };
});

describe(`an attack on ${ASSOCIATIONS} associations of 10 to 300 cases a year`, () => {
  it('narrows no hidden small number below four values', () => {
    const found = made.map(({ files }) => attack(files));
    expect(found.flatMap(({ narrowed }) => narrowed)).toEqual([]);
    expect(found.reduce((all, { tried }) => all + tried, 0)).toBeGreaterThan(8000);
    expect(made.some(({ n }) => n < 15) && made.some(({ n }) => n > 250)).toBe(true);
  });

  it('learns nothing from the pages: they sum only what the files leave', () => {
    let sums = 0;
    for (const { chain, files } of made.slice(0, 40)) {
      const [last, own] = [chain.at(-1), files.at(-1)];
      if (!last || !own) throw new Error('no release');
      const page = statisticsPage(publishedEdition(last.release, last.datasets), undefined).text;
      for (const { id, small, covers, sum } of tablesIn(own)) {
        const figure = new RegExp(`id="tabell-${id}".*?</figure>`, 's').exec(page)?.[0] ?? '';
        const pooled = /(\d+) dolda tillsammans(?:(?!<\/tr>).)*?<td class="num">(\d+)</s.exec(figure);
        if (!pooled) continue;
        expect([id, pooled[1], pooled[2]]).toEqual([id, String(small.length + covers.length), String(sum)]);
        sums++;
      }
    }
    expect(sums).toBeGreaterThan(50);
  });

  it('would find what derived and time-dependent tables tell, if they were published', () => {
    const table = {
      id: 'x',
      field: 'konsekvens-person',
      total: 32,
      small: ['a', 'ej-tillampligt'],
      covers: [],
      sum: 4,
    };
    expect(possibleValues(table, mostByRoutine(table, { closes: [], days: 31 }))).toEqual([[4], [0]]);
  });
});

describe('hidden numbers dealt again within what is possible', () => {
  /** How the code of a field is set, where each case has one. */
  const SETTERS: Record<string, (file: Case, code: string) => void> = {
    omrade: (file, code) => {
      file.område = code;
    },
    allvarlighetsgrad: (file, code) => {
      file.rapport.allvarlighetsgrad = code as 'allvarlig';
    },
    'konsekvens-organisation': (file, code) => {
      file.hantering.klassning = {
        ...file.hantering.klassning,
        konsekvens: { ...file.hantering.klassning?.konsekvens, organisation: code },
      };
    },
  };
  const read: Record<string, (file: Case) => string | undefined> = {
    omrade: ({ område }) => område,
    allvarlighetsgrad: ({ rapport }) => rapport.allvarlighetsgrad,
    'konsekvens-organisation': ({ hantering }) => hantering.klassning?.konsekvens?.organisation,
  };

  it('change no published byte', () => {
    let dealt = 0;
    for (const { inputs, files } of made.slice(0, 60)) {
      const input = inputs.at(-1) as ReleaseInput;
      const cases = structuredClone(input.cases) as Case[];
      for (const table of tablesIn(files.at(-1) ?? new Map())) {
        const set = SETTERS[table.field];
        // What nobody has filled in cannot be set by a code.
        if (!set || table.small.includes('ej-ifyllt') === (table.field !== 'konsekvens-organisation'))
          continue;
        const at = randomBelow(random, table.small.length);
        const values = possibleValues(table)[at] ?? [];
        const numbers = witness(table, { at, value: values[randomBelow(random, values.length)] ?? 0 });
        if (!numbers || table.covers.length > 1) continue;
        const codes = [...table.small, ...table.covers];
        const counts = [...numbers.small, ...numbers.covers];
        const own = cases.filter(
          (file) => file.mottagen.startsWith('2025') && codes.includes(read[table.field]?.(file) ?? ''),
        );
        const wanted = counts.flatMap((n, place) => Array<string>(n).fill(codes[place] ?? ''));
        if (wanted.includes('ej-ifyllt') || own.length !== wanted.length) continue;
        for (const [place, file] of own.entries()) set(file, wanted[place] ?? '');
        dealt++;
      }
      expect([...makeRelease({ ...input, cases }).files]).toEqual([...(files.at(-1) ?? [])]);
    }
    expect(dealt).toBeGreaterThan(50);
  });
});
