import { expect, it } from 'vitest';
import { addDays } from '../../core/date.ts';
import { todoView } from '../../core/work/todo-view.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { doOrders } from '../command/do.ts';
import { acceptCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { workState } from './work-index.ts';

/** A service whose store counts the texts that are read by listing, and whose day can be set. */
async function countingService(): Promise<{
  service: Service;
  reads: () => number;
  setDay: (day: string) => void;
}> {
  const opened = await testService();
  let [count, day] = [0, opened.today()];
  const { store } = opened;
  const text = store.text.bind(store);
  store.text = (oid) => {
    count++;
    return text(oid);
  };
  const service = Object.assign(opened, { today: () => day });
  return {
    service,
    reads: () => {
      const now = count;
      count = 0;
      return now;
    },
    setDay: (to) => {
      day = to;
    },
  };
}

const groupsOf = async (service: Service) =>
  todoView(
    (await workState(service)).todo(),
    { roll: 'koordinator', områden: service.association.områden.map(({ kod }) => kod) },
    service.association,
  ).groups.map(({ group, rows }) => `${group}: ${rows.map(({ row }) => row.id)}`);

it('reads a case again only when its file changes, or when a day changes it', async () => {
  const { service, reads, setDay } = await countingService();
  const [first, second] = [await submitCase(service), await submitCase(service)].toSorted();
  expect(await groupsOf(service)).toEqual([`nya: ${first},${second}`]);
  expect(reads()).toBe(2);
  expect(await workState(service)).toBe(await workState(service));
  expect(reads()).toBe(0);

  await acceptCase(service, String(first));
  await doOrders(service, String(first), '/fas samordning');
  expect(await groupsOf(service)).toEqual([`nya: ${second}`]);
  expect(reads()).toBe(1);
  expect((await workState(service)).rows.all.map(({ id, phase }) => `${id} ${phase}`).toSorted()).toEqual([
    `${first} samordning`,
    `${second} mottagen`,
  ]);

  setDay(addDays(service.today(), 1));
  await workState(service);
  expect(reads()).toBe(0);
  setDay(addDays(service.today(), 20));
  expect(await groupsOf(service)).toEqual([`forsenat: ${second}`, `att-lyfta: ${first}`]);
  expect(reads()).toBe(2);

  await doOrders(service, String(second), '/avvisa annat "Fel ställe."');
  expect((await workState(service)).rows.all.map(({ id }) => id)).toEqual([first]);
  expect(reads()).toBe(0);
});

it('reads no case again when only the association changes, and all of them when a routine does', async () => {
  const { service, reads } = await countingService();
  await submitCase(service);
  await workState(service);
  reads();
  const association = { ...service.association, namn: 'Ett annat namn' };
  Object.assign(service, { association, routines: { ...service.routines } });
  expect((await workState(service)).association).toBe(association);
  expect(reads()).toBe(0);
  const [id, routine] = Object.entries(service.routines)[0] ?? [];
  const routines = { ...service.routines, [String(id)]: { ...routine, namn: 'En annan' } };
  Object.assign(service, { association: { ...association }, routines });
  await workState(service);
  expect(reads()).toBe(1);
});

it('names a case that cannot be read, and reads it again when the store failed', async () => {
  const { service } = await countingService();
  const [id, other] = [await submitCase(service), await submitCase(service)];
  const { store } = service;
  const text = store.text.bind(store);
  const broken = (await store.snapshot()).waiting.find((file) => file.id === id)?.oid;
  store.text = (oid) => (oid === broken ? Promise.reject(new Error('disk')) : text(oid));
  expect(await workState(service)).toMatchObject({
    unread: [{ id, code: 'store' }],
    rows: { all: [{ id: other }] },
  });
  store.text = text;
  const state = await workState(service);
  expect(state.unread).toEqual([]);
  expect(state.rows.all.map((row) => row.id).toSorted()).toEqual([id, other].toSorted());
});
