import { expect, test } from 'vitest';
import { formValues } from '../../core/report/form.ts';
import { hiddenFields } from './hidden-fields.ts';

test('the answers are kept, and no other values', () => {
  const values = formValues([
    ['nyckel', 'abc'],
    ['datum', 'i dag'],
    ['kontakt.namn', 'Karin Exempel'],
    ['samverkansparter.part', 'kommun'],
    ['samverkansparter.part', 'forsakringskassan'],
    ['samverkansparter.enhet.kommun', 'nassjo'],
    ['bakgrund', ''],
    ['bekräftad', 'ja'],
    ['webbplats', ''],
    ['datumet', 'x'],
  ]);
  expect(hiddenFields(values, '2026-11-22')).toEqual([
    ['kontakt.namn', 'Karin Exempel'],
    ['samverkansparter.part', 'kommun'],
    ['samverkansparter.part', 'forsakringskassan'],
    ['samverkansparter.enhet.kommun', 'nassjo'],
    ['datum', '2026-11-22'],
  ]);
});
