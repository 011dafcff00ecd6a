import { describe, expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import { clearForms, isFirstShowing, isFormToken, keepForm, keptForm } from './kept-form.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const OTHER = 'f'.repeat(32);
const HOUR = 3_600_000;
const form = {
  values: new Map([
    ['kontakt.namn', ['Karin Exempel']],
    ['samverkansparter.part', ['kommun', 'annan']],
  ]),
  faults: [['', 'Rapporten kunde inte sparas']] as [string, string][],
};

/** A service whose clock is moved. */
async function withClock() {
  const service = await testService();
  const start = service.now();
  let passed = 0;
  return {
    service: { ...service, now: () => start + passed },
    pass: (milliseconds: number) => {
      passed += milliseconds;
    },
  };
}

describe('a form between two of its steps', () => {
  it('is read again by its token for an hour after the last post', async () => {
    const { service, pass } = await withClock();
    expect(await keepForm(service, TOKEN, form)).toBe(true);
    pass(HOUR - 1);
    expect(await keptForm(service, TOKEN)).toEqual(form);
    expect(await keptForm(service, OTHER)).toBeUndefined();
    await keepForm(service, TOKEN, form);
    pass(HOUR - 1);
    expect(await keptForm(service, TOKEN)).toEqual(form);
    pass(1);
    expect(await keptForm(service, TOKEN)).toBeUndefined();
  });

  it('cannot be read or recognised in what is stored, and does not open under another token', async () => {
    const service = await testService();
    await keepForm(service, TOKEN, form);
    await keepForm(service, OTHER, form);
    const names = await service.blobs.list('forms');
    const texts = await Promise.all(names.map((name) => service.blobs.read(`forms/${name}`)));
    expect(`${names} ${texts}`).not.toMatch(/Karin|kommun|0123456789abcdef|ffffffff/);
    for (const name of names) await service.blobs.write(`forms/${name}`, texts[0] ?? '');
    const opened = [await keptForm(service, TOKEN), await keptForm(service, OTHER)];
    expect(opened.filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('counts as not kept when a power cut has left it empty or in part', async () => {
    const service = await testService();
    expect(await keepForm(service, TOKEN, form, { isDurable: false })).toBe(true);
    expect(await keptForm(service, TOKEN)).toEqual(form);
    const [name = ''] = await service.blobs.list('forms');
    const whole = (await service.blobs.read(`forms/${name}`)) ?? '';
    for (const length of [0, 10, whole.length - 8]) {
      await service.blobs.write(`forms/${name}`, whole.slice(0, length));
      expect(await keptForm(service, TOKEN)).toBeUndefined();
    }
  });

  it('is replaced by the id alone when it has been sent', async () => {
    const service = await testService();
    await keepForm(service, TOKEN, form);
    await keepForm(service, TOKEN, { sent: 'EX-2026-7K3MQ9TB' });
    expect(await keptForm(service, TOKEN)).toEqual({ sent: 'EX-2026-7K3MQ9TB' });
    expect(await service.blobs.list('forms')).toHaveLength(1);
  });

  it('is cleared when its time is out, and so is what was damaged or dated far ahead', async () => {
    const { service, pass } = await withClock();
    await keepForm(service, TOKEN, form);
    await isFirstShowing(service, 'a');
    pass(HOUR / 2);
    await keepForm(service, OTHER, form);
    await service.blobs.write('forms/damaged', 'x');
    await service.blobs.write('forms/ahead', `${service.now() + 2 * HOUR} x`);
    await clearForms(service);
    expect(await service.blobs.list('forms')).toHaveLength(2);
    pass(HOUR / 2);
    await clearForms(service);
    await clearForms(service);
    expect(await service.blobs.list('forms')).toHaveLength(1);
    expect(await service.blobs.list('shown')).toEqual([]);
    expect(await keptForm(service, OTHER)).toEqual(form);
  });

  it('is not kept above a number of forms, but a kept one goes on', async () => {
    const service = await testService();
    await keepForm(service, TOKEN, form);
    const [own = ''] = await service.blobs.list('forms');
    const full = [own, ...Array.from({ length: 1999 }, (_, i) => `x${i}`)];
    const blobs = { ...service.blobs, list: async () => full };
    expect(await keepForm({ ...service, blobs }, TOKEN, form)).toBe(true);
    expect(await keepForm({ ...service, blobs }, OTHER, form)).toBe(false);
  });

  it('is no error when nothing can be written or read', async () => {
    const service = await testService();
    const fail = () => Promise.reject(new Error('full'));
    const blobs = { ...service.blobs, write: fail, read: fail, create: fail };
    const broken = { ...service, blobs };
    expect(await keepForm(broken, TOKEN, form)).toBe(false);
    expect(await keptForm(broken, TOKEN)).toBeUndefined();
    expect(await isFirstShowing(broken, 'a')).toBe(true);
  });
});

it('a receipt’s address shows it once', async () => {
  const service = await testService();
  expect(await Promise.all([isFirstShowing(service, 'a'), isFirstShowing(service, 'a')])).toContain(false);
  expect(await isFirstShowing(service, 'a')).toBe(false);
  expect(await isFirstShowing(service, 'b')).toBe(true);
});

it.each(['', 'k', TOKEN.toUpperCase(), `${TOKEN}0`, `${TOKEN}\n`, '../'.repeat(10)])(
  '%j is no token',
  (text) => expect(isFormToken(text)).toBe(false),
);
