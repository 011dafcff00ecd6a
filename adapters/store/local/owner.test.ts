import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isLockOwner, newLockOwner, ownerState } from './owner.ts';

test('an owner written by this process is alive, and no two are the same', () => {
  const owner = newLockOwner();
  expect(isLockOwner(owner)).toBe(true);
  // Where the system does not say when a process started, its number alone proves nothing.
  expect(ownerState(owner)).toBe(process.platform === 'linux' ? 'alive' : 'unknown');
  expect(newLockOwner()).not.toBe(owner);
});

test('a process that ended is dead', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  expect(ownerState(newLockOwner().replace(` ${process.pid} `, ` ${child.pid} `))).toBe('dead');
});

test.runIf(process.platform === 'linux')(
  'a later process with the number of the holder is not the holder',
  () => {
    const [skav, place, pid, start, nonce] = newLockOwner().split(' ');
    expect(ownerState(`${skav} ${place} ${pid} ${Number(start) - 1} ${nonce}`)).toBe('dead');
  },
);

test.each(['', '0123456789abcdef0123456789abcdef01234567\n', 'skav elsewhere 1 2 3\n', 'skav\n'])(
  'the owner of %j is unknown',
  (content) => {
    expect(ownerState(content)).toBe('unknown');
  },
);
