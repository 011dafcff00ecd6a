import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  armor,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, it } from 'vitest';
import type { Association } from '../schemas/types.ts';
import { temporaryFolder } from '../testing/service.ts';
import { openKeyFile, openSealed, readIdentities, sealTo } from './age.ts';
import { openCache } from './cache/cache.ts';
import { keyProblems } from './folder/keys-check.ts';
import { lacksKeys, localRecipient, recipientsOf } from './keys.ts';

async function pair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** An association with these public keys, and these for its areas. */
const association = (nycklar: string[] | undefined, areas: Record<string, string[] | undefined>) =>
  ({
    ...(nycklar ? { nycklar } : {}),
    områden: Object.entries(areas).map(([kod, own]) => ({ kod, ...(own ? { nycklar: own } : {}) })),
  }) as unknown as Association;

it('can be opened with any of the recipients’ keys, and with no other', async () => {
  const [anna, bo, other] = await Promise.all([pair(), pair(), pair()]);
  const sealed = await sealTo([anna.recipient, bo.recipient], 'Karin Exempel');
  expect(Buffer.from(sealed, 'base64').toString('latin1') + sealed).not.toContain('Karin');
  for (const { identity } of [anna, bo]) expect(await openSealed(sealed, [identity])).toBe('Karin Exempel');
  expect(await openSealed(sealed, [other.identity])).toBeUndefined();
  expect(await openSealed(sealed, [other.identity, bo.identity])).toBe('Karin Exempel');
});

it.each(['', 'hej', 'AGE-SECRET-KEY-1', 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0'])(
  'cannot be opened with %j, which is not an identity',
  async (identity) => {
    const { recipient } = await pair();
    expect(await openSealed(await sealTo([recipient], 'x'), readIdentities(identity))).toBeUndefined();
  },
);

it('does not open a text that was changed', async () => {
  const { identity, recipient } = await pair();
  const sealed = await sealTo([recipient], 'Karin Exempel');
  for (const changed of [
    '',
    sealed.slice(0, 80),
    sealed.replace(/^(.{70})./s, '$1A'),
    sealed.replaceAll('\n', ''),
  ])
    expect(await openSealed(changed, [identity])).toBeUndefined();
});

it('refuses to seal without a key', async () => {
  await expect(sealTo([], 'Karin')).rejects.toThrow('no key');
});

it('reads an identity file as age writes it', () => {
  expect(
    readIdentities('# created\r\n# public key: age1x\r\n\r\n AGE-SECRET-KEY-1A \nAGE-SECRET-KEY-1B'),
  ).toEqual(['AGE-SECRET-KEY-1A', 'AGE-SECRET-KEY-1B']);
});

it('uses an area’s own keys, else the association’s; without an area all keys', () => {
  const keys = association(['age1f'], { nassjo: ['age1n'], aneby: undefined });
  expect(recipientsOf(keys, 'nassjo')).toEqual(['age1n']);
  expect(recipientsOf(keys, 'aneby')).toEqual(['age1f']);
  expect(recipientsOf(keys)).toEqual(['age1f', 'age1n']);
  expect(lacksKeys(keys)).toBe(false);
  expect(lacksKeys(association(undefined, { nassjo: ['age1n'], aneby: undefined }))).toBe(true);
});

it('makes one key pair at the first start, even when many start at once, readable by its owner only', async () => {
  const data = temporaryFolder();
  const made = await Promise.all(Array.from({ length: 5 }, () => localRecipient(data)));
  expect(new Set(made).size).toBe(1);
  const path = join(data, 'identity');
  expect(statSync(path).mode & 0o077).toBe(0);
  const sealed = await sealTo([made[0] ?? ''], 'x');
  expect(await openSealed(sealed, readIdentities(readFileSync(path, 'utf8')))).toBe('x');
});

it('keeps the public key in the cache for as long as the private one is the same', async () => {
  const data = temporaryFolder();
  const cache = openCache(temporaryFolder(), 'v1');
  const first = await localRecipient(data, cache);
  expect(cache.read('recipient')).toMatchObject({ recipient: first });
  expect(await localRecipient(data, { ...cache, write: () => expect.unreachable() })).toBe(first);
  const { identity, recipient } = await pair();
  writeFileSync(join(data, 'identity'), `${identity}\n`);
  expect(await localRecipient(data, cache)).toBe(recipient);
  writeFileSync(join(data, 'identity'), 'skräp\n');
  await expect(localRecipient(data, cache)).rejects.toMatchObject({ code: 'identity-unreadable' });
});

it('refuses post-quantum keys and tags of hardware keys, which the age of Debian cannot open', async () => {
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  expect(hybrid).toMatch(/^age1pq1/);
  // It could be sealed to.
  await expect(sealTo([hybrid], 'x')).resolves.toContain('AGE');
  const keys = [hybrid, 'age1tag1qqqq', 'age1tagpq1qqqq'];
  for (const found of [
    keyProblems(association(keys, {})),
    keyProblems(association(undefined, { aneby: keys })),
  ])
    expect(found.map(({ code }) => code)).toEqual(keys.map(() => 'newer-recipient'));
});

it('finds a mistyped key with its place, and the example’s key in a real association', async () => {
  const { recipient } = await pair();
  const typo = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
  const example = 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0';
  const found = keyProblems(association([recipient, typo], { nassjo: [example] }));
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['bad-recipient', 'nycklar.1'],
    ['example-key', 'områden.0.nycklar.0'],
  ]);
  expect(keyProblems({ ...association([example], {}), exempel: true })).toEqual([]);
});

it('opens a file with a key that a passphrase protects, and leaves another as it is', async () => {
  const text = '# min nyckel\nAGE-SECRET-KEY-1EXEMPEL\n';
  const encrypter = new Encrypter();
  encrypter.setPassphrase('sju små hästar');
  encrypter.setScryptWorkFactor(4);
  const binary = await encrypter.encrypt(text);
  for (const file of [binary, new TextEncoder().encode(`${armor.encode(binary)}\n`)]) {
    expect(await openKeyFile(file, 'sju små hästar')).toBe(text);
    expect(await openKeyFile(file, '')).toEqual({ fault: 'passphrase' });
    expect(await openKeyFile(file, 'annat')).toEqual({ fault: 'wrong-passphrase' });
  }
  expect(await openKeyFile(new TextEncoder().encode(text), 'annat')).toBe(text);
});
