import { describe, expect, it } from 'vitest';
import { plain } from '../../../testing/statistics/plain-text.ts';
import { seededRandom } from '../../generate/random.ts';
import type { Cell } from '../cell.ts';
import { type MostCommon, mostCommon } from './most-common.ts';

const NAMES = ['Oklart ansvar', 'It-stöd', 'Brist på tid', 'Rutinen var inte känd', 'Byte av personal'];
const of = (cells: readonly Cell[], base: number): MostCommon =>
  mostCommon(
    { one: 'orsak', many: 'orsaker' },
    cells.map((cell, at) => ({ label: NAMES[at] ?? `${at}`, cell })),
    base,
  );
const sentence = (cells: readonly Cell[], base: number) => plain(of(cells, base).sentence);

describe('the most common category', () => {
  it('is named when it is ahead of all others by more than chance', () => {
    expect(sentence([40, 11, 7], 58)).toBe(
      'Vanligast är ”Oklart ansvar” (40), av 58 ärenden. Försprånget är större än slumpen brukar ge.',
    );
    expect(of([40, 11, 7], 58).leader).toEqual({ label: 'Oklart ansvar', cases: 40 });
  });

  it('is named in spite of hidden numbers only when none of them can come near', () => {
    expect(of([30, 9, '<5'], 48).leader?.cases).toBe(30);
    expect(of([5, '<5', '<5'], 20).leader).toBeUndefined();
    expect(sentence([9, '<5', '<5'], 20)).toBe(
      'Det går inte att säga vilken orsak som är vanligast: ett dolt tal kan vara nästan lika stort som det största ' +
        'som visas (9).',
    );
    expect(sentence([30, 9, '≥5'], 48)).toContain(
      'ett dolt tal kan vara större än det största som visas (30).',
    );
    expect(sentence(['<5', '<5', '≥5'], 300)).toContain('talen är för små för att visas');
  });

  it('is not chosen among equal ones, and none of those is dropped', () => {
    expect(sentence([12, 11, 2], 25)).toBe(
      'Flest ärenden har ”Oklart ansvar” (12) och ”It-stöd” (11), av 25. Skillnaden mellan dem kan vara slump.',
    );
    expect(sentence([6, 6, 0], 12)).toBe(
      'Lika många ärenden har ”Oklart ansvar” och ”It-stöd”: 6 var, av 12.',
    );
    expect(sentence([6, 5, 5, 5, 0], 21)).toContain('”Brist på tid” (5) och en orsak till, av 21.');
    expect(sentence([6, 5, 5, 5, 5], 26)).toContain('”Brist på tid” (5) och 2 orsaker till, av 26.');
  });

  it('is not looked for among few cases', () => {
    expect(sentence([3, 2, 1], 6)).toContain('för få ärenden');
    expect(sentence([5, 0, 0], 10)).toContain('Vanligast är ”Oklart ansvar” (5), av 10 ärenden.');
    expect(sentence([0, 0, 0], 10)).toContain('inget är ifyllt');
  });

  it('is seldom named when nine causes are equally common', () => {
    const random = seededRandom(15);
    for (const n of [20, 60, 300]) {
      let named = 0;
      for (let year = 0; year < 500; year++) {
        const counts = new Array<number>(9).fill(0);
        for (let i = 0; i < n; i++) {
          const at = Math.floor(9 * random());
          counts[at] = (counts[at] ?? 0) + 1;
        }
        const cells = counts.map((count): Cell => (count < 5 ? '<5' : count));
        if (of(cells, n).leader) named++;
      }
      expect(named / 500, String(n)).toBeLessThanOrEqual(0.05);
    }
  });
});
