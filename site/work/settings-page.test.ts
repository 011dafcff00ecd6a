import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openService } from '../../actions/open-service.ts';
import { moveEntry } from '../../actions/outbox/outbox.ts';
import { acceptCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { sealSession } from '../../actions/work/session.ts';
import { parseYaml } from '../../core/yaml/parse.ts';
import type { Association } from '../../schemas/types.ts';
import { submitCase } from '../../testing/inbox.ts';
import { NOON, smallAssociationFolder, temporaryFolder } from '../../testing/service.ts';
import { arriving, sessionOf } from '../../testing/work.ts';
import { pass } from './gate.ts';
import type { SettingsPage } from './settings-page.ts';
import { answerSettings } from './settings-post.ts';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
});

const cleaners: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleaners) clean();
});
const whenDone = (clean: () => void) => cleaners.push(clean);
const cases = smallAssociationFolder(whenDone);
const file = join(cases, 'association.yaml');
const text = () => readFileSync(file, 'utf8');
const original = text();
let service: Service;
beforeAll(async () => {
  service = await openService(cases, join(temporaryFolder(whenDone), 'data'), () => NOON, {});
});

/** Begins with the settings of the example, or with others. */
async function begin(edit = (whole: string) => whole): Promise<void> {
  writeFileSync(file, edit(original));
  await service.refresh?.(true);
}

/** The head at a page of the settings, to read or to post what is filled in there. */
async function at(
  address: string,
  form?: Record<string, string>,
  cookie = sessionOf(service, 'forbundschef'),
) {
  const { pathname } = new URL(address, 'http://x');
  const [key = '', row] = pathname.split('/').slice(3).filter(Boolean);
  const open = async (posted?: Record<string, string>) => {
    const pattern = `/arbete/installningar/[del]${row ? '/[rad]' : ''}`;
    const caller = arriving(address, { pattern, cookie, ...(posted ? { form: posted } : {}) });
    const passed = await pass(service, caller);
    if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
    return { work: passed.work, answer: await answerSettings(service, passed.work, caller, key, row) };
  };
  const { work, answer } = await open();
  if (!form) return answer;
  const shown = answer instanceof Response || !answer ? {} : { seen: answer.seen, gang: answer.mark };
  return (await open({ token: work.token, ...shown, ...form })).answer;
}

/** The page that an answer leads to. */
async function after(answer: Awaited<ReturnType<typeof at>>): Promise<SettingsPage> {
  if (!(answer instanceof Response)) throw new Error('no way on');
  const to = answer.headers.get('location') ?? '';
  expect(to).toMatch(/^\/arbete\/installningar\/[a-z]+\/(?:[0-9a-f]{16})?\?u=x[0-9a-f]{31}$/);
  const page = await at(to);
  if (!page || page instanceof Response) throw new Error('no page');
  return page;
}

const LIST = '/arbete/installningar/personer/';
const MAJA = { namn: 'Maja: # "Ny"', mejl: 'maja@forbundet.example', roll: 'lasare' };

/** The address of an entry, by its name. */
async function rowOf(name: string, list = LIST): Promise<string> {
  const page = await at(list);
  if (!page || page instanceof Response) throw new Error('no page');
  return `${list}${page.rows.find((row) => row.name === name)?.address}`;
}

const peopleIn = (text: string) => (parseYaml(text).value as Association).personer?.map(({ namn }) => namn);

