import { describe, expect, it } from 'vitest';
import { at, connect, expectNoFindings, github, useStandIn } from '../../../testing/github/fixture.ts';
import { openGitHubStore } from '../github.ts';
import { readingStore } from '../reading.ts';
import { readArchive } from './archive.ts';

useStandIn();

const idAt = (nr: number) => `EX-2026-000000${String(nr).padStart(2, '0')}`;
const pathAt = (nr: number) => `cases/2026/11/${idAt(nr)}.yaml`;

/** A repository with cases, as a person who may read it reaches it. */
async function withCases(count: number) {
  const made = Array.from(
    { length: count },
    (_, nr) => [pathAt(nr), `id: ${idAt(nr)}\ntext: å ${nr}\n`] as const,
  );
  const files = { ...Object.fromEntries(made), 'cases/README.md': 'nej', 'skav.yaml': 'nej' };
  const { name, collaborators } = await github.createRepository('forbund/fler', files);
  collaborators.set('omar', 'read');
  const place = { owner: at.owner, repo: name };
  const token = github.userToken('omar');
  const access = { api: github.url, credentials: { token }, shouldRetry: false, timeout: 30_000 };
  const describePull = () => ({ title: '', body: '', comment: '', labels: [], reviewers: [], teams: [] });
  const store = openGitHubStore({ ...access, repo: 'forbund/fler', describe: describePull });
  const read = () => readArchive({ at: place, client: () => connect(token) });
  return { store, read, texts: made.map(([, text]) => text) };
}

describe('every case in one file', () => {
  it('has the texts by the ids that git gives them, and nothing else', async () => {
    const { store, read, texts } = await withCases(3);
    const found = await read();
    expect([...found.values()].toSorted()).toEqual(texts);
    const { main } = await store.snapshot();
    for (const { oid } of main) expect(found.get(oid)).toBe(await store.text(oid));
    expectNoFindings();
  });

  it('is read when there are many, once, and each other text by itself', async () => {
    const { store, read, texts } = await withCases(40);
    const reading = readingStore(store, read);
    const { main } = await reading.snapshot();
    const calls = () =>
      github.log
        .filter(({ operation }) => /zipball|get-blob/.test(operation))
        .map(({ operation }) => operation);
    const first = await reading.texts?.(main.map(({ oid }) => oid));
    expect([...(first?.values() ?? [])].toSorted()).toEqual(texts);
    await reading.texts?.(main.map(({ oid }) => oid));
    expect(await reading.text(main[0]?.oid ?? '')).toBe(texts[0]);
    expect(calls()).toEqual(['repos/download-zipball-archive']);
  });

  it('cannot be read by who may not read the repository', async () => {
    const client = () => connect(github.userToken('annan'));
    await expect(readArchive({ at, client })).rejects.toMatchObject({ status: 404 });
  });
});
