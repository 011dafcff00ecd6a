/**
 * How fast the detector reads, and whether its time is linear in the length of the text, also for hostile texts.
 *
 *     node bench/deid.ts
 *
 * Exits with 1 when a limit is exceeded. Run it with nothing else on the machine.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../core/deid/detect.ts';

/** Pieces of text that are repeated, each chosen to make some pattern try as much as possible. */
const HOSTILE = [
  'A',
  '1',
  ' ',
  '@',
  'a-',
  'a',
  '1 ',
  '.',
  '/',
  '\n',
  'A ',
  'Aa ',
  'Anna ',
  '07',
  '-',
  'a@',
  'x.',
  'Å',
  'ab12',
  '\u200b',
  '\ud800',
  '&#',
  '%4',
  'noll ',
  'Ab 1:',
  '1-',
  '(',
  'gatan ',
  'Storgatan ',
  'c/o ',
  '/a\n',
  'mvh ',
  'а',
  'a\u0301',
  '😀',
  'sista ',
  'ärende ',
  'www.',
  'hemlig ',
  'den ',
  'född ',
  "A'",
  'A.',
  'bor på ',
  'Ab-',
  'O0',
  ' at ',
  'A-A ',
];
/** `million`: at least so many million characters a second; `p95`: milliseconds; `ratio`: t(2n)/t(n). */
const LIMITS = { million: 1, p95: 10, ratio: 2.6 };

const texts = readFileSync(
  path.join(import.meta.dirname, '../core/deid/testdata/written.txt'),
  'utf8',
).replace(/\{\w{1,20}\|([^{}]{0,300})\}/g, '$1');
let exceeded = 0;

/** The least of several runs, in milliseconds: other processes and the garbage collector only add to it. */
function time(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    detect(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

function report(name: string, value: number, unit: string, ok: boolean): void {
  if (!ok) exceeded++;
  console.log(`${ok ? 'ok  ' : 'FEL '} ${name.padEnd(28)} ${value.toFixed(2)} ${unit}`);
}

const long = texts.repeat(Math.ceil(1_000_000 / texts.length)).slice(0, 1_000_000);
time(long, 2);
const speed = 1_000_000 / time(long, 5) / 1000;
report('long text', speed, 'Mchar/s', speed >= LIMITS.million);

const field = texts.slice(0, 4000);
const times = Array.from({ length: 200 }, () => time(field, 1)).sort((a, b) => a - b);
const p95 = times[190] ?? 0;
report('4 000 characters, p95', p95, 'ms', p95 < LIMITS.p95);

for (const piece of HOSTILE) {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  const [once, twice] = [time(text(200_000), 7), time(text(400_000), 7)];
  // Below a few milliseconds the ratio would depend on the resolution of the clock.
  const ratio = twice / Math.max(once, 8);
  report(`t(2n)/t(n) ${JSON.stringify(piece)}`, ratio, `(${twice.toFixed(0)} ms)`, ratio <= LIMITS.ratio);
}
process.exitCode = exceeded > 0 ? 1 : 0;
