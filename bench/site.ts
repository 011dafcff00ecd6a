/**
 * The time to build the site with few and with many cases, as a ratio within one run. Pages are made from releases, so
 * the number of cases should not matter.
 *
 *     node bench/site.ts [cases=5000] [rounds=2]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { base32 } from '../core/receipt.ts';
import { exampleCase } from '../testing/case/example.ts';
import { medianTime } from './processor-time.ts';

const ROOT = join(import.meta.dirname, '..');
const [count = 5000, rounds = 2] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'skav-bench-site-'));
const [few, many] = [join(folder, 'few'), join(folder, 'many')];

function addCases(to: string): void {
  for (let index = 0; index < count; index++) {
    const mottagen = `2026-${String((index % 12) + 1).padStart(2, '0')}-15`;
    const id = `EX-2026-${base32(Uint8Array.of(index >> 16, index >> 8, index, index >> 8, index))}`;
    const kvitto = `sha256:${index.toString(16).padStart(64, '0')}` as const;
    const file = exampleCase({ id, mottagen, kvitto, historik: [{ datum: mottagen, händelse: 'mottagen' }] });
    const path = join(to, casePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeCase(file));
  }
}

/** Builds the site and returns the seconds it took. */
function build(cases: string): number {
  const from = performance.now();
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, SKAV_CASES: cases },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.slice(-1000));
  return (performance.now() - from) / 1000;
}

try {
  for (const cases of [few, many]) cpSync(join(ROOT, 'cases'), cases, { recursive: true });
  addCases(many);
  build(few);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(build(few));
    times[1].push(build(many));
  }
  const [a, b] = times.map(medianTime) as [number, number];
  console.log(
    `Site: ${a.toFixed(1)} s with the example's cases, ${b.toFixed(1)} s with ${count} more: ${(b / a).toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  build(join(ROOT, 'cases'));
}
