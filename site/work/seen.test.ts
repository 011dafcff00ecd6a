import { expect, it } from 'vitest';
import { doOrders } from '../../actions/command/do.ts';
import { readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { submitAndAccept } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { afterOwn } from './seen.ts';

const OMAR = 'omar-exempel';
let count = 0;

/** What becomes of a version that Omar's form sends, when these people have changed the case since. */
async function seenAfter(service: Service, id: string, mark: string, ...others: string[]) {
  const { version: before } = await readAnyCase(service, id);
  for (const by of others) await doOrders(service, id, `/anteckning "Vi ringde ${count++} gånger."`, by);
  const shown = await readAnyCase(service, id);
  const person = { id: OMAR, namn: 'Omar Exempel', roll: 'koordinator', områden: [], session: {} } as never;
  const { typed } = await afterOwn(service, { person, shown }, new Map([['seen', [before + mark]]]));
  const seen = typed.get('seen')?.[0];
  return seen === shown.version ? 'now' : seen === before ? 'before' : seen;
}

it('a form that waited for the person’s own change counts as filled in after it, and after no other', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  expect(await seenAfter(service, id, '+1', OMAR)).toBe('now');
  expect(await seenAfter(service, id, '+1', OMAR.toUpperCase())).toBe('now');
  expect(await seenAfter(service, id, '+1', 'anna-exempel')).toBe('before');
  expect(await seenAfter(service, id, '+1', OMAR, OMAR)).toBe('before');
  expect(await seenAfter(service, id, '+1', 'anna-exempel', OMAR)).toBe('before');
  expect(await seenAfter(service, id, '+1', OMAR, 'anna-exempel')).toBe('before');
});

it('a form that waited for nothing is about the version that its page showed', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  expect(await seenAfter(service, id, '', OMAR)).toBe('before');
});
