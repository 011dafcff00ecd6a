import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport } from '../../core/report/check.ts';
import { formValues, reportFromForm } from '../../core/report/form.ts';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { marksOf, type Piece, pieces } from './marks.ts';

const plain = (parts: readonly Piece[]) => parts.map(({ text }) => text).join('');
const shown = (parts: readonly Piece[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join('');

test('a marked text is the text, whatever the places are', () => {
  const place = fc.record({ start: fc.nat(60), slut: fc.nat(60) });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(place, { maxLength: 5 }),
      (text, places) => {
        expect(plain(pieces(text, places))).toBe(text);
      },
    ),
  );
});

test('what may identify is shown at its control, with the words around it, as it was checked', () => {
  const association = exampleAssociation();
  const long = 'Mötet ställdes in. '.repeat(10);
  const values = formValues([
    ['beskrivning', `  \u200bDet gällde 19900118-9811.\r\n${long}Karin ringde. Sven ringde. ${long}`],
    ['samverkansparter.part', 'forsakringskassan'],
    ['samverkansparter.part', 'annan'],
    ['samverkansparter.text', 'Boendestödet, Karin Ek'],
  ]);
  const body = reportFromForm(values, association, '2026-11-28');
  const { faults, warnings } = checkReport(body, association, '2026-11-28');
  const marks = marksOf([...faults, ...warnings], values);
  expect([...marks].map(([control, found]) => [control, ...found.map(shown)])).toEqual([
    [
      'beskrivning',
      'Det gällde <19900118-9811>.\nMötet ställdes in. Mötet ställdes in. …',
      '… Mötet ställdes in. Mötet ställdes in. <Karin> ringde. <Sven> ringde. Mötet ställdes in. Mötet …',
    ],
    ['samverkansparter.text', 'Boendestödet, <Karin Ek>'],
  ]);
});
