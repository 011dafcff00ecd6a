import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { folderCache, requireAssociation } from '../../adapters/folder/cached.ts';
import { associationFolder, exampleReport, testService } from '../../testing/service.ts';
import { doOrders } from '../command/do.ts';
import { acceptCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { main } from '../skav.ts';
import { submit } from '../submit/submit.ts';
import type { NotificationChannel } from './channel.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory, type SweepMemory } from './memory.ts';
import { sweep } from './sweep.ts';

const run = (args: readonly string[]) => main(['sweep', ...args]);

type Started = Service & { data: string };

async function submitted(service: Service, changes: Record<string, unknown> = {}): Promise<string> {
  const result = await submit(service, exampleReport(changes), {});
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt.id;
}

async function accepted(service: Service): Promise<string> {
  const id = await submitted(service);
  await acceptCase(service, id);
  return id;
}

const inboxOf = ({ data, association }: Started) => localInbox(data, association);
const sweepOn = (service: Started, today: string) => sweep(service, inboxOf(service), { today });
const page = ({ data }: Started, name: string) => readFileSync(join(data, 'inbox', name), 'utf8');
const pathOf = (id: string) => `cases/2026/11/${id}.yaml`;

/** Every file in the inbox with what it holds. */
function inbox({ data }: Started): Record<string, string> {
  const folder = join(data, 'inbox');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
}

/** Gives how many texts have been read since it was last asked. */
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

async function damage(service: Service, id: string): Promise<void> {
  const before = (await service.store.read(pathOf(id))) ?? '';
  await service.store.update(pathOf(id), before, before.replace('löst: false', 'löst: nej'), 'Skada');
}

describe('a sweep', () => {
  it('says nothing the second time, and changes no file', async () => {
    const service = await testService();
    await submitted(service);
    await accepted(service);
    const first = await sweepOn(service, '2026-11-27');
    expect(first.newItems.length).toBeGreaterThan(1);
    const files = inbox(service);
    const second = await sweepOn(service, '2026-11-27');
    expect(second.newItems).toEqual([]);
    expect(second.plan).toEqual(first.plan);
    expect(inbox(service)).toEqual(files);
  });

  it('writes a page for each coordinator, what is new first, and a pack for each meeting that is near', async () => {
    const service = await testService();
    const id = await submitted(service);
    await sweepOn(service, '2026-11-23');
    await sweepOn(service, '2026-11-27');
    const text = page(service, 'koordinator/nassjo.txt');
    expect(text.indexOf('Läsa rapporten: 27 november 2026 är sista dagen.')).toBeLessThan(
      text.indexOf('Sedan tidigare'),
    );
    expect(text).toContain(
      `- ${id} En rapport väntar på att du läser den och tar emot den. (Sedan 23 november 2026.)`,
    );
    expect(page(service, 'koordinator/eksjo.txt')).not.toContain(id);
    expect(page(service, 'index.html')).toContain('href="dagordning/beredningsgrupp-2026-12-03.html"');
    expect(page(service, 'dagordning/beredningsgrupp-2026-12-03.txt')).toContain('Underlag för beslut.');
  });

  it('takes away the pack of a meeting that has been', async () => {
    const service = await testService();
    await sweepOn(service, '2026-12-03');
    expect(existsSync(join(service.data, 'inbox/dagordning/beredningsgrupp-2026-12-03.html'))).toBe(true);
    await sweepOn(service, '2026-12-04');
    expect(existsSync(join(service.data, 'inbox/dagordning/beredningsgrupp-2026-12-03.html'))).toBe(false);
  });

  it('says each thing once after five missed days, and only what holds', async () => {
    const service = await testService();
    const id = await submitted(service);
    await sweepOn(service, '2026-11-23');
    const { newItems } = await sweepOn(service, '2026-11-30');
    expect(newItems.filter(({ caseId }) => caseId === id).map(({ key }) => key)).toEqual([
      `frist:${id}:läst:2026-11-27:passerad`,
    ]);
    expect(page(service, 'koordinator/flera.txt')).toContain(id);
  });

  it('makes the pages right again when they are lost, and says nothing', async () => {
    const service = await testService();
    await submitted(service);
    await sweepOn(service, '2026-11-27');
    const files = inbox(service);
    rmSync(join(service.data, 'inbox/koordinator'), { recursive: true });
    expect((await sweepOn(service, '2026-11-27')).newItems).toEqual([]);
    expect(inbox(service)).toEqual(files);
  });

  it('loses and repeats nothing when it stops between saying and showing', async () => {
    const service = await testService();
    const id = await submitted(service);
    const stopping: NotificationChannel = {
      ...inboxOf(service),
      show: () => Promise.reject(new Error('stopped')),
    };
    await expect(sweep(service, stopping, { today: '2026-11-27' })).rejects.toThrow('stopped');
    expect((await sweepOn(service, '2026-11-28')).newItems.map(({ key }) => key)).toEqual([
      `frist:${id}:läst:2026-11-27:passerad`,
    ]);
    expect(page(service, 'koordinator/nassjo.txt')).toContain('väntar på att du läser den');
  });

  it('does the rest when a case cannot be read, and says which', async () => {
    const service = await testService();
    const [bad, good] = [await accepted(service), await accepted(service)];
    await damage(service, bad);
    const { unread, newItems, total } = await sweepOn(service, '2027-03-01');
    expect({ unread, of: total }).toEqual({
      unread: [{ id: bad, path: pathOf(bad), code: 'unreadable' }],
      of: 2,
    });
    expect(newItems.some(({ caseId }) => caseId === good)).toBe(true);
    expect(newItems.some(({ caseId }) => caseId === bad)).toBe(false);
  });

  it('does the rest when something cannot be said, and says it the next time', async () => {
    const service = await testService();
    await submitted(service);
    const local = inboxOf(service);
    const error = new Error('busy');
    const shaky: NotificationChannel = {
      ...local,
      async send([first, ...rest], plan) {
        await local.send(rest, plan);
        return first ? [{ item: first, error }] : [];
      },
    };
    const first = await sweep(service, shaky, { today: '2026-11-27' });
    expect(first.unsent).toEqual([{ item: first.newItems[0], error }]);
    expect((await sweepOn(service, '2026-11-27')).newItems).toEqual([first.newItems[0]]);
  });

  it('parses a case that has not changed no second time', async () => {
    const service = await testService();
    const [one, two] = [await accepted(service), await accepted(service)];
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
    await damage(service, two);
    for (let round = 0; round < 2; round++)
      expect((await again('2027-03-01')).unread).toMatchObject([{ id: two }]);
  });

  it('opens nothing again in a new process while nothing changes, and trusts no damaged cache', async () => {
    const service = await testService();
    const id = await accepted(service);
    await accepted(service);
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
    const mended = await again('2026-12-14');
    expect(read()).toBe(2);
    expect(mended.plan).toEqual((await sweepOn(service, '2026-12-14')).plan);
  });
});

it('makes the kept plan anew when a case, the association, its routine or a law is another', async () => {
  const service = await testService();
  await accepted(service);
  const [folder, home] = [associationFolder(), join(service.data, 'cache')];
  const change = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const planWith = async (memory: SweepMemory, around: Awaited<ReturnType<typeof requireAssociation>>) => {
    const swept = await sweep({ ...service, ...around }, inboxOf(service), {
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
    case: () => submitted(service),
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

describe('skav sweep', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text) => void said.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
  });

  async function started(): Promise<Started> {
    const service = await testService();
    vi.stubEnv('SKAV_DATA', service.data);
    vi.stubEnv('SKAV_CACHE', join(service.data, 'cache'));
    vi.stubEnv('SKAV_CASES', associationFolder());
    return service;
  }

  it('prints the plan as JSON, and writes nothing when it is dry', async () => {
    const service = await started();
    const id = await submitted(service);
    expect(await run(['--today', '2026-11-27', '--dry-run', '--json'])).toBe(0);
    const data = JSON.parse(said[0] ?? '');
    expect(data).toMatchObject({ day: '2026-11-27', unread: [], unsent: [], count: { read: 1, total: 1 } });
    expect(data.new).toContain(`frist:${id}:läst:2026-11-27:förfaller`);
    expect(data.packs.map(({ body }: { body: string }) => body)).toContain('beredningsgrupp');
    expect(existsSync(join(service.data, 'inbox'))).toBe(false);
  });

  it('counts what it handled, and fails when it is not all', async () => {
    const service = await started();
    const [bad] = [await accepted(service), await accepted(service)];
    expect(await run(['--today', '2026-11-27'])).toBe(0);
    expect(said.at(-1)).toMatch(/^2 av 2 ärenden lästa\. \d+ nya av \d+ som gäller\.$/);
    await damage(service, bad);
    expect(await run(['--today', '2026-11-27'])).toBe(1);
    expect(said.slice(-2)).toEqual([
      `${pathOf(bad)}: går inte att läsa. Kör skav check och rätta felen.`,
      expect.stringMatching(/^1 av 2 ärenden lästa\. 0 nya/),
    ]);
  });

  it.each([
    [['--today', '2026-02-30'], 2],
    [['--today', 'i morgon'], 2],
    [['allt'], 2],
    [['--nej'], 2],
    [['--help'], 0],
  ])('answers %j in words', async (args, code) => {
    await started();
    expect(await run(args)).toBe(code);
    expect(said.join('\n')).toMatch(/--today/);
  });
});
