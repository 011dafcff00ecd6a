import { expect, it } from 'vitest';
import { askingToVouch, isVouchedFor, vouchOf } from './vouch.ts';

const CONTROL = 'svar.text';
const BOX = vouchOf(CONTROL);
const isVouched = (text: string, box: string) =>
  isVouchedFor(
    new Map([
      [CONTROL, [text]],
      [BOX, [box]],
    ]),
    CONTROL,
  );

it('vouches for a text that a browser sends back with other line breaks, or without its first empty line', () => {
  for (const box of ['Rad ett\r\nRad två', '\nRad ett\nRad två', 'Rad ett\nRad två ', 'Rad ett\rRad två'])
    expect(isVouched('Rad ett\nRad två', box), JSON.stringify(box)).toBe(true);
});

it('vouches for no other text, nor without the box', () => {
  for (const box of ['', 'on', 'Rad ett', 'Rad ett\n\nRad två', 'rad ett\nRad två'])
    expect(isVouched('Rad ett\nRad två', box), JSON.stringify(box)).toBe(false);
  expect(isVouchedFor(new Map([[CONTROL, ['']]]), CONTROL)).toBe(false);
});

it('asks only for a text that can be sent then, and takes the box away from one that cannot', () => {
  const typed = new Map([
    [CONTROL, ['x']],
    [BOX, ['y']],
  ]);
  const boxAfter = (...faults: { control: string; isUnsure?: boolean }[]) =>
    askingToVouch(typed, faults).get(BOX);
  expect(boxAfter({ control: CONTROL, isUnsure: true })).toEqual(['']);
  expect(boxAfter({ control: CONTROL })).toBeUndefined();
  // What is wrong somewhere else says nothing about the text.
  expect(boxAfter({ control: 'svar.dag' }, { control: '' })).toEqual(['y']);
});
