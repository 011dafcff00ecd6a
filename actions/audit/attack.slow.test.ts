import { describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { randomBelow, seededRandom, shuffled } from '../../core/generate/random.ts';
import type { ReleaseInput } from '../../core/statistics/release/input.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { makeRelease, source, stored } from '../../testing/release.ts';
import {
  mostByRoutine,
  possibleValues,
  possibleValuesAfter,
  type ReadTable,
  readTable,
  witness,
} from '../../testing/statistics/attacker.ts';
import { pageMarkup } from '../../testing/statistics/page-markup.ts';
import { casesOf, PLACES, releasesOf } from '../../testing/statistics/uneven-association.ts';
import { publishedEdition } from '../../views/statistics/edition.ts';

const SEED = 15;
const ASSOCIATIONS = 200;
const tablesIn = (files: Map<string, string>): ReadTable[] =>
  [...files].flatMap(([name, text]) => {
    const found =
      /^[a-z0-9-]+\.json$/.test(name) && text.includes('"class": "dataset"') ? readTable(text) : undefined;
    return found ? [found] : [];
  });

/** How many hidden small numbers are attacked, and which are narrowed to fewer than four values. */
function attack(files: readonly Map<string, string>[]): { tried: number; narrowed: string[] } {
  const closes = (source.routine.villkor ?? [])
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
  return { n, ...releasesOf(casesOf(n, random), at % 2 === 0) };
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
      const page = pageMarkup(publishedEdition(last.release, last.datasets));
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
      shown: new Map(),
    };
    expect(possibleValues(table, mostByRoutine(table, { closes: [], days: 31 }))).toEqual([[4], [0]]);
  });
});

describe('an attack on two versions of a table', () => {
  const places = [PLACES.omrade, PLACES['konsekvens-organisation']];

  /** The cases after some have left a code with few of them for another one, and some have changed at random. */
  function withChanges(cases: readonly Case[]): Case[] {
    const copy = structuredClone(cases) as Case[];
    const own = shuffled(
      copy.filter(({ mottagen }) => mottagen.startsWith('2025')),
      random,
    );
    for (const { codes, of, set } of places) {
      const draw = () => codes[randomBelow(random, codes.length)] ?? '';
      const groups = [...Map.groupBy(own, of).values()].filter(({ length }) => length > 4 && length < 9);
      const to = draw();
      for (const file of groups[0]?.slice(randomBelow(random, 3)) ?? []) set(file, to);
      for (const file of own.slice(0, randomBelow(random, 6))) set(file, draw());
    }
    return copy;
  }

  /** The release of the year and two corrections of it, as far as there was something to correct. */
  function corrections({ chain, files, inputs }: (typeof made)[number]): Map<string, string>[] {
    const versions = [files.at(-1) ?? new Map<string, string>()];
    const earlier = [...chain];
    let input = inputs.at(-1) as ReleaseInput;
    for (const id of ['2025-rattad-1', '2025-rattad-2']) {
      const changes = withChanges(input.cases);
      input = {
        ...input,
        id,
        cases: changes,
        earlier: [...earlier],
        replaces: earlier.at(-1) as StoredRelease,
      };
      try {
        const correction = makeRelease(input);
        earlier.push(stored(correction, input));
        versions.push(correction.files);
      } catch (error) {
        expect(error).toMatchObject({ code: 'nothing-changed' });
      }
    }
    return versions;
  }

  it('narrows no hidden small number below four values', () => {
    const narrowed: string[] = [];
    let [replaced, kept, fallen] = [0, 0, 0];
    for (const association of made) {
      const versions = corrections(association).map(tablesIn);
      for (const [at, tables] of versions.slice(1).entries())
        for (const second of tables) {
          const first = versions[at]?.find(({ id }) => id === second.id);
          if (!first || JSON.stringify([...first.shown]) === JSON.stringify([...second.shown])) {
            kept++;
            continue;
          }
          replaced++;
          fallen += second.small.filter((code) => first.shown.has(code)).length;
          for (const [place, values] of possibleValuesAfter(first, second).entries())
            if (values.length < 4) narrowed.push(`${second.id}=${second.small[place]} ${values}`);
        }
    }
    expect(narrowed).toEqual([]);
    expect([replaced > 50, kept > 100, fallen > 20]).toEqual([true, true, true]);
  });

  it('would find what a rule tells that counts changes among hidden numbers', () => {
    const version = (numbers: Record<string, number>, small: string[], sum: number): ReadTable => ({
      ...{ id: 'x', field: 'x', total: 30, covers: [], small, sum },
      shown: new Map(Object.entries(numbers)),
    });
    // Nothing else has changed, so all five cases of c have gone to a or b.
    const [first, second] = [
      version({ c: 5, d: 21 }, ['a', 'b'], 4),
      version({ d: 21 }, ['a', 'b', 'c', 'e'], 9),
    ];
    expect(possibleValuesAfter(first, second)[2]).toEqual([0]);
  });
});

describe('hidden numbers dealt again within what is possible', () => {
  const isPlace = (field: string): field is keyof typeof PLACES => Object.hasOwn(PLACES, field);

  it('change no published byte', () => {
    let dealt = 0;
    for (const { inputs, files } of made.slice(0, 60)) {
      const input = inputs.at(-1) as ReleaseInput;
      const cases = structuredClone(input.cases) as Case[];
      for (const table of tablesIn(files.at(-1) ?? new Map())) {
        const place = isPlace(table.field) ? PLACES[table.field] : undefined;
        // A field that no one has filled in cannot be set by a code.
        if (!place || table.small.includes('ej-ifyllt') === (table.field !== 'konsekvens-organisation'))
          continue;
        const at = randomBelow(random, table.small.length);
        const values = possibleValues(table)[at] ?? [];
        const numbers = witness(table, { at, value: values[randomBelow(random, values.length)] ?? 0 });
        if (!numbers || table.covers.length > 1) continue;
        const codes = [...table.small, ...table.covers];
        const counts = [...numbers.small, ...numbers.covers];
        const own = cases.filter(
          (file) => file.mottagen.startsWith('2025') && codes.includes(place.of(file)),
        );
        const wanted = counts.flatMap((n, nr) => Array<string>(n).fill(codes[nr] ?? ''));
        if (wanted.includes('ej-ifyllt') || own.length !== wanted.length) continue;
        for (const [nr, file] of own.entries()) place.set(file, wanted[nr] ?? '');
        dealt++;
      }
      expect([...makeRelease({ ...input, cases }).files]).toEqual([...(files.at(-1) ?? [])]);
    }
    expect(dealt).toBeGreaterThan(50);
  });
});
