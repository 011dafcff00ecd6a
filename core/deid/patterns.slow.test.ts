import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const sources = readdirSync(import.meta.dirname).filter(
  (file) => /(?<!test)\.ts$/.test(file) && file !== 'testing.ts',
);

/** Every pattern of a module: those it exports, made of parts or not, and each literal in its source. */
async function patternsOf(file: string): Promise<Map<string, [source: string, flags: string]>> {
  const found = new Map<string, [string, string]>();
  const add = (source: string, flags: string) => found.set(`/${source}/${flags}`, [source, flags]);
  const visit = (value: unknown): void => {
    if (value instanceof RegExp) add(value.source, value.flags);
    else if (Array.isArray(value)) value.forEach(visit);
  };
  Object.values(await import(path.join(import.meta.dirname, file))).forEach(visit);
  const parsed = ts.createSourceFile(
    file,
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1));
    }
    ts.forEachChild(node, walk);
  };
  walk(parsed);
  return found;
}

/**
 * Where recheck's proof does not reach (long patterns of bounded parts) it guesses from steps counted, and calls a large
 * constant a square. Its own attack is then run against the engine: twice the attack may be twice the work, not four times.
 */
function isSlow(source: string, flags: string): boolean {
  const diagnosis = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (diagnosis.status === 'safe') return false;
  if (diagnosis.status !== 'vulnerable' || diagnosis.checker !== 'fuzz') return true;
  const { pumps, suffix } = diagnosis.attack;
  const attack = (times: number) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const times = Math.ceil(20_000 / attack(1).length);
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const [once, twice] = [work(pattern, attack(times)), work(pattern, attack(times * 2))];
  return twice > 20 && twice / once > 2.6;
}

/** Milliseconds of this process's own work, so that what else the machine does counts for nothing. */
function work(pattern: RegExp, text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    for (const _ of text.matchAll(pattern));
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...runs);
}

test.each(sources)('no pattern of %s can be made slow', { timeout: 300_000 }, async (file) => {
  const slow: string[] = [];
  for (const [name, [source, flags]] of await patternsOf(file)) {
    if (isSlow(source, flags.replace('y', ''))) slow.push(name.slice(0, 120));
  }
  expect(slow).toEqual([]);
});
