import { expect, it } from 'vitest';
import { readAccessibilityReport } from './accessibility.ts';
import { formValues } from './form.ts';

const read = (fields: Record<string, string>) => readAccessibilityReport(formValues(Object.entries(fields)));
const wrong = (fields: Record<string, string>) => read(fields).faults.map(({ field }) => field);

it('reads the fields that are filled in, and leaves out the others', () => {
  expect(read({ brist: ' Felet\r\nhörs inte ', sida: 'Rapportera', mejl: '', nyckel: 'x' })).toEqual({
    report: { brist: 'Felet\nhörs inte', sida: 'Rapportera' },
    faults: [],
  });
});

it.each([
  [{}, ['brist', 'sida']],
  [{ brist: ' \u200b', sida: 'x' }, ['brist']],
  [{ brist: 'a\udc00', sida: '\ud800' }, ['brist', 'sida']],
  [
    { brist: 'å'.repeat(5001), sida: 'å'.repeat(301), hjälpmedel: 'å'.repeat(301) },
    ['brist', 'sida', 'hjälpmedel'],
  ],
  [{ brist: 'å'.repeat(5000), sida: 'å'.repeat(300), mejl: 'karin' }, ['mejl']],
  [{ brist: 'Jag heter Karin, 070-174 06 05', sida: 'x', mejl: 'karin@kommun.example' }, []],
])('names what has to be mended: %#', (fields, expected) => {
  expect(wrong(fields as Record<string, string>)).toEqual(expected);
});
