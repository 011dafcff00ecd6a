import municipalities from 'kommunkoder/data.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { MUNICIPALITIES } from './municipalities.ts';

it('has the 290 kommuner of kommunkoder, with their codes and counties', () => {
  expect(MUNICIPALITIES).toEqual(
    municipalities.map(({ code, municipality, county }) => ({ code, name: municipality, county })),
  );
  expect(MUNICIPALITIES).toHaveLength(290);
});
