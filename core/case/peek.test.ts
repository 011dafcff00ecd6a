import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { parseYaml } from '../yaml/parse.ts';
import { editCase } from './edit.ts';
import { CASE_LAYOUT } from './layout.ts';
import { isUntouched, receiptHashIn, reportPartOf } from './peek.ts';
import { writeCase } from './write.ts';

// Texts that look like the keys that are searched for, at the start of a line.
const LURES = [
  `kvitto: sha256:${'f'.repeat(64)}`,
  'område: aneby',
  'hantering:',
  '  flyttar:\n    - datum: 2026-11-22\n      från: aneby',
  '  fas: mottagen',
  'fas: mottagen',
].join('\n');

const cases = fc
  .tuple(caseArbitrary, fc.boolean())
  .map(([file, lured]) =>
    lured ? { ...file, rapport: { ...file.rapport, beskrivning: LURES, bakgrund: ` ${LURES}` } } : file,
  );

describe('a part of a case that is read without parsing', () => {
  it('is what the parsed case says, for every case', () => {
    fc.assert(
      fc.property(cases, (file) => {
        const text = writeCase(file);
        const { område, kvitto, rapport, hantering } = file;
        expect(`sha256:${receiptHashIn(text)}`).toBe(kvitto);
        expect(isUntouched(text)).toBe(hantering.fas === 'mottagen');
        const first = hantering.flyttar?.[0]?.från ?? område;
        expect(parseYaml(reportPartOf(text) ?? '').value).toEqual(parsed({ område: first, kvitto, rapport }));
      }),
    );
  });

  it('is the same after a case is edited in place', () => {
    const before = exampleCase();
    const text = writeCase(before).replace('hantering:', '# Läst av koordinatorn.\n\nhantering:');
    const edited = editCase(text, { ...before, hantering: { fas: 'samordning', nivå: 2 } });
    expect(receiptHashIn(edited)).toBe('0'.repeat(64));
    expect(isUntouched(text)).toBe(true);
    expect(isUntouched(edited)).toBe(false);
    expect(reportPartOf(edited)).toBe(reportPartOf(text));
  });

  it('is the part of the layout that the report fills', () => {
    const keys = Object.keys(CASE_LAYOUT);
    const part = keys.slice(keys.indexOf('område'), keys.indexOf('hantering'));
    expect(part).toEqual(['område', 'kvitto', 'rapport']);
    expect(reportPartOf(writeCase(exampleCase()))).toMatchInlineSnapshot(`
      "område: nassjo
      kvitto: sha256:0000000000000000000000000000000000000000000000000000000000000000
      rapport:
        datum: 2026-11-21
        arbetsgivare:
          - {part: kommun, enhet: nassjo}
        samverkansparter:
          - {part: vardcentral, enhet: aneby}
        beskrivning: |-
          Mötet ställdes in två gånger.
          Ingen fick besked.
        löst: false
        allvarlighetsgrad: allvarlig
        händelser: 1
      "
    `);
  });

  it.each(['', 'Ingen ärendefil.\n', 'hantering:\nområde: aneby\n', '  område: aneby\nhantering:\n'])(
    'is nothing in %j',
    (text) => {
      expect(receiptHashIn(text)).toBeUndefined();
      expect(reportPartOf(text)).toBeUndefined();
      expect(isUntouched(text)).toBe(false);
    },
  );

  it('is only what a key at the start of a line has, up to the first `hantering`', () => {
    expect(receiptHashIn(`  kvitto: sha256:${'f'.repeat(64)}\n`)).toBeUndefined();
    const twice = 'område: aneby\nhantering:\n  fas: stangt\nhantering:\n  fas: mottagen\n';
    expect(reportPartOf(twice)).toBe('område: aneby\n');
  });

  it.each(['0'.repeat(63), '0'.repeat(65), 'G'.repeat(64), `${'0'.repeat(64)} # x`])(
    'is no receipt when it is sha256:%s',
    (hash) => {
      expect(receiptHashIn(`kvitto: sha256:${hash}\n`)).toBeUndefined();
    },
  );
});

/** Data without the keys whose value is undefined, which are not written. */
const parsed = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
