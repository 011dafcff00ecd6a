import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { exampleCase } from '../../testing/case/example.ts';
import type { Case } from './case.ts';
import { editCase } from './edit.ts';
import { CASE_LAYOUT } from './layout.ts';
import { readCase } from './read.ts';
import { readCanonical } from './read-canonical.ts';
import { writeCase } from './write.ts';

/** Faults of form; the rules across fields do not matter to a writer. */
const read = (text: string): Case => {
  const { case: file, faults } = readCase(text);
  if (!file) throw new Error(JSON.stringify(faults));
  return file;
};

describe('writing a case', () => {
  it('is undone by reading, for every case', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        expect(read(writeCase(file))).toEqual(file);
      }),
      { numRuns: 400 },
    );
  });

  it('writes the same bytes again after reading, for every case', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const text = writeCase(file);
        expect(writeCase(read(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is read in the same way by the fast reader, which gives up rather than guess', () => {
    let taken = 0;
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const fast = readCanonical(writeCase(file));
        if (fast) taken++;
        expect(fast ?? file).toEqual(file);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(40);
  });

  it('is never read by the fast reader as something else after a byte has changed', () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        fc.nat(),
        fc.constantFrom(' ', '\n', '#', '{', '"', 'x', '\t', '- '),
        (file, at, put) => {
          const text = writeCase(file);
          const place = at % text.length;
          const broken = text.slice(0, place) + put + text.slice(place);
          const fast = readCanonical(broken);
          if (fast) expect(fast).toEqual(read(broken));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('makes the fast reader give up on lists whose items are not pairs', () => {
    const text = writeCase(exampleCase()).replace('- {part: kommun, enhet: nassjo}', '- kommun');
    expect(readCanonical(text)).toBeUndefined();
  });

  it('covers every key of the schema', () => {
    const keys = (schema: object) => Object.keys((schema as { properties: object }).properties);
    const { rapport, hantering } = caseSchema.properties;
    const layout = (key: 'rapport' | 'hantering') => Object.keys((CASE_LAYOUT[key] as { keys: object }).keys);
    expect(Object.keys(CASE_LAYOUT)).toEqual(keys(caseSchema));
    expect(layout('rapport')).toEqual(keys(rapport));
    expect(layout('hantering')).toEqual(keys(hantering));
  });

  it('looks like this', () => {
    expect(writeCase(exampleCase())).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../../schemas/case.json
      schema: 1
      id: EX-2026-7K3MQ9TB
      rutin: hoglandet
      mottagen: 2026-11-21
      område: nassjo
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
      hantering:
        fas: mottagen
        nivå: 1
      historik:
        - {datum: 2026-11-21, händelse: mottagen}
      "
    `);
  });
});

describe('editing a case', () => {
  it('leads from every case to every other', () => {
    fc.assert(
      fc.property(caseArbitrary, caseArbitrary, (before, after) => {
        expect(read(editCase(writeCase(before), after))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a canonical file canonical', () => {
    fc.assert(
      fc.property(caseArbitrary, caseArbitrary, (before, after) => {
        expect(editCase(writeCase(before), after)).toBe(writeCase(after));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when nothing is changed', () => {
    const text = `# överst\n${writeCase(exampleCase())}\n# sist\n`;
    expect(editCase(text, read(text))).toBe(text);
  });

  it('changes only the lines that differ and keeps what people wrote', () => {
    const file = exampleCase();
    const text = writeCase(file)
      .replace('  fas: mottagen', '  # ringt vårdcentralen\n  fas:   "mottagen"   # väntar')
      .replace('historik:', '\nhistorik: # från början');
    const after: Case = {
      ...file,
      hantering: { ...file.hantering, fas: 'samordning', diarienummer: 'SF 2026/3' },
      historik: [...file.historik, { datum: '2026-11-24', händelse: 'fas', till: 'samordning' }],
    };
    const edited = editCase(text, after);
    const removed = text.split('\n').filter((line) => !edited.split('\n').includes(line));
    const added = edited.split('\n').filter((line) => !text.split('\n').includes(line));
    expect(removed).toEqual(['  fas:   "mottagen"   # väntar']);
    expect(added).toEqual([
      '  fas:   samordning   # väntar',
      '  diarienummer: SF 2026/3',
      '  - {datum: 2026-11-24, händelse: fas, till: samordning}',
    ]);
  });
});
