import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import recheck from 'recheck/package.json' with { type: 'json' };
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
 * A pattern is slow when recheck proves it, or finds a text no longer than the form takes on which it makes more than a thousand
 * steps a character. It tries that with whatever makes 250 a character in a shorter text: our lists of words are far below, and
 * anything that grows with the square of the text is far above. Steps are counted and nothing is timed, so the verdict is the
 * same on every machine.
 */
const LIMITS = {
  maxAttackStringSize: 5000,
  attackLimit: 5_000_000,
  maxGeneStringSize: 600,
  incubationLimit: 150_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: null,
  randomSeed: 1,
} as const;

const ask = (source: string, flags: string) => checkSync(source, flags.replace('y', ''), LIMITS);

/**
 * The patterns that recheck has searched and found nothing in. What it can prove it is asked again each time; to search takes
 * minutes, and says the same of the same pattern. Take the file away and run with `-u` to have all searched anew.
 */
const SEARCHED = path.join(import.meta.dirname, 'testdata/patterns.txt');
const HEAD = `recheck ${recheck.version} ${JSON.stringify(LIMITS)}`;

function searchedBefore(): string[] {
  const [head, ...names] = existsSync(SEARCHED) ? readFileSync(SEARCHED, 'utf8').trimEnd().split('\n') : [];
  return head === HEAD ? names : [];
}

const known = searchedBefore();
const searched: string[] = [];

test.each(sources)('no pattern of %s can be made slow', { timeout: 600_000 }, async (file) => {
  const slow: string[] = [];
  for (const [name, [source, flags]] of await patternsOf(file)) {
    const verdict = known.includes(name) ? undefined : ask(source, flags);
    if (verdict && verdict.status !== 'safe') slow.push(name.slice(0, 120));
    else if (!verdict || verdict.checker === 'fuzz') searched.push(name);
  }
  expect(slow).toEqual([]);
});

test('those that were searched are remembered, and no others', async () => {
  await expect(`${[HEAD, ...new Set(searched)].join('\n')}\n`).toMatchFileSnapshot(SEARCHED);
});

test('what is remembered of one of them, another each time, is true', { timeout: 600_000 }, () => {
  const name = searched[Math.floor(Math.random() * searched.length)] ?? '';
  const end = name.lastIndexOf('/');
  expect({ name, ...ask(name.slice(1, end), name.slice(end + 1)) }).toMatchObject({ name, status: 'safe' });
});

test.each([/\s+$/, /(?<!b)\s+$/, /(?<=\d)x*x*y/u, /(?<!b)(a+)+$/, /(?<!b)(?:a{0,20}){0,20}$/])(
  '%s is slow',
  ({ source, flags }) => {
    expect(ask(source, flags).status).toBe('vulnerable');
  },
);