it('adds, changes and removes a person: only those lines change, and it is in force at once', async () => {
  await begin((before) =>
    before.replace('personer:\n', 'personer: # våra\n  # koordinatorerna\n').replaceAll('\n', '\r\n'),
  );
  chmodSync(file, 0o664);
  const left = `${file}.${'0a'.repeat(12)}`;
  writeFileSync(left, 'left by a crash');
  utimesSync(left, 0, 0);
  const before = text();
  const added = await after(await at(LIST, MAJA));
  expect(added.said.join(' ')).toContain('Maja');
  expect(service.association.personer?.at(-1)).toEqual(MAJA);
  expect(text().replace(/ {2}- namn: "Maja.*\r\n.*\r\n.*\r\n/, '')).toBe(before);

  const row = await rowOf(MAJA.namn);
  expect(row).not.toContain('maja');
  await after(await at(row, { ...MAJA, namn: 'Maja Ny' }));
  expect(service.association.personer?.at(-1)?.namn).toBe('Maja Ny');
  await after(await at(await rowOf('Maja Ny'), { gor: 'ta-bort' }));
  expect(text()).toBe(before);
  expect(service.association.personer).toHaveLength(4);
  expect(readdirSync(cases).filter((name) => name.startsWith('association'))).toEqual(['association.yaml']);
  expect(statSync(file).mode & 0o777).toBe(0o664);
  const logged = said.filter((line) => line.includes('settings-edited'));
  expect(logged).toHaveLength(3);
  for (const line of logged) expect(line).toMatch(/lena\.exempel@\S+ .*\(personer\)$/);
  expect(said.join()).not.toContain('Maja');
});

it('keeps what was typed and changes nothing when something is wrong', async () => {
  await begin();
  const before = text();
  const page = await after(await at(LIST, { namn: '', mejl: 'maja@', roll: 'chef' }));
  expect(page).toMatchObject({ status: 422, isStale: false });
  expect(page.faults.map(({ control }) => control)).toEqual(['namn', 'mejl', 'roll']);
  expect(page.values.get('mejl')).toEqual(['maja@']);
  for (const form of [{ gor: 'ta-bort' }, { roll: '__proto__' }, { ...MAJA, områden: 'ingenstans' }])
    expect((await after(await at(LIST, form))).faults.length).toBeGreaterThan(0);
  expect(text()).toBe(before);
});

it('a second person is shown that the settings have changed, with what was typed', async () => {
  await begin();
  const page = await at(LIST);
  if (!page || page instanceof Response) throw new Error('no page');
  writeFileSync(file, text().replace('namn: Per Exempel', 'namn: Pia Exempel'));
  const seen = page.seen;
  const changed = await after(await at(LIST, { ...MAJA, seen }));
  expect(changed).toMatchObject({ status: 409, isStale: true });
  expect(changed.values.get('mejl')).toEqual([MAJA.mejl]);
  expect(peopleIn(text())).not.toContain(MAJA.namn);
  // The same form again, from the page that shows the change, is carried out.
  expect((await after(await at(LIST, MAJA))).faults).toEqual([]);
  expect(peopleIn(text())).toEqual(expect.arrayContaining(['Pia Exempel', MAJA.namn]));
});

it('of two who save at the same time one is first, and what is gone leads back to the list', async () => {
  await begin();
  const page = await at(LIST);
  if (!page || page instanceof Response) throw new Error('no page');
  const post = (namn: string) => at(LIST, { ...MAJA, namn, mejl: `${namn}@x.example`, seen: page.seen });
  const answers = await Promise.all([post('Ada'), post('Bo')]);
  const pages = await Promise.all(answers.map((answer) => after(answer)));
  expect(pages.filter(({ faults }) => faults.length === 0)).toHaveLength(1);
  expect(peopleIn(text())?.filter((name) => name === 'Ada' || name === 'Bo')).toHaveLength(1);

  const row = await rowOf('Per Exempel');
  await at(row, { gor: 'ta-bort' });
  expect(await at(row)).toBeUndefined();
  const list = await after(await at(row, { ...MAJA, namn: 'Per Ny' }));
  expect([list.row, list.faults.length, list.values.get('namn')]).toEqual([undefined, 1, ['Per Ny']]);
});

it('a double click is one change, and the same change can be made again later', async () => {
  await begin();
  const page = await at(LIST);
  if (!page || page instanceof Response) throw new Error('no page');
  const form = { ...MAJA, seen: page.seen, gang: page.mark };
  const answers = await Promise.all([at(LIST, form), at(LIST, form)]);
  for (const answer of answers) expect((await after(answer)).faults).toEqual([]);
  expect(peopleIn(text())?.filter((name) => name === MAJA.namn)).toHaveLength(1);
  await at(await rowOf(MAJA.namn), { gor: 'ta-bort' });
  await after(await at(LIST, MAJA));
  expect(peopleIn(text())).toContain(MAJA.namn);
});

it('the head of an association that has named nobody becomes the first person, and stays signed in', async () => {
  await begin((text) => text.replace(/^personer:\n(?: {2}- .*\n)+/m, ''));
  const cookie = sealSession(service, { way: 'maskin', person: '' });
  const answer = await at(LIST, { ...MAJA, roll: 'forbundschef' }, cookie);
  const own =
    answer instanceof Response ? /skav-arbete=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') : null;
  expect(await at(LIST, undefined, own?.[1] ?? '')).toMatchObject({ rows: [{ name: MAJA.namn }] });
  await expect(at(LIST, undefined, cookie)).rejects.toThrow('not let in');
});

it('a unit that a case has cannot be removed, from when its report waits, and one that no case has can', async () => {
  await begin();
  const id = await submitCase(service);
  const units = '/arbete/installningar/enheter/';
  const [used, free] = ['Nässjö', 'Tranås'];
  const refused = await after(await at(await rowOf(used, units), { gor: 'ta-bort' }));
  expect(refused.faults.map((fault) => fault.text).join()).toContain(id);
  await acceptCase(service, id);
  const again = await after(await at(await rowOf(used, units), { gor: 'ta-bort' }));
  expect(again.faults).toEqual(refused.faults);
  expect(text()).toBe(original);
  const done = await after(await at(await rowOf(free, units), { gor: 'ta-bort' }));
  expect([done.faults, done.said.length]).toEqual([[], 2]);
  expect(text()).toBe(original.replace(/ {8}- \{kod: tranas, namn: Tranås\}\n/, ''));
});

it.each(['outbox', 'held', 'dead'] as const)(
  'a unit that a report in %s has cannot be removed',
  async (state) => {
    await begin();
    // The report is received, and the archive is not reached.
    service.deliverLater = () => {};
    const id = await submitCase(service);
    const [key = ''] = await service.blobs.list('outbox');
    if (state !== 'outbox') await moveEntry(service.blobs, key, 'outbox', state);
    // A broken entry stops nothing.
    await service.blobs.write(`${state}/${'0'.repeat(64)}`, 'nonsense');
    const row = await rowOf('Nässjö', '/arbete/installningar/enheter/');
    const refused = await after(await at(row, { gor: 'ta-bort' }));
    expect(refused.faults.map((fault) => fault.text).join()).toContain(id);
    expect(text()).toBe(original);
    // The answer names three cases at most, so the next state begins without this one.
    for (const name of await service.blobs.list(state)) await service.blobs.remove(`${state}/${name}`);
  },
);

it('where the settings cannot be written it says why, and a forged post changes nothing', async () => {
  await begin();
  const right = text();
  const closed = async () => {
    const page = await at(LIST);
    if (!page || page instanceof Response) throw new Error('no page');
    await at(LIST, MAJA);
    const [row] = page.rows;
    expect(await at(`${LIST}${row?.address}`)).toBeUndefined();
    return page.closed;
  };
  writeFileSync(file, right.replace('rutin: hoglandet', 'rutin: ingen'));
  expect(await closed()).toMatchObject({
    kind: 'faulty',
    faults: [expect.stringContaining('association.yaml, rad 7')],
  });
  writeFileSync(file, right);
  const own = service.settingsPlace;
  service.settingsPlace = { repo: 'forbundet/skav', web: 'https://forbundet.ghe.com' };
  expect(await closed()).toEqual({
    kind: 'github',
    href: 'https://forbundet.ghe.com/forbundet/skav/edit/main/cases/association.yaml',
  });
  delete service.settingsPlace;
  expect(await closed()).toEqual({ kind: 'built' });
  if (own) service.settingsPlace = own;
  chmodSync(cases, 0o555);
  // Root may write everywhere.
  if (process.getuid?.() !== 0) expect(await closed()).toEqual({ kind: 'read-only' });
  chmodSync(cases, 0o755);
  expect(text()).toBe(right);
});

it('a private key that is posted is refused, and neither stored, shown nor logged', async () => {
  await begin();
  const keys = '/arbete/installningar/nycklar/';
  const secret = 'GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';
  const form = {
    hos: `Kassaskåpet AGE-SECRET-KEY-1${secret}`,
    nyckel: `AGE-SECRET-KEY-1${secret}`,
    område: '-',
  };
  const page = await after(await at(keys, form));
  expect(page.faults.map(({ control }) => control)).toEqual(['nyckel']);
  const shown = JSON.stringify([page.faults, [...page.values], page.rows, said]);
  for (const part of [secret, secret.toLowerCase(), secret.slice(0, 12)]) expect(shown).not.toContain(part);
  expect(text()).toBe(original);
});

it('a key that is added is sealed to at once, and one that is ended no more', async () => {
  await begin();
  const keys = '/arbete/installningar/nycklar/';
  const key = await identityToRecipient(await generateX25519Identity());
  expect((await after(await at(keys, { hos: 'Kassaskåpet', nyckel: key, område: '-' }))).faults).toEqual([]);
  expect(service.recipients('aneby')).toContain(key);
  await after(await at(await rowOf('Kassaskåpet', keys), { gor: 'ta-bort' }));
  expect(service.recipients('aneby')).not.toContain(key);
  expect(text()).toBe(original);
});
