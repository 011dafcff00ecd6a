import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/service.ts';
import { deriveBytes, openSecret } from './secret.ts';

it('is made once, even by many at the same time, and is readable by its owner only', async () => {
  const data = join(temporaryFolder(), 'data');
  const secrets = await Promise.all(Array.from({ length: 10 }, () => openSecret(data)));
  expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
  expect(secrets[0]).toHaveLength(32);
  expect(statSync(join(data, 'secret')).mode & 0o077).toBe(0);
});

it('derives bytes that differ by secret, purpose and input', () => {
  const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const all = [
    deriveBytes(a, 'kod', 'x'),
    deriveBytes(b, 'kod', 'x'),
    deriveBytes(a, 'id', 'x'),
    deriveBytes(a, 'kod', 'y'),
    deriveBytes(a, 'kodx', ''),
  ];
  expect(new Set(all.map((bytes) => bytes.toString('hex'))).size).toBe(5);
  expect(deriveBytes(a, 'kod', 'x')).toEqual(deriveBytes(a, 'kod', 'x'));
});
