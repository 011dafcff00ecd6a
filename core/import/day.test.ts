import { describe, expect, it } from 'vitest';
import { dayForms, readDay } from './day.ts';

const read = (text: string, form: Parameters<typeof readDay>[1]) => readDay({ text }, form);

describe('a day from another system', () => {
  it.each([
    ['2023-05-04', 'ar-manad-dag', '2023-05-04'],
    ['20230504', 'ar-manad-dag', '2023-05-04'],
    ['2023/5/4 13:45', 'ar-manad-dag', '2023-05-04'],
    ['2023-05-04T13:45:10.123Z', 'ar-manad-dag', '2023-05-04'],
    ['4.5.2023', 'dag-manad-ar', '2023-05-04'],
    ['04/05/23', 'dag-manad-ar', '2023-05-04'],
    ['4 maj 2023', 'dag-manad-ar', '2023-05-04'],
    ['5/4/2023 1:45 PM', 'manad-dag-ar', '2023-05-04'],
    ['45050', 'excel-tal', '2023-05-04'],
    ['45050,57', 'excel-tal', '2023-05-04'],
    ['61', 'excel-tal', '1900-03-01'],
  ] as const)('reads %s as %s', (text, form, day) => {
    expect(read(text, form)).toBe(day);
  });

  it.each([
    ['31/2/2023', 'dag-manad-ar'],
    ['2023-02-29', 'ar-manad-dag'],
    ['2023-13-01', 'ar-manad-dag'],
    ['4.5.2023', 'ar-manad-dag'],
    ['2023-05-04', 'dag-manad-ar'],
    ['13/13/2023', 'manad-dag-ar'],
    ['2023-05', 'ar-manad-dag'],
    ['1.2.3.4', 'dag-manad-ar'],
    ['04052023', 'dag-manad-ar'],
    ['60', 'excel-tal'],
    ['2023-05-04', 'excel-tal'],
    ['i maj', 'dag-manad-ar'],
    ['', 'ar-manad-dag'],
  ] as const)('does not read %s as %s', (text, form) => {
    expect(read(text, form)).toBeUndefined();
  });

  it('is what the file says that it is, in any form', () => {
    expect(readDay({ text: 'x', day: '2023-05-04' }, 'excel-tal')).toBe('2023-05-04');
  });

  it('has the forms that all cells have', () => {
    expect(dayForms([{ text: '3.4.2023' }, { text: '25.4.2023' }])).toEqual(['dag-manad-ar']);
    expect(dayForms([{ text: '3/4/2023' }])).toEqual(['dag-manad-ar', 'manad-dag-ar']);
    expect(dayForms([{ text: '3.4.2023' }, { text: '2023-04-03' }])).toEqual([]);
  });
});
