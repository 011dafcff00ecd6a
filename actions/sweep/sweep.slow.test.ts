import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  damageCase,
  inboxOf,
  loseCase,
  submitAndAccept,
  submitCase,
  sweepOn,
  type TestService,
  testCasePath,
} from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { doOrders } from '../command/do.ts';
import type { NotificationChannel } from './channel.ts';
import { sweep } from './sweep.ts';

const page = ({ data }: TestService, name: string) => readFileSync(join(data, 'inbox', name), 'utf8');

/** Every file in the inbox with what it holds. */
function inbox({ data }: TestService): Record<string, string> {
  const folder = join(data, 'inbox');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
}

describe('a sweep', () => {
  it('sends nothing the second time, and changes no file', async () => {
    const service = await testService();
    await submitCase(service);
    await submitAndAccept(service);
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
    const id = await submitCase(service);
    await sweepOn(service, '2026-11-23');
    await sweepOn(service, '2026-11-27');
    const text = page(service, 'koordinator/nassjo.txt');
    // The case is among what is new: the reminder is, and the item from before is under it.
    expect(text).toMatch(/Nytt i dag\n\n- .*\n {2}Läsa rapporten: 27 november 2026 är sista dagen\./);
    expect(text).not.toContain('Sedan tidigare');
    expect(text).toContain(
      '  - En rapport väntar på att du läser den och tar emot den. (Sedan 23 november 2026.)',
    );
    expect(text.split(id).length).toBe(2);
    expect(page(service, 'koordinator/eksjo.txt')).not.toContain(id);
    expect(page(service, 'index.html')).toContain('href="dagordning/beredningsgrupp-2026-12-03.html"');
    expect(page(service, 'dagordning/beredningsgrupp-2026-12-03.txt')).toContain('Underlag för beslut.');
  });

  it('removes the pack of a past meeting', async () => {
    const service = await testService();
    await sweepOn(service, '2026-12-03');
    expect(existsSync(join(service.data, 'inbox/dagordning/beredningsgrupp-2026-12-03.html'))).toBe(true);
    await sweepOn(service, '2026-12-04');
    expect(existsSync(join(service.data, 'inbox/dagordning/beredningsgrupp-2026-12-03.html'))).toBe(false);
  });

  it('sends each item once after five missed days, and only what is still due', async () => {
    const service = await testService();
    const id = await submitCase(service);
    await sweepOn(service, '2026-11-23');
    const { newItems } = await sweepOn(service, '2026-11-30');
    expect(newItems.filter(({ caseId }) => caseId === id).map(({ key }) => key)).toEqual([
      `frist:${id}:last:2026-11-27:passerad`,
    ]);
    expect(page(service, 'koordinator/flera.txt')).toContain(id);
  });

  it('writes the pages again when they are lost, and sends nothing', async () => {
    const service = await testService();
    await submitCase(service);
    await sweepOn(service, '2026-11-27');
    const files = inbox(service);
    rmSync(join(service.data, 'inbox/koordinator'), { recursive: true });
    expect((await sweepOn(service, '2026-11-27')).newItems).toEqual([]);
    expect(inbox(service)).toEqual(files);
  });

  it('shows with one inbox what a new one shows, after each change and when a page is lost or damaged', async () => {
    const service = await testService();
    const id = await submitAndAccept(service);
    const kept = inboxOf(service);
    const damage = (name: string) => writeFileSync(join(service.data, 'inbox/koordinator', name), 'x');
    const changes: [today: string, change: () => unknown][] = [
      ['2026-11-23', () => undefined],
      ['2026-11-23', () => submitCase(service)],
      ['2026-11-23', () => doOrders(service, id, '/fas utredning')],
      ['2026-11-23', () => doOrders(service, id, '/område eksjo')],
      ['2026-11-27', () => undefined],
      ['2026-11-27', () => rmSync(join(service.data, 'inbox/said.txt'))],
      ['2026-11-27', () => rmSync(join(service.data, 'inbox/koordinator'), { recursive: true })],
      ['2026-11-27', () => [damage('nassjo.html'), damage('eksjo.txt')]],
      ['2026-12-04', () => submitAndAccept(service)],
    ];
    const shown = new Set<string>();
    for (const [today, change] of changes) {
      await change();
      await sweep(service, kept, { today });
      const files = inbox(service);
      shown.add(JSON.stringify(files));
      rmSync(join(service.data, 'inbox/koordinator'), { recursive: true });
      await sweep(service, inboxOf(service), { today });
      expect(inbox(service), `${changes.findIndex((one) => one[1] === change)}`).toEqual(files);
    }
    expect(shown.size).toBeGreaterThan(4);
  });

  it('loses and repeats nothing when it stops between sending and showing', async () => {
    const service = await testService();
    const id = await submitCase(service);
    const stopping: NotificationChannel = {
      ...inboxOf(service),
      show: () => Promise.reject(new Error('stopped')),
    };
    await expect(sweep(service, stopping, { today: '2026-11-27' })).rejects.toThrow('stopped');
    expect((await sweepOn(service, '2026-11-28')).newItems.map(({ key }) => key)).toEqual([
      `frist:${id}:last:2026-11-27:passerad`,
    ]);
    expect(page(service, 'koordinator/nassjo.txt')).toContain('väntar på att du läser den');
  });

  it('does the rest when a case cannot be read, and reports which', async () => {
    const service = await testService();
    const [bad, good] = [await submitAndAccept(service), await submitAndAccept(service)];
    await damageCase(service, bad);
    const { unread, newItems, total } = await sweepOn(service, '2027-03-01');
    expect({ unread, of: total }).toEqual({
      unread: [{ id: bad, path: testCasePath(bad), code: 'unreadable' }],
      of: 2,
    });
    expect(newItems.some(({ caseId }) => caseId === good)).toBe(true);
    expect(newItems.some(({ caseId }) => caseId === bad)).toBe(false);
  });

  it('does the rest when what a case holds is gone, also when the store reads many at once', async () => {
    const service = await testService();
    const ids = [];
    // One more than what is read one by one.
    for (let number = 0; number < 52; number++) ids.push(await submitCase(service));
    const [lost = ''] = ids;
    await loseCase(service, lost);
    const texts = vi.spyOn(service.store, 'texts');
    const { unread, newItems, total } = await sweepOn(service, '2026-11-27');
    expect(texts).toHaveBeenCalledTimes(1);
    expect({ unread, of: total }).toEqual({
      unread: [{ id: lost, path: testCasePath(lost), code: 'store' }],
      of: 52,
    });
    expect(new Set(newItems.map(({ caseId }) => caseId).filter(Boolean))).toEqual(new Set(ids.slice(1)));
  });

  it('does the rest when an item cannot be sent, and sends it the next time', async () => {
    const service = await testService();
    await submitCase(service);
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
});
