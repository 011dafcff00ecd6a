import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { editCase } from '../../core/case/edit.ts';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { INTERNAL_MARKING } from '../../core/texts/internal.ts';
import { exampleReport } from '../../testing/report.ts';
import { EXAMPLE_FOLDER, temporaryFolder, testService } from '../../testing/service.ts';
import { indexFile } from '../../views/opendata/index-file.ts';
import { doOrders } from '../command/do.ts';
import { followCase } from '../follow/follow.ts';
import { publishedStatusReader } from '../follow/published.ts';
import { RELEASES_FOLDER, readReleases } from '../release/read.ts';
import { acceptCase, rejectCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { submitBody } from '../submit/submit.ts';
import { digestOf, handOverOf, recordHandOver } from './hand-over.ts';
import { checkPages, publishStatuses } from './publish.ts';

/** What a build leaves, as far as it matters: a page, a function, the released files. */
function builtSite(): string {
  const root = temporaryFolder();
  const releases = readReleases(join(EXAMPLE_FOLDER, RELEASES_FOLDER));
  put(root, 'dist/index.html', '<h1>Rapportera en avvikelse</h1>');
  put(root, 'dist/statistik/2025/index.html', '<h1>2025</h1>');
  put(root, '.netlify/v1/functions/ssr/ssr.mjs', 'export default 1;');
  for (const { release, files } of releases)
    for (const [name, text] of Object.entries(files)) put(root, `dist/data/v1/${release.id}/${name}`, text);
  put(root, 'dist/data/v1/index.json', `${JSON.stringify(indexFile(releases), null, 1)}\n`);
  return root;
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function reported(service: Service, more: object = {}) {
  const result = await submitBody(service, { ...exampleReport(), ...more }, {});
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  const { id, kod } = result.receipt;
  return { id, hash: await receiptHash(kod) };
}

const context = (root: string, env = {}) => ({ root, cases: EXAMPLE_FOLDER, env });
const check = (service: Service, root: string, env = {}) => checkPages(service, context(root, env));

/** Blobs that count what is written and removed. */
function hostBlobs() {
  const blobs = directoryBlobStore(temporaryFolder());
  const calls: string[] = [];
  return {
    calls,
    blobs: {
      ...blobs,
      write(key: string, text: string) {
        calls.push(`write ${key}`);
        return blobs.write(key, text);
      },
      remove(key: string) {
        calls.push(`remove ${key}`);
        return blobs.remove(key);
      },
    },
  };
}

describe('what each reporter may read', () => {
  const publishTo = (service: Service, blobs: BlobStore, env = {}) =>
    publishStatuses(service, blobs, context(temporaryFolder(), env));

  it('is what the route answers, whether the report waits, is accepted or removed', async () => {
    const service = await testService();
    const { blobs, calls } = hostBlobs();
    const [waits, taken, gone] = [await reported(service), await reported(service), await reported(service)];
    await acceptCase(service, taken.id);
    await rejectCase(service, gone.id, 'dubblett');
    expect(await publishTo(service, blobs)).toMatchObject({
      followed: 3,
      written: 3,
      removed: 0,
      faults: [],
    });
    const published = publishedStatusReader(blobs);
    for (const { hash } of [waits, taken, gone])
      expect(await published(hash)).toEqual(JSON.parse(JSON.stringify(await followCase(service, hash))));
    expect(await published('0'.repeat(64))).toBeUndefined();

    calls.length = 0;
    expect(await publishTo(service, blobs)).toMatchObject({ written: 0, removed: 0 });
    expect(calls).toEqual([]);
    const done = await doOrders(service, taken.id, '/fas utredning\n/svar "Vi har talats vid om kallelsen."');
    expect(done).toMatchObject({ ok: true });
    // One write for the case that changed, and one for the digests.
    expect(await publishTo(service, blobs)).toMatchObject({ written: 1, removed: 0 });
    expect(calls).toEqual([`write status/${taken.hash}`, 'write state/statuses']);
  });

  it('is completed by the next run when a run was stopped, or when a blob is lost', async () => {
    const service = await testService();
    const { blobs } = hostBlobs();
    const [first, second] = [await reported(service), await reported(service)];
    let writes = 0;
    const failing = {
      ...blobs,
      write: (key: string, text: string) =>
        ++writes === 2 ? Promise.reject(new Error('503')) : blobs.write(key, text),
    };
    await expect(publishTo(service, failing)).rejects.toThrow('503');
    expect(await publishTo(service, blobs)).toMatchObject({ written: 2 });
    await blobs.remove(`status/${first.hash}`);
    expect(await publishTo(service, blobs)).toMatchObject({ written: 1 });
    expect(await publishedStatusReader(blobs)(first.hash)).toMatchObject({ id: first.id });
    expect(await publishedStatusReader(blobs)(second.hash)).toMatchObject({ id: second.id });
  });

  it('is removed with its receipt, and kept when nearly all of them are gone', async () => {
    const service = await testService();
    const { blobs } = hostBlobs();
    const { hash } = await reported(service);
    const stray = (at: number) => `status/${String(at).padStart(64, '0')}`;
    await blobs.write(stray(1), '{}');
    expect(await publishTo(service, blobs)).toMatchObject({ written: 1, removed: 1 });
    expect(await blobs.list('status')).toEqual([hash]);
    for (let at = 0; at < 11; at++) await blobs.write(stray(at), '{}');
    expect(await publishTo(service, blobs)).toMatchObject({ removed: 0, kept: 11 });
    expect(await blobs.list('status')).toHaveLength(12);
  });

  it('is withheld alone when it identifies a person, and what was there before stays', async () => {
    const service = await testService();
    const { blobs } = hostBlobs();
    const [named, other] = [await reported(service), await reported(service)];
    for (const { id } of [named, other]) await acceptCase(service, id);
    await publishTo(service, blobs);
    const path = `cases/2026/11/${named.id}.yaml`;
    const before = (await service.store.read(path)) ?? '';
    const file = readCase(before).case;
    if (!file) throw new Error('unreadable');
    const svar = [{ datum: '2026-11-22', text: 'Ring 070-174 06 09 till Karin Ek.' }];
    const after = { ...file, hantering: { ...file.hantering, svar } };
    await service.store.update(path, before, editCase(before, after), 'Svar');
    await doOrders(service, other.id, '/svar "Vi har talats vid om kallelsen."');
    const result = await publishTo(service, blobs);
    expect(result).toMatchObject({ written: 1, removed: 0 });
    expect(new Set(result.faults.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set([`identifies status/${named.hash}`]),
    );
    expect(JSON.stringify(result)).not.toMatch(/Karin|070/);
    const published = publishedStatusReader(blobs);
    expect(await published(named.hash)).toMatchObject({ svar: [] });
    expect(await published(other.hash)).toMatchObject({
      svar: [{ text: expect.stringContaining('talats') }],
    });
  });

  it('is not written at all when a key of the environment is in it', async () => {
    const service = await testService();
    const { blobs, calls } = hostBlobs();
    const { id } = await reported(service);
    const result = await publishTo(service, blobs, { SKAV_TOKEN: id });
    expect(result.faults).toMatchObject([{ code: 'secret' }]);
    expect(result.written).toBeUndefined();
    expect(calls).toEqual([]);
  });
});

describe('what is handed over', () => {
  it('is stopped by whatever must not be in it, and the words are not repeated', async () => {
    const service = await testService();
    const { id } = await reported(service);
    await acceptCase(service, id);
    const text = String(exampleReport()['beskrivning']);
    const breaks: [code: string, file: string, text: string][] = [
      ['case-text', 'dist/om/index.html', `<p>${text}</p>`],
      ['case-text', 'dist/_astro/x.js', `x(${JSON.stringify(text)})`],
      ['case-text', '.netlify/v1/functions/ssr/chunk.mjs', text],
      ['case-text', '.netlify/association.json', JSON.stringify({ text })],
      ['address', 'dist/datasets/dcat', '<a rdf:about="http://localhost:4321/oppna-data/"/>'],
      ['secret', 'dist/_astro/x.js', 'a="hemlighet-ur-miljön"'],
      ['secret', '.netlify/v1/functions/ssr/chunk.mjs', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
      ['identifies', 'dist/om/index.html', '<p>Ring 070-174 06 09 till Karin Ek.</p>'],
      ['statistics', 'dist/statistik/2031/index.html', '<h1>2031</h1>'],
      ['statistics', 'dist/data/v1/2025/arenden.csv', 'kod,antal\n'],
      ['statistics', 'dist/data/v1/2031/arenden.json', '{}'],
      ['statistics', 'dist/oppna-data/alla.csv', 'id\n'],
      ['statistics', 'dist/statistik/2025/intern/index.html', `<p>${INTERNAL_MARKING}</p>`],
      ['statistics', 'dist/oppna-data/2025.csv', 'id\n'],
      ['statistics', 'dist/oppna-data/2025.xlsx', 'PK'],
      ['statistics', 'dist/oppna-data/2031.xlsx', 'PK'],
    ];
    for (const [code, file, broken] of breaks) {
      const root = builtSite();
      put(root, file, broken);
      const { faults } = await check(service, root, { SKAV_SECRET: 'hemlighet-ur-miljön' });
      expect(faults.map((fault) => [fault.code, fault.file])).toEqual([[code, file]]);
      // A whole key: two letters of it can occur in a random id.
      expect(JSON.stringify(faults)).not.toMatch(/Planeringsmötet|hemlighet|Karin|AGE-SECRET|Q{9}/);
    }
  });

  it('holds an answer in its own status file and nowhere else', async () => {
    const service = await testService();
    const root = builtSite();
    const { id } = await reported(service);
    await acceptCase(service, id);
    const answer = 'Nu kallar kommunen till mötet och skickar en påminnelse dagen före.';
    await doOrders(service, id, `/svar "${answer}"`);
    expect((await check(service, root)).faults).toEqual([]);
    put(root, 'dist/om/index.html', answer);
    expect((await check(service, root)).faults).toMatchObject([
      { code: 'case-text', kind: `${id} hantering.svar.0.text` },
    ]);
    const note = 'Avdelningen har fått en ny chef som inte känner till överenskommelsen.';
    const wrong = 'Nu kallar regionen till mötet och ansvarar för att alla parter kommer dit.';
    await doOrders(service, id, `/anteckning "${note}"\n/svar "${wrong}"\n/rätta svar 2 "Kommunen kallar."`);
    for (const [text, path] of [
      [note, 'anteckningar.0.text'],
      [wrong, 'svar.1.tidigare.0.text'],
    ] as const) {
      put(root, 'dist/om/index.html', text);
      expect((await check(service, root)).faults).toMatchObject([
        { code: 'case-text', kind: `${id} hantering.${path}` },
      ]);
    }
  });
});

describe('whether what was built is handed over', () => {
  const DAY = '2026-11-22';

  it('depends on every byte of every file, and on nothing else', async () => {
    const service = await testService();
    const digest = async (root: string) => (await check(service, root)).digest;
    const [one, other] = [builtSite(), builtSite()];
    const first = await digest(one);
    expect(await digest(other)).toBe(first);
    put(other, 'dist/om/index.html', '');
    expect(await digest(other)).not.toBe(first);
    put(one, '.netlify/v1/functions/ssr/ssr.mjs', 'export default 2;');
    expect(await digest(one)).not.toBe(first);
    // Two fonts that are equal as text, where every invalid byte becomes the same character.
    const bytes = (last: number) => [
      { file: 'dist/a.woff2', bytes: Buffer.from([0xff, last]), text: '\uFFFD\uFFFD' },
    ];
    expect(digestOf(bytes(0xfe))).not.toBe(digestOf(bytes(0xfd)));
  });

  it('is once a day at most and only when it has changed, unless a person asks', async () => {
    const { blobs } = hostBlobs();
    expect(await handOverOf(blobs, 'a', DAY)).toBe('needed');
    await recordHandOver(blobs, 'a', DAY);
    expect(await handOverOf(blobs, 'a', DAY)).toBe('unchanged');
    expect(await handOverOf(blobs, 'b', DAY)).toBe('today');
    expect(await handOverOf(blobs, 'b', '2026-11-23')).toBe('needed');
    expect(await handOverOf(blobs, 'a', '2026-11-23')).toBe('unchanged');
    expect(await handOverOf(blobs, 'a', DAY, { isAsked: true })).toBe('needed');
  });
});

describe('a host that cannot read the store', () => {
  it('answers from what was published or the outbox, and does not report a miss that it cannot know', async () => {
    const service = await testService();
    const { blobs } = hostBlobs();
    const old = await reported(service);
    await acceptCase(service, old.id);
    await publishStatuses(service, blobs, context(temporaryFolder()));
    let isDown = false;
    const read = (key: string) => (isDown ? Promise.reject(new Error('503')) : blobs.read(key));
    const hosted: Service = {
      ...service,
      store: { ...service.store, snapshot: () => Promise.reject(new Error('borta')) },
      readPublishedStatus: publishedStatusReader({ read }),
    };
    const fresh = await reported(service);
    expect(await followCase(hosted, old.hash)).toMatchObject({
      id: old.id,
      steg: [{}, { läge: 'nu' }, {}, {}, {}, {}],
    });
    expect(await followCase(hosted, fresh.hash)).toMatchObject({ id: fresh.id });
    expect(await followCase(hosted, '0'.repeat(64))).toBeUndefined();
    isDown = true;
    expect(await followCase(hosted, fresh.hash)).toMatchObject({ id: fresh.id });
    await expect(followCase(hosted, '0'.repeat(64))).rejects.toThrow('503');
  });
});
