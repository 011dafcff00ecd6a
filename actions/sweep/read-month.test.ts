import { expect, it } from 'vitest';
import type { Store } from '../../adapters/store/store.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { keptMemory } from '../../testing/kept-memory.ts';
import { testService } from '../../testing/service.ts';
import { newSweepMemory } from './memory.ts';
import { readMonthSnapshots } from './read-month.ts';

it('keeps no text of a case in memory', async () => {
  const files = Array.from({ length: 100 }, (_, nr) => {
    const id = `EX-2026-${`${nr}`.padStart(8, '0')}`;
    return { id, path: `cases/2026/11/${id}.yaml`, oid: `${nr}`.padStart(40, '0') };
  });
  const texts: Store['texts'] = async (oids) =>
    new Map(
      oids.map((oid) => {
        const text = writeCase(exampleCase({ id: files[Number(oid)]?.id ?? '' }));
        return [oid, `${text}# ${Buffer.alloc(200_000, oid).toString('latin1')}\n`];
      }),
    );
  const service = await testService();
  const store = Object.assign(Object.create(service.store), { texts }) as Store;
  const memory = newSweepMemory();
  const read = () =>
    readMonthSnapshots(
      { ...service, store },
      memory,
      { name: '2026/11', content: 'a', files, isCopy: async () => false },
      service.today(),
      [],
    );
  let month: Awaited<ReturnType<typeof read>> | undefined;
  expect(await keptMemory(async () => (month = await read()))).toBeLessThan(10_000_000);
  expect(month?.files).toHaveLength(100);
  expect(await read()).toEqual(month);
});
