import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routineText } from '../../../testing/example/routines.ts';
import { readRoutine } from '../read.ts';
import { routinePage } from './page.ts';

const { routine } = readRoutine(routineText('hoglandet'));
if (!routine) throw new Error('the example routine has faults');
const page = (text: string) => routinePage(routine, text);
const faults = (text: string) => page(text).faults.map(({ code }) => code);
const shown = (text: string) =>
  page(text)
    .html.replaceAll(/<[^>]+>/g, '')
    .trim();

it.each([
  'AF:s handläggare och FK:s utredare träffas i S:t Sigfrids sal den 1:a, kl. 10:30.',
  'Den 12:e, 3:e och 31:a; Lex Sarah:s krav; VD:ar, tv:n, 80:e; Karl XII:s gata 3:1.',
  'SKR:s (och LSS:s), ”SoL”:s, § 5:s, 50 %:s, A-huset:s, e.d.:s och Sankt Olof:s.',
  'Ärende nr 45:B, klockan 13:00–14:30:15, 1:50 och mailto:karin@exempel.se.',
])('the colons of a text are colons: %s', (text) => {
  expect(faults(text)).toEqual([]);
  expect(shown(text)).toBe(text);
});

it('a colon after an emphasised word is a colon, and a directive in emphasis is one', () => {
  expect(shown('**AF**:s, *FK*:s och `KV`:s')).toBe('AF:s, FK:s och KV:s');
  expect(shown('Svar **:frist[svar]** och (:frist[svar]).')).toBe(
    'Svar 3\u00a0månader och (3\u00a0månader).',
  );
  expect(shown('**Svar**: :frist[svar], tid:frist[svar]')).toBe('Svar: 3\u00a0månader, tid3\u00a0månader');
});

it('a heading keeps its colon, also in its address', () => {
  expect(page('## AF:s del').headings).toEqual([{ id: 'afs-del', text: 'AF:s del' }]);
});

const LETTERS = [...'abcdeghikmnoprstuvxyzåäöéABCDEFGHIKLMNOPRSTUVÅÄÖ'];
const word = (characters: string[]) =>
  fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
const withColon = fc
  .tuple(word([...LETTERS, ...'0123456789']), word([...LETTERS, ...'0123456789']))
  .map((parts) => parts.join(':'));

it('any word with a colon in it is text', () => {
  fc.assert(
    fc.property(fc.array(withColon, { minLength: 1, maxLength: 5 }), (words) => {
      const text = `Se ${words.join(' och (')}.`;
      // By chance the words may look like a law, which is a separate fault.
      expect(faults(text).filter((code) => code.startsWith('directive'))).toEqual([]);
      expect(shown(text)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it('any word after a space and a colon is a directive, so a slip of the pen is found', () => {
  fc.assert(
    fc.property(word(LETTERS), (name) => {
      expect(faults(`Se :${name}`)).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
