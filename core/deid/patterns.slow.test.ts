import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import recheck from 'recheck/package.json' with { type: 'json' };
import ts from 'typescript';
import { expect, test } from 'vitest';

const sources = readdirSync(import.meta.dirname).filter(
  (file) => /(?<!test)\.ts$/.test(file) && file !== 'testing.ts',
);

/** Returns every pattern of a module: those it exports, built from parts or not, and each literal in its source. */
async function patternsOf(file: string): Promise<Map<string, [source: string, flags: string]>> {
  const found = new Map<string, [string, string]>();
  const add = (source: string, flags: string) => found.set(`/${source}/${flags}`, [source, flags]);
  const visit = (value: unknown): void => {
    if (value instanceof RegExp) add(value.source, value.flags);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
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
 * A pattern is slow when recheck proves it, or finds a text no longer than the form accepts on which it takes more than
 * a thousand steps per character. recheck tries such texts from whatever takes 250 steps per character in a shorter
 * one: our lists of words are far below that, and anything that grows with the square of the text is far above. Steps
 * are counted and nothing is timed, so the verdict is the same on every machine.
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

const verdictOn = (source: string, flags: string) => checkSync(source, flags.replace('y', ''), LIMITS);

/**
 * The patterns that recheck has searched without finding an attack. What it can prove is proved again each time; a
 * search takes minutes and gives the same result for the same pattern. Delete the file and run with `-u` to search all
 * of them again.
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
    const verdict = known.includes(name) ? undefined : verdictOn(source, flags);
    if (verdict && verdict.status !== 'safe') slow.push(name.slice(0, 120));
    else if (!verdict || verdict.checker === 'fuzz') searched.push(name);
  }
  expect(slow).toEqual([]);
});

test('the patterns that were searched are in the list, and no others', async () => {
  await expect(`${[HEAD, ...new Set(searched)].join('\n')}\n`).toMatchFileSnapshot(SEARCHED);
});

test('searching one pattern of the list again, a random one each time, gives the same result', {
  timeout: 600_000,
}, () => {
  const name = searched[Math.floor(Math.random() * searched.length)] ?? '';
  const end = name.lastIndexOf('/');
  expect({ name, ...verdictOn(name.slice(1, end), name.slice(end + 1)) }).toMatchObject({
    name,
    status: 'safe',
  });
});

test.each([/\s+$/, /(?<!b)\s+$/, /(?<=\d)x*x*y/u, /(?<!b)(a+)+$/, /(?<!b)(?:a{0,20}){0,20}$/])(
  '%s is slow',
  ({ source, flags }) => {
    expect(verdictOn(source, flags).status).toBe('vulnerable');
  },
);
