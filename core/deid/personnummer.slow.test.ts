import { expect, test } from 'vitest';
import { inventedPersonnummer } from '../../testing/deid.ts';
import { seededRandom } from '../generate/random.ts';
import { detect } from './detect.ts';

const ZEROS = [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0xe50, 0x1040];
const SEPARATORS = [
  '-',
  '–',
  '—',
  '‑',
  '−',
  '+',
  '/',
  '.',
  ' ',
  '\u00a0',
  '\u2009',
  ' - ',
  '',
  ':',
  '_',
  '\n',
  '-\n',
  '\u00ad-',
  '\u200b',
  '\ufe63',
  '*',
  ', ',
];
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\u2060', '\u202a', '\u200e', '\ufe0f'];

const pick = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** Writes a number another way: without its century, separated, in digits of another script, with invisible marks. */
function disguise(twelve: string, next: () => number): string {
  const digits = next() < 0.5 ? twelve : twelve.slice(2);
  const head = digits.slice(0, -4);
  const style = next();
  const spread = pick(next, [' ', '.', '-', '\u00a0', '_', ' - ']);
  let written = `${head}${pick(next, SEPARATORS)}${digits.slice(-4)}`;
  if (style < 0.15) written = [...digits].join(spread);
  else if (style < 0.3) written = (digits.match(/../g) ?? []).join(spread);
  else if (style < 0.4)
    written =
      [head.slice(0, -4), head.slice(-4, -2), head.slice(-2)].join('-') +
      pick(next, SEPARATORS) +
      digits.slice(-4);
  if (next() < 0.25) {
    const zero = pick(next, ZEROS);
    written = written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }
  if (next() < 0.3) {
    const points = [...written];
    for (let i = 0; i < 3; i++)
      points.splice(1 + Math.floor(next() * (points.length - 1)), 0, pick(next, INVISIBLE));
    written = points.join('');
  }
  return written;
}

const LEADS = ['Patienten ', 'Kallelse till ', 'pnr ', '(', 'Hon, ', '', 'Se journal för '];

test('misses none of 5 000 disguised valid numbers', () => {
  const next = seededRandom(20261122);
  const missed: string[] = [];
  for (let i = 0; i < 5000; i++) {
    const lead = pick(next, LEADS);
    const written = disguise(inventedPersonnummer(next), next);
    const text = `${lead}${written} kom hem utan plan.`;
    const end = lead.length + written.length;
    const hit = detect(text).some((f) => f.tier !== 'note' && f.start <= lead.length && f.end >= end);
    if (!hit) missed.push(JSON.stringify(text));
  }
  expect(missed).toEqual([]);
});
