import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { EXAMPLE_FOLDER, temporaryFolder, testService } from '../../testing/service.ts';
import { indexFile } from '../../views/opendata/index-file.ts';
import { doOrders } from '../command/do.ts';
import { followCase, followUnpublished } from '../follow/follow.ts';
import { publishedStatusReader } from '../follow/published.ts';
import { RELEASES_FOLDER, readReleases } from '../release/read.ts';
import { acceptCase, rejectCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { submitBody } from '../submit/submit.ts';
import { publish } from './publish.ts';

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

const contents = (root: string) =>
  Object.fromEntries(
    readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);

const run = (service: Service, root: string, env = {}) => publish(service, root, EXAMPLE_FOLDER, env);

describe('what is handed over', () => {
  it('has a file for each receipt with what the route answers, whether waiting, accepted or removed', async () => {
    const service = await testService();
    const root = builtSite();
    const [waits, taken, gone] = [await reported(service), await reported(service), await reported(service)];
    await acceptCase(service, taken.id);
    await rejectCase(service, gone.id, 'dubblett');
    const before = contents(root);
    expect(await run(service, root)).toMatchObject({ followed: 2, removed: 1, faults: [], unread: [] });
    const first = contents(root);
    expect(changed(before, first).sort()).toEqual(
      [waits, taken, gone].map(({ hash }) => `dist/folj/${hash}.json`).sort(),
    );
    for (const { hash } of [waits, taken, gone])
      expect(JSON.parse(first[`dist/folj/${hash}.json`] ?? '')).toEqual(
        JSON.parse(JSON.stringify(await followCase(service, hash))),
      );
    expect(await run(service, root)).toMatchObject({ faults: [] });
    expect(changed(first, contents(root))).toEqual([]);

    const done = await doOrders(service, taken.id, '/fas utredning\n/svar "Vi har talats vid om kallelsen."');
    expect(done).toMatchObject({ ok: true });
    put(root, `dist/folj/${'0'.repeat(64)}.json`, '{}');
    expect(await run(service, root)).toMatchObject({ faults: [] });
    expect(changed(first, contents(root))).toEqual([`dist/folj/${taken.hash}.json`]);
  });

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
      ['secret', 'dist/_astro/x.js', 'a="hemlighet-ur-miljön"'],
      ['secret', '.netlify/v1/functions/ssr/chunk.mjs', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
      ['identifies', 'dist/om/index.html', '<p>Ring 070-174 06 09 till Karin Ek.</p>'],
      ['statistics', 'dist/statistik/2031/index.html', '<h1>2031</h1>'],
      ['statistics', 'dist/data/v1/2025/arenden.csv', 'kod,antal\n'],
      ['statistics', 'dist/data/v1/2031/arenden.json', '{}'],
      ['statistics', 'dist/oppna-data/alla.csv', 'id\n'],
    ];
    for (const [code, file, broken] of breaks) {
      const root = builtSite();
      put(root, file, broken);
      const { faults } = await run(service, root, { SKAV_SECRET: 'hemlighet-ur-miljön' });
      expect(faults.map((fault) => [fault.code, fault.file])).toEqual([[code, file]]);
      // A whole key: two letters of it can stand in a random id.
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
    expect((await run(service, root)).faults).toEqual([]);
    put(root, 'dist/om/index.html', answer);
    expect((await run(service, root)).faults).toMatchObject([
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
      expect((await run(service, root)).faults).toMatchObject([
        { code: 'case-text', kind: `${id} hantering.${path}` },
      ]);
    }
  });
});

describe('a host that cannot read the store', () => {
  it('answers from the published file or the outbox, and does not report a miss that it cannot know', async () => {
    const service = await testService();
    const root = builtSite();
    const old = await reported(service);
    await acceptCase(service, old.id);
    await run(service, root);
    const blind = {
      ...service,
      store: { ...service.store, snapshot: () => Promise.reject(new Error('borta')) },
    };
    let hosted: Service = blind;
    let isDown = false;
    // As on Netlify: a file comes first, and a miss goes to the route.
    const server = createServer(async ({ url = '' }, response) => {
      if (isDown) return void response.writeHead(503).end();
      const hash = /^\/folj\/([0-9a-f]{64})\.json$/.exec(url)?.[1] ?? '';
      const file = contents(root)[`dist${url}`];
      const status = file ?? JSON.stringify(await followUnpublished(hosted, hash));
      response.writeHead(status === undefined ? 404 : 200).end(status);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    hosted = { ...blind, readPublishedStatus: publishedStatusReader(site) };
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
