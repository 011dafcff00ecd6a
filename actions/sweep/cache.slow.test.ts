import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderCache, requireAssociation } from '../../adapters/folder/cached.ts';
import { damageCase, inboxOf, submitAndAccept, submitCase, sweepOn } from '../../testing/inbox.ts';
import { associationFolder, testService } from '../../testing/service.ts';
import { doOrders } from '../command/do.ts';
import type { Service } from '../service.ts';
import { newSweepMemory, type SweepMemory } from './memory.ts';
import { sweep } from './sweep.ts';

/** Returns a function that counts the texts read since its last call. */
function countReads({ store }: Service): () => number {
  const one = vi.spyOn(store, 'text');
  const many = vi.spyOn(store as Required<typeof store>, 'texts');
  return () => {
    const count = one.mock.calls.length + many.mock.calls.flatMap(([oids]) => oids).length;
    one.mockClear();
    many.mockClear();
    return count;
  };
}

describe('a sweep with a memory', () => {
  it('does not parse an unchanged case again', async () => {
    const service = await testService();
    const [one, two] = [await submitAndAccept(service), await submitAndAccept(service)];
    const read = countReads(service);
    const memory = newSweepMemory();
    const again = (today: string) => sweep(service, inboxOf(service), { today, memory });
    await again('2026-11-23');
    expect(read()).toBe(2);
    await doOrders(service, one, '/fas utredning');
    read();
    const plans = [];
    for (const today of ['2026-11-24', '2026-12-14', '2027-03-01']) plans.push((await again(today)).plan);
    expect(read()).toBe(1);
    for (const plan of plans) expect((await sweepOn(service, plan.day)).plan).toEqual(plan);
    await damageCase(service, two);
    for (let round = 0; round < 2; round++)
      expect((await again('2027-03-01')).unread).toMatchObject([{ id: two }]);
  });

  it('reads nothing again in a new process while nothing changes, and rejects a damaged cache', async () => {
    const service = await testService();
    const id = await submitAndAccept(service);
    await submitAndAccept(service);
    const home = join(service.data, 'cache');
    const again = (today: string) => {
      const memory = newSweepMemory(folderCache('sweep', associationFolder(), home, service.data));
      return sweep(service, inboxOf(service), { today, memory });
    };
    const { plan } = await again('2026-11-24');
    const read = countReads(service);
    expect((await again('2026-11-24')).plan).toEqual(plan);
    expect((await again('2026-11-25')).plan.items).toEqual(plan.items);
    expect(read()).toBe(0);
    await doOrders(service, id, '/fas utredning');
    read();
    await again('2026-11-24');
    expect(read()).toBe(1);
    for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.json'),
    ))
      writeFileSync(
        join(home, name),
        readFileSync(join(home, name), 'utf8').replace('2026-11-24', '2026-11-23'),
      );
    const repaired = await again('2026-12-14');
    expect(read()).toBe(2);
    expect(repaired.plan).toEqual((await sweepOn(service, '2026-12-14')).plan);
  });
});

it('makes the cached plan again when a case, the association, its routine or a law changes', async () => {
  const service = await testService();
  await submitAndAccept(service);
  const [folder, home] = [associationFolder(), join(service.data, 'cache')];
  const change = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const planWith = async (memory: SweepMemory, loaded: Awaited<ReturnType<typeof requireAssociation>>) => {
    const swept = await sweep({ ...service, ...loaded }, inboxOf(service), {
      today: '2026-11-24',
      memory,
      dryRun: true,
    });
    return swept.plan;
  };
  const kept = async () => {
    const cache = folderCache('sweep', folder, home, service.data);
    return planWith(newSweepMemory(cache), await requireAssociation(folder, cache));
  };
  let before = await kept();
  const changes = {
    nothing: () => {},
    case: () => submitCase(service),
    association: () => change('association.yaml', /datum: 2026-11-26/, 'datum: 2026-11-27'),
    routine: () =>
      change('routines/hoglandet.md', /^ses-över: \{senast: [\d-]+/m, 'ses-över: {senast: 2026-12-01'),
    laws: () => change('routines/lagar.yaml', /^ses-över: [\d-]+/m, 'ses-över: 2026-12-01'),
  };
  for (const [what, make] of Object.entries(changes)) {
    await make();
    const after = await kept();
    expect(after, what).toEqual(await planWith(newSweepMemory(), await requireAssociation(folder)));
    if (what === 'nothing') expect(after).toEqual(before);
    else expect(after, what).not.toEqual(before);
    before = after;
  }
});
