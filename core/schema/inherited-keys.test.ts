import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleReport } from '../../testing/report.ts';
import { readCase } from '../case/read.ts';
import { tryReadCase } from '../case/try-read.ts';
import { writeCase } from '../case/write.ts';
import { conforms, schemaViolations } from './validate.ts';

const SCHEMAS = [
  'report',
  'case',
  'association',
  'routine',
  'laws',
  'plan',
  'release',
  'removal',
  'result',
] as const;
const KEYS = Object.getOwnPropertyNames(Object.prototype);

/** An object with one more own key; for `__proto__` an assignment would change the prototype. */
const withKey = (object: object, key: string, value: unknown = 1): Record<string, unknown> =>
  Object.fromEntries([...Object.entries(object), [key, value]]);

const unknownAt = (name: (typeof SCHEMAS)[number], value: unknown) =>
  schemaViolations(name, value)
    .filter(({ code }) => code === 'unknown-key')
    .map(({ path }) => path.join('.'));

describe.each(SCHEMAS)('%s', (name) => {
  it.each(KEYS)('refuses the key %s at the top, as an unknown key with its path', (key) => {
    expect(unknownAt(name, withKey({}, key))).toEqual([key]);
    expect(conforms(name, withKey({}, key))).toBe(false);
  });

  it.each(KEYS)('never throws for lists and maps with the key %s', (key) => {
    const item = withKey({}, key);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.json`), 'utf8'));
    for (const field of Object.keys(schema.properties))
      for (const value of [item, [item, item], { inner: item }, [{ inner: [item, item] }]])
        expect(schemaViolations(name, { [field]: value })).not.toEqual([]);
  });

  it('never throws for a random value with such keys', () => {
    const key = fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom('part', 'kod', 'rapport', 'schema'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs)),
      ),
    }));
    fc.assert(
      fc.property(value, (random) => {
        expect(conforms(name, random)).toBe(schemaViolations(name, random).length === 0);
      }),
    );
  });

  it('does not recurse into levels that no schema has', () => {
    let deep: unknown = [];
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(schemaViolations(name, { samverkansparter: [deep, deep], områden: [deep, deep] })).not.toEqual([]);
  });
});

describe('a report', () => {
  it.each(KEYS)('has the place of the key %s in list items and maps', (key) => {
    const { samverkansparter, kontakt } = exampleReport();
    const [first, second] = samverkansparter as object[];
    const parties = [first, withKey(second ?? {}, key)];
    expect(unknownAt('report', exampleReport({ samverkansparter: parties }))).toEqual([
      `samverkansparter.1.${key}`,
    ]);
    expect(unknownAt('report', exampleReport({ kontakt: withKey(kontakt as object, key) }))).toEqual([
      `kontakt.${key}`,
    ]);
  });

  it('has other violations at the same time', () => {
    const report = withKey(exampleReport({ datum: 'igår' }), 'valueOf');
    expect(schemaViolations('report', report).map(({ code }) => code)).toEqual(['unknown-key', 'bad-date']);
  });

  it('is refused once for a key below one that is refused itself', () => {
    const report = exampleReport({ okänd: { toString: 1 }, datum: { a: { toString: 1 } } });
    expect(schemaViolations('report', report).map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-key', 'okänd'],
      ['wrong-type', 'datum'],
    ]);
  });
});

it('no code is a member that every object has, since codes are looked up in objects', () => {
  const file = exampleCase({ rutin: 'constructor' });
  expect(schemaViolations('case', file).map(({ code, path }) => [code, ...path])).toEqual([
    ['bad-form', 'rutin'],
  ]);
  for (const key of KEYS) expect(conforms('case', exampleCase({ rutin: key }))).toBe(false);
});

describe('YAML', () => {
  it.each(KEYS)('a case with two parties that have the key %s has faults with places', (key) => {
    const source = writeCase(exampleCase()).replace(
      /^( *)- \{?part: vardcentral.*\n/m,
      `$1- {part: vardcentral, enhet: aneby, ${key}: 1}\n$1- {part: vardcentral, ${key}: 2}\n`,
    );
    const line = source.split('\n').findIndex((text) => text.includes(key)) + 1;
    const { faults } = readCase(source);
    expect(faults.map((fault) => [fault.code, fault.line])).toEqual([
      ['unknown-key', line],
      ['unknown-key', line + 1],
    ]);
    expect(tryReadCase(source)).toBeUndefined();
  });

  it('a key __proto__ in a case is no way around the check', () => {
    const source = writeCase(exampleCase()).replace(
      /^( *)samverkansparter:\n(?:\1 .*\n)*/m,
      '$1samverkansparter:\n$1  - part: a\n$1    __proto__:\n$1      toString: 1\n$1  - part: a\n$1    __proto__:\n$1      toString: 1\n',
    );
    expect(source).toContain('__proto__');
    expect(tryReadCase(source)).toBeUndefined();
  });
});
