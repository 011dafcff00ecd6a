import { expect, it } from 'vitest';
import { exampleLaws, routineText } from '../../../testing/example/routines.ts';
import { splitFrontMatter } from '../../front-matter.ts';
import { readRoutine } from '../read.ts';
import type { Routine } from '../routine.ts';
import { editRoutine, fieldAt, fieldChanges } from './edit.ts';
import { fieldsOf, type RoutineFile, routineParts, takeApart } from './parts.ts';

/** A routine's file, taken apart. */
function open(text: string): { text: string; file: RoutineFile } {
  const { routine } = readRoutine(text);
  const file = routine && takeApart(text, routine);
  if (!file) throw new Error('has faults');
  return { text, file };
}

const HOGLANDET = routineText('hoglandet');

const partOf = (file: RoutineFile, key: string) => {
  const part = routineParts(file).find((one) => one.key === key);
  if (!part) throw new Error(`no part ${key}`);
  return part;
};

/** Edits fields of a part, by their number or by what they hold. */
function edit(source: string, key: string, ...changes: [from: string | number, to: string][]) {
  const { text, file } = open(source);
  const part = partOf(file, key);
  const values = new Map(fieldsOf(part).map(({ name, value }) => [name, value]));
  for (const [from, to] of changes) {
    const field =
      typeof from === 'number' ? fieldsOf(part)[from] : fieldsOf(part).find(({ value }) => value === from);
    if (!field) throw new Error(`no field ${from}`);
    values.set(field.name, to);
  }
  return editRoutine(text, file, fieldChanges(part, values));
}

const textOf = (edited: ReturnType<typeof editRoutine>): string =>
  'text' in edited ? edited.text : edited.problem;

it('changes all texts of a part at once, and changes them back', () => {
  const { text, file } = open(HOGLANDET);
  for (const part of routineParts(file)) {
    const old = new Map(fieldsOf(part).map((field) => [field.name, field.value]));
    const now = new Map(
      fieldsOf(part).map(({ name, value, place }) => [
        name,
        place.in === 'head' && place.head.kind === 'number' ? '7' : `${value} "x": å`.trim(),
      ]),
    );
    const edited = textOf(editRoutine(text, file, fieldChanges(part, now)));
    expect([part.key, edited.length > text.length]).toEqual([part.key, true]);
    const { head, body } = splitFrontMatter(edited) ?? {};
    const again = takeApart(edited, head?.value as Routine);
    if (!again) throw new Error('cannot be read');
    expect(fieldsOf(partOf(again, part.key)).map(({ value }) => value)).toEqual([...now.values()]);
    // Lines of other parts are the same.
    expect(part.isSection ? edited.slice(0, -(body ?? '').length) : body).toBe(
      part.isSection ? text.slice(0, file.bodyFrom) : file.body,
    );
    const restored = textOf(editRoutine(edited, again, fieldChanges(partOf(again, part.key), old)));
    const back = splitFrontMatter(restored);
    expect([back?.head.value, back?.body]).toEqual([file.head.value, file.body]);
  }
});

const FIRST = 'avsnitt-1';

it('changes one paragraph in a file with CRLF, comments and its own style, and no other byte', () => {
  const source = HOGLANDET.replace(
    'namn: Avvikelser i samverkan',
    "namn: 'Avvikelser i samverkan' # rubriken",
  )
    .replace('Personen ska', '<!-- frågad i maj -->\n\nPersonen ska')
    .replaceAll('\n', '\r\n');
  expect(textOf(edit(source, 'rubrik', [0, 'När det skaver']))).toBe(
    source.replace("'Avvikelser i samverkan'", 'När det skaver'),
  );
  const after = 'Personen ska få sitt stöd.\n\n- alltid\n- också sedan';
  const edited = textOf(edit(source, FIRST, [2, after]));
  const at = source.indexOf('Personen ska');
  const till = source.indexOf('\r\n\r\n## Så rapporterar du');
  expect(edited).toBe(source.slice(0, at) + after.replaceAll('\n', '\r\n') + source.slice(till));
});

