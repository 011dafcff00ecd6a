import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleCase } from '../testing/case/example.ts';
import { temporaryFolder } from '../testing/service.ts';
import { readCase } from './case/read.ts';
import { readCanonical } from './case/read-canonical.ts';
import { writeCase } from './case/write.ts';
import { conflictFaults } from './conflict-markers.ts';

const lines = (text: string, isMarkdown = false) => conflictFaults(text, isMarkdown).map(({ line }) => line);

it.each([[[]], [['--diff3']], [['--zdiff3']]])(
  'finds each conflict that git merge-file %j leaves',
  (style) => {
    const folder = temporaryFolder();
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return name;
    };
    const version = (first: string, last: string) => `a: ${first}\n${'b: 1\n'.repeat(9)}c: ${last}\n`;
    const files = [
      write('ours', version('1', '1')),
      write('base', version('0', '0')),
      write('theirs', version('2', '2')),
    ];
    let merged = '';
    try {
      execFileSync('git', ['merge-file', '-p', ...style, ...files], { cwd: folder, stdio: 'pipe' });
    } catch (error) {
      merged = String((error as { stdout: Buffer }).stdout);
    }
    const starts = merged.split('\n').flatMap((line, at) => (line.startsWith('<') ? [at + 1] : []));
    expect(starts).toHaveLength(2);
    expect(lines(merged)).toEqual(starts);
    expect(lines(merged, true)).toEqual(starts);
    expect(lines(merged.replaceAll('\n', '\r\n'))).toEqual(starts);
  },
);

it.each([
  ['a start alone', '<<<<<<< HEAD\na', [1], [1]],
  ['an end alone', 'a\n>>>>>>> gren', [2], [2]],
  ['a middle alone, which Markdown has as a heading', 'Rubrik\n=======\n', [2], []],
  ['a base alone', 'a\n||||||| 1a2b3c\n', [2], []],
  ['an end after a whole conflict', '<<<<<<< a\n=======\n>>>>>>> b\n>>>>>>> c', [1, 4], [1, 4]],
  ['a conflict in a conflict', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n', [1, 2], [1, 2]],
])('finds %s', (_name, text, inYaml, inMarkdown) => {
  expect(lines(text)).toEqual(inYaml);
  expect(lines(text, true)).toEqual(inMarkdown);
});

it.each(['  <<<<<<< HEAD', '<<<<<< HEAD', '<<<<<<<< HEAD', '<<<<<<<HEAD', '> > > > > > > svar', '========'])(
  'takes %j for text',
  (text) => expect(lines(text)).toEqual([]),
);

it('is the only fault of a case file, on its line, wherever the conflict is', () => {
  const source = writeCase(exampleCase()).split('\n');
  fc.assert(
    fc.property(fc.nat(source.length - 1), fc.constantFrom('\n', '\r\n'), (at, end) => {
      const text = source
        .toSpliced(at, 1, '<<<<<<< HEAD', source[at] ?? '', '=======', '>>>>>>> gren')
        .join(end);
      expect(readCanonical(text)).toBeUndefined();
      expect(readCase(text)).toMatchObject({
        case: undefined,
        faults: [{ code: 'merge-conflict', line: at + 1 }],
      });
      expect(readCase(text).faults).toHaveLength(1);
    }),
  );
});
