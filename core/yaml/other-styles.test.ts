import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { exampleCase } from '../../testing/case/example.ts';
import type { Case } from '../case/case.ts';
import { editCase } from '../case/edit.ts';
import { readCase } from '../case/read.ts';
import { writeCase } from '../case/write.ts';
import { flow, scalar, text } from './layout.ts';
import { writeMap } from './write.ts';

/** A case file as other tools and people indent it, with a comment at the top and one above the history. */
const indented = (file: Case, indent: number, indentSeq: boolean): string =>
  parseDocument(writeCase(file))
    .toString({ indent, indentSeq, lineWidth: 0 })
    .replace(/^historik:$/m, '# Anna ringer igen på torsdag\nhistorik:');

describe('a case file in another style', () => {
  it.each([
    [2, false],
    [2, true],
    [4, false],
    [4, true],
    [7, false],
  ])('with %s spaces and lists indented %s keeps every line when a row is added', (indent, indentSeq) => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const before = indented(file, indent, indentSeq);
        const read = readCase(before).case;
        if (!read) return;
        const after: Case = {
          ...read,
          historik: [...read.historik, { datum: '2026-11-24', händelse: 'fas', till: 'samordning' }],
        };
        const edited = editCase(before, after);
        expect(readCase(edited).case).toEqual(after);
        const lines = edited.split('\n');
        const [added] = lines.filter((line) => line.includes('{datum: 2026-11-24, händelse: fas, till: sam'));
        expect(lines.toSpliced(lines.lastIndexOf(added ?? ''), 1).join('\n')).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('with CRLF keeps its line ends when a row is added, and with both kinds gets one', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const lf = writeCase(file);
        const crlf = lf.replaceAll('\n', '\r\n');
        const after: Case = {
          ...file,
          historik: [...file.historik, { datum: '2026-11-24', händelse: 'fas', till: 'samordning' }],
        };
        const edited = editCase(lf, after);
        expect(editCase(crlf, after)).toBe(edited.replaceAll('\n', '\r\n'));
        expect(editCase(lf.replace('\n', '\r\n'), after)).toBe(edited);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['- nr', '-   nr'])(
    'that begins an item with %s keeps its comments when the item changes',
    (dash) => {
      const åtgärder: Case['hantering']['åtgärder'] = [
        {
          nr: 1,
          typ: 'information',
          text: 'Ring.',
          ansvarig: 'narmaste-chefer',
          'klar-senast': '2026-12-01',
        },
      ];
      const file = exampleCase({ hantering: { fas: 'atgard', nivå: 1, åtgärder } });
      const before = indented(file, 2, false)
        .replace(/^( +)text: \|-/m, '$1# så här blev det\n$&')
        .replace(/- nr.*?(?=\n#)/s, (item) =>
          item.replaceAll('\n', '\n'.padEnd(dash.length - 3)).replace('- nr', dash),
        );
      expect(before).toContain('# så här blev det');
      const after = {
        ...file,
        hantering: { ...file.hantering, åtgärder: [{ ...åtgärder[0], genomförd: '2026-11-30' }] },
      } as Case;
      const edited = editCase(before, after);
      expect(readCase(edited).case).toEqual(after);
      expect(before.split('\n').filter((line) => !edited.split('\n').includes(line))).toEqual([]);
    },
  );
});

describe('a word that YAML 1.1 takes for something else', () => {
  const words = ['y', 'N', 'yes', 'No', 'on', 'Off', 'OFF', 'true', 'null', '2026-13-45', '2026-02-30'];

  it.each(words)('%s is quoted, so that a reader of 1.1 and one of 1.2 get the same string', (word) => {
    const keys = { a: scalar, b: text, c: flow('d') };
    const data = { a: word, b: word, c: [word] };
    const written = writeMap(data, keys);
    expect(written).toContain(`a: "${word}"`);
    for (const version of ['1.1', '1.2'] as const) expect(parse(written, { version })).toEqual(data);
  });

  it('does not make other words quoted', () => {
    for (const word of ['nej', 'ja', 'Yngsjö', 'online', 'noll', '2026-02-28'])
      expect(writeMap({ a: word }, { a: scalar })).toBe(`a: ${word}\n`);
  });
});