it('adds and removes a description in maps on one line and on several, and keeps comments', () => {
  const flow = '{kod: mote-installt, namn: Möte blev inte av}';
  const added = textOf(edit(HOGLANDET, 'kodlista-typ', [3, 'Ingen kom, {eller} så.']));
  expect(added).toBe(
    HOGLANDET.replace(
      flow,
      '{kod: mote-installt, namn: Möte blev inte av, beskrivning: "Ingen kom, {eller} så."}',
    ),
  );
  expect(textOf(edit(added, 'kodlista-typ', ['Ingen kom, {eller} så.', '']))).toBe(HOGLANDET);
  const block = HOGLANDET.replace(flow, 'kod: mote-installt\n        namn: Möte blev inte av # som förut');
  const more = textOf(edit(block, 'kodlista-typ', [3, 'Ingen kom.']));
  expect(more).toBe(block.replace('# som förut', '# som förut\n        beskrivning: Ingen kom.'));
  expect(textOf(edit(more, 'kodlista-typ', ['Ingen kom.', '']))).toBe(block);
});

it.each([
  ['a block of code that is never closed', '```\nkod'],
  ['a comment that is never closed', 'Text\n\n<!-- aldrig'],
])('refuses %s, which would take what comes after it', (_, typed) => {
  expect(edit(HOGLANDET, FIRST, [1, typed])).toEqual({ problem: 'open' });
});

it.each(['Rubrik\n\n::faser', '# Rubrik ##', '', '- Rubrik\n====='])(
  'refuses a heading that would not be one: %j',
  (typed) => {
    const edited = edit(HOGLANDET, 'avsnitt-2', [0, typed]);
    // What looks like a mark of a heading is either kept as words or refused.
    if ('text' in edited)
      expect(routineParts(open(edited.text).file)[1]?.title).toBe(typed.replaceAll(/\s+/g, ' '));
    else expect(edited).toEqual({ problem: 'open' });
  },
);

it('lets new headings and directives be written in a text', () => {
  const edited = textOf(edit(HOGLANDET, FIRST, [1, 'Därför.\n\n## Nytt\n\n::faser']));
  expect(routineParts(open(edited).file).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Varför vi rapporterar', 'Nytt', 'Så rapporterar du']),
  );
});

it('has the lengths of deadlines only in a routine that no one has decided on', () => {
  const numbers = (text: string) =>
    fieldsOf(partOf(open(text).file, 'frister')).filter(
      ({ place }) => place.in === 'head' && place.head.kind === 'number',
    );
  expect(numbers(HOGLANDET)).toEqual([]);
  const draft = HOGLANDET.replace(/^beslutad.*\ngäller-från.*$/m, 'utkast: true');
  const [read] = numbers(draft);
  expect(read?.value).toBe('5');
  const changed = textOf(edit(draft, 'frister', [1, '7']));
  expect(changed).toBe(draft.replace('    arbetsdagar: 5\n', '    arbetsdagar: 7\n'));
  // A forged field cannot change what a decided routine binds cases to.
  const { file } = open(HOGLANDET);
  if (!read) throw new Error('no field');
  expect(editRoutine(HOGLANDET, file, [{ field: read, value: '7' }])).toEqual({ problem: 'bound' });
});

it('finds the field that a fault is about', () => {
  const edited = edit(HOGLANDET, 'avsnitt-2', [1, 'Du får svar inom 3 månader.']);
  if (!('text' in edited)) throw new Error('not edited');
  const { faults } = readRoutine(edited.text, { name: 'hoglandet', laws: exampleLaws() });
  expect(faults.map((fault) => [fault.code, fieldAt(edited, fault)])).toEqual([
    ['length-written-out', 'falt_1'],
  ]);
});
