/**
 * How fast the detector reads, and whether its time is linear in the length of the text, also for hostile texts.
 *
 *     node bench/deid.ts
 *     node bench/deid.ts --old FOLDER [--rounds 7]
 *
 * Exits with 1 when a limit is exceeded. Run it with nothing else on the machine. With `--old`, another tree of this
 * project reads the same texts in turns with this one, with the example association's allow list, and nothing else is
 * measured: processor time of this process, which other work on the machine hardly changes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireAssociation } from '../adapters/folder/cached.ts';
import { detect } from '../core/deid/detect.ts';
import { allowedWords } from '../core/report/allow.ts';
import { proseTexts } from '../testing/deid/prose.ts';
import { generateTexts } from '../testing/deid/texts.ts';
import { medianTime, ownProcessorTime } from './processor-time.ts';

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
/** `million`: at least this many million characters a second; `p95`: milliseconds; `ratio`: t(2n)/t(n). */
const LIMITS = { million: 1, p95: 10, ratio: 2.6 };

const { values } = parseArgs({
  options: { old: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});

/** Reads texts in turns with the detector of another tree, and prints both speeds and how many findings differ. */
async function compare(name: string, texts: readonly string[], folder: string): Promise<void> {
  const other: { detect: typeof detect } = await import(path.resolve(folder, 'core/deid/detect.ts'));
  const { association } = await requireAssociation(path.join(import.meta.dirname, '../cases'));
  const allow = allowedWords(association);
  const rows: [old: number, own: number][] = [];
  // The first round, in which patterns are compiled, is left out.
  for (let round = 0; round <= Number(values.rounds); round++) {
    const turns = [other.detect, detect].map((read, index) => ({ read, index }));
    const row: [number, number] = [0, 0];
    for (const { read, index } of round % 2 === 0 ? turns : turns.reverse())
      row[index] = await ownProcessorTime(() => {
        for (const text of texts) read(text, { allow });
      });
    if (round > 0) rows.push(row);
  }
  const found = (read: typeof detect) => texts.map((text) => JSON.stringify(read(text, { allow })));
  const [before, now] = [found(other.detect), found(detect)];
  const different = before.filter((findings, index) => findings !== now[index]).length;
  const thousands = texts.reduce((sum, { length }) => sum + length, 0) / 1000;
  const [old, own, ratio] = [
    medianTime(rows.map(([old]) => old)),
    medianTime(rows.map(([, own]) => own)),
    medianTime(rows.map(([old, own]) => old / own)),
  ];
  console.log(
    `${name}: ${(thousands / old).toFixed(2)} → ${(thousands / own).toFixed(2)} Mchar/s, ${ratio.toFixed(2)} times; ` +
      `${different} of ${texts.length} texts with other findings`,
  );
}

if (values.old !== undefined) {
  await compare('prose, nobody in it', proseTexts(1000), values.old);
  const someone = generateTexts('once', 40).map(({ text }) => text);
  await compare('a sentence of each kind', someone, values.old);
  process.exit();
}

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
