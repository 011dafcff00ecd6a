import { expect, it } from 'vitest';
import { UserError } from '../../core/user-error.ts';
import { offerUpkeep, openOfferedUpkeep } from './offered-upkeep.ts';
import type { Upkeep } from './upkeep.ts';

const upkeep: Upkeep = { isExample: true, signIn: (url) => url, begin: () => () => {} };

it('opens the upkeep that is offered', async () => {
  const openUpkeep = async (folder: string, data: string) => {
    expect([folder, data]).toEqual(['cases', 'data']);
    return upkeep;
  };
  offerUpkeep(async () => ({ openUpkeep, startFault: () => undefined }));
  expect(await openOfferedUpkeep('cases', 'data')).toBe(upkeep);
});

it('throws what a person can mend as an error of its own, and anything else as it is', async () => {
  const thrown = new Error('of another copy of the class');
  const openUpkeep = () => Promise.reject(thrown);
  offerUpkeep(async () => ({ openUpkeep, startFault: () => ({ code: 'a-code', sentence: 'En mening.' }) }));
  const error = await openOfferedUpkeep('', '').catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code: 'a-code', sentence: 'En mening.', cause: thrown });
  offerUpkeep(async () => ({ openUpkeep, startFault: () => undefined }));
  await expect(openOfferedUpkeep('', '')).rejects.toBe(thrown);
});
