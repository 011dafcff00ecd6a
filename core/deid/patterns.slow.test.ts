import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const sources = readdirSync(import.meta.dirname).filter((file) => /(?<!test)\.ts$/.test(file) && file !== 'testing.ts');

/** Every pattern of a module: those it exports, made of parts or not, and each literal in its source. */
async function patternsOf(file: string): Promise<Map<string, [source: string, flags: string]>> {
  const found = new Map<string, [string, string]>();
  const add = (source: string, flags: string) => found.set(`/${source}/${flags}`, [source, flags]);
  const visit = (value: unknown): void => {
    if (value instanceof RegExp) add(value.source, value.flags);
    else if (Array.isArray(value)) value.forEach(visit);
  };
  Object.values(await import(path.join(import.meta.dirname, file))).forEach(visit);
  const parsed = ts.createSourceFile(file, readFileSync(path.join(import.meta.dirname, file), 'utf8'), ts.ScriptTarget.Latest);
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

test.each(sources)('no pattern of %s can be made slow', { timeout: 300_000 }, async (file) => {
  const slow: string[] = [];
  for (const [name, [source, flags]] of await patternsOf(file)) {
    const { status } = checkSync(source, flags, { timeout: 60_000 });
    if (status !== 'safe') slow.push(`${status}: ${name.slice(0, 120)}`);
  }
  expect(slow).toEqual([]);
});
