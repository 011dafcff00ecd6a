import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { folderFiles } from '../../actions/check/case-files.ts';
import { makePublisher } from '../../actions/serve/publisher.ts';
import type { Service } from '../../actions/service.ts';
import { type ReleasePlace, releasePlace } from '../../actions/work/release.ts';
import { RELEASE_PAGE_TEXTS as TEXTS } from '../../core/texts/work/release.ts';
import { EXAMPLE_FOLDER, temporaryFolder, testService } from '../../testing/service.ts';
import { hiddenIn, releasePage } from './release-page.ts';

let service: Service;
let place: ReleasePlace;
const cleaners: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleaners) clean();
});
beforeAll(async () => {
  const folder = join(
    temporaryFolder((clean) => cleaners.push(clean)),
    'cases',
  );
  cpSync(EXAMPLE_FOLDER, folder, { recursive: true });
  rmSync(join(folder, 'releases/2026-delar'), { recursive: true });
  place = { folder, files: () => folderFiles(folder) };
  service = await testService('2026-11-22T12:00:00+01:00', (clean) => cleaners.push(clean));
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const person = { id: 'lena.exempel@exempelbygden.example' } as never;
async function at(query: string, form?: Record<string, string>) {
  const values = form && new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
  const url = new URL(`http://127.0.0.1/arbete/statistik/publicera${query}`);
  return releasePage(service, place, { person, ...(values ? { values } : {}) }, url, ['2025']);
}
async function shown(query: string, form?: Record<string, string>) {
  const page = await at(query, form);
  if (page instanceof Response) throw new Error('no page');
  return page;
}
const isWritten = () => existsSync(join(place.folder, 'releases/2026-delar'));

it('shows what would be public, locks exactly that, and says what is published', async () => {
  const seen = await shown('?period=2026-delar');
  expect(seen).toMatchObject({ status: 200, faults: [], said: [] });
  const { preview } = seen;
  if (!preview) throw new Error('no preview');
  expect(preview.edition.release?.period.id).toBe('2026-delar');
  expect(preview.edition.tables.map((table) => hiddenIn(table)[1] > 0)).toContain(true);
  expect(preview.others.map(({ period }) => period.id)).toEqual(['2025', '2024', '2023']);
  const form = { period: '2026-delar', las: preview.edition.lockDay };
  const stale = await shown('', { ...form, seen: 'sha256:0' });
  expect(stale).toMatchObject({ status: 422, faults: [{ control: '', text: TEXTS.changedSince }] });
  expect(stale.preview?.mark).toBe(preview.mark);
  expect(isWritten()).toBe(false);
  const sent = { ...form, seen: preview.mark };
  const answers = await Promise.all([at('', sent), at('', sent)]);
  for (const answer of answers)
    expect(answer instanceof Response && answer.headers.get('location')).toBe(
      '/arbete/statistik/publicera?last=2026-delar',
    );
  expect(isWritten()).toBe(true);
  const after = await shown('?last=2026-delar');
  expect(after.said).toEqual([TEXTS.locked('2026-delar')]);
  expect(after.locked.map(({ release, isPublished }) => [release.id, isPublished])).toEqual([
    ['2026-delar', false],
    ['2025', true],
    ['2024', false],
    ['2023', false],
  ]);
});

it.each([
  ['?period=2026', 'period'],
  ['?period=2025', 'period'],
  ['?period=2025&rattelse=ja&las=2024-01-01', 'las'],
])('%s is refused at its field', async (query, control) => {
  const page = await shown(query);
  expect(page).toMatchObject({ status: 422, faults: [{ control }] });
  expect(page.preview).toBeUndefined();
  expect(page.faults[0]?.text).not.toMatch(/--|skav (?!check)/);
});

it('says what is wrong when a locked release has been changed', async () => {
  const file = join(place.folder, 'releases/2025/arenden.csv');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, `${whole}\n`);
  const page = await shown('');
  writeFileSync(file, whole);
  expect(page).toMatchObject({ status: 422, locked: [], faults: [{ control: '' }] });
  expect(page.faults[0]?.text).toContain('2025/arenden.csv');
});

it('writes nothing where the folder is on GitHub', () => {
  expect(releasePlace({ SKAV_GITHUB_REPO: 'forbund/arkiv', SKAV_GITHUB_TOKEN: 'x' })).toBeUndefined();
  expect(releasePlace({ SKAV_CASES: place.folder })?.folder).toBe(place.folder);
});

it('has the pages built by a button where the service can, once, and says then what they show', async () => {
  const started: (readonly string[])[] = [];
  const finish: ((isBuilt: boolean) => void)[] = [];
  const builder = makePublisher(
    () => new Promise((resolve) => finish.push(resolve)),
    () => 'shown',
  );
  const start = builder.start;
  builder.start = (locked) => {
    started.push(locked);
    start(locked);
  };
  const open = async (form?: Record<string, string>) => {
    const values = form && new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
    const url = new URL('http://127.0.0.1/arbete/statistik/publicera');
    return releasePage(service, place, { person, ...(values ? { values } : {}) }, url, ['2025'], builder);
  };
  const states = async () => {
    const page = await open();
    if (page instanceof Response) throw new Error('no page');
    return [page.build, page.locked.every(({ isPublished }) => isPublished)];
  };
  expect(await states()).toEqual(['idle', false]);
  for (const _click of [1, 2]) expect(await open({ gor: 'publicera' })).toBeInstanceOf(Response);
  expect([finish.length, started[0]]).toEqual([1, expect.arrayContaining(['2025', '2024'])]);
  expect(await states()).toEqual(['building', false]);
  finish[0]?.(false);
  await vi.waitFor(async () => expect(await states()).toEqual(['failed', false]));
  await open({ gor: 'publicera' });
  finish[1]?.(true);
  await vi.waitFor(async () => expect(await states()).toEqual(['shown', true]));
});
