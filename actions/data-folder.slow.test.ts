import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../testing/report.ts';
import { associationFolder, temporaryFolder } from '../testing/service.ts';
import { openService } from './open-service.ts';
import { submitBody } from './submit/submit.ts';

const NOON = Date.parse('2026-11-22T12:00:00+01:00');

/** A data folder that has taken a report, with what opens it again. */
async function usedFolder() {
  const cases = associationFolder();
  const data = join(temporaryFolder(), 'data');
  const open = () => openService(cases, data, () => NOON, {});
  const result = await submitBody(await open(), exampleReport(), { key: 'a' });
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return { data, open, at: (...parts: string[]) => join(data, ...parts), receipt: result.receipt };
}

/** Every file below a folder with its bytes, so that a refusal can be shown to change nothing. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name)).toString('base64'),
    ]),
  );
}

describe('a data folder that has been used', () => {
  it('opens again, with the same receipt for the same report', async () => {
    const { open, receipt, at } = await usedFolder();
    expect(readFileSync(at('format'), 'utf8')).toBe('skav-data 1\n');
    const again = await submitBody(await open(), exampleReport(), { key: 'a' });
    expect(again.ok && again.receipt).toEqual(receipt);
  });

  it.each<[string, string, (at: (...parts: string[]) => string) => void]>([
    ['its archive', 'archive-missing', (at) => renameSync(at('cases.git'), at('elsewhere'))],
    [
      'its archive, after a first start that was killed before the format was written',
      'archive-missing',
      (at) => {
        rmSync(at('format'));
        renameSync(at('cases.git'), at('elsewhere'));
      },
    ],
    ['its secret', 'secret-missing', (at) => rmSync(at('secret'))],
    [
      'its secret, in a folder from before there was a format',
      'secret-missing',
      (at) => {
        rmSync(at('format'));
        rmSync(at('secret'));
      },
    ],
    ['the bytes of its secret', 'secret-short', (at) => truncateSync(at('secret'), 3)],
    ['all bytes of its secret', 'secret-short', (at) => truncateSync(at('secret'), 0)],
    ['its identity', 'identity-unreadable', (at) => writeFileSync(at('identity'), 'skräp\n')],
    ['the key of the example', 'data-of-other', (at) => rmSync(at('identity'))],
    ['a readable format', 'format-unreadable', (at) => writeFileSync(at('format'), 'skav-data\n')],
    ['the version that wrote it', 'format-newer', (at) => writeFileSync(at('format'), 'skav-data 2\n')],
    ['the tip of main', 'damaged', (at) => rmSync(at('cases.git/refs/heads/main'))],
    ['the bytes of main', 'damaged', (at) => truncateSync(at('cases.git/refs/heads/main'), 0)],
    ['its refs', 'damaged', (at) => rmSync(at('cases.git/refs'), { recursive: true })],
  ])('is refused when it has lost %s, and nothing is changed', async (_what, code, lose) => {
    const { data, at, open } = await usedFolder();
    lose(at);
    const before = contents(data);
    await expect(open()).rejects.toMatchObject({
      code,
      sentence: expect.stringMatching(/återställ|Installera/i),
    });
    expect(contents(data)).toEqual(before);
  });

  it('is kept readable by its owner only', async () => {
    const { data, open } = await usedFolder();
    chmodSync(data, 0o755);
    await open();
    expect(statSync(data).mode & 0o777).toBe(0o700);
  });
});

it('makes what a first start that was killed had not made', async () => {
  const { data, open, at } = await usedFolder();
  // Killed after the archive and before the secret: no report can have come.
  for (const name of readdirSync(data)) if (name !== 'cases.git') rmSync(at(name), { recursive: true });
  await open();
  expect(existsSync(at('secret'))).toBe(true);
});

it('upgrades a folder from before there was a format', async () => {
  const { open, at, receipt } = await usedFolder();
  rmSync(at('format'));
  const again = await submitBody(await open(), exampleReport(), { key: 'a' });
  expect(again.ok && again.receipt).toEqual(receipt);
  expect(readFileSync(at('format'), 'utf8')).toBe('skav-data 1\n');
});

it('calls a folder that never was an archive by that name', async () => {
  const data = join(temporaryFolder(), 'data');
  mkdirSync(join(data, 'cases.git'), { recursive: true });
  await expect(openService(associationFolder(), data, () => NOON, {})).rejects.toMatchObject({
    code: 'not-a-store',
  });
});

it('is not shared by the example and a real association, and a refusal changes nothing', async () => {
  const { data } = await usedFolder();
  const own = associationFolder();
  const file = join(own, 'association.yaml');
  const key = await identityToRecipient(await generateX25519Identity());
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('exempel: true\n', '').replaceAll(/age1[a-z0-9]+/g, key));
  const before = contents(data);
  await expect(openService(own, data, () => NOON, {})).rejects.toMatchObject({ code: 'data-of-example' });
  expect(contents(data)).toEqual(before);

  const other = join(temporaryFolder(), 'data');
  await openService(own, other, () => NOON, {});
  const started = contents(other);
  await expect(openService(associationFolder(), other, () => NOON, {})).rejects.toMatchObject({
    code: 'data-of-other',
  });
  expect(contents(other)).toEqual(started);
});
