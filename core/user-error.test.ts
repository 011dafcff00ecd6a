import { describe, expect, it } from 'vitest';
import { asUserError, UsageError, UserError } from './user-error.ts';

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: no`), { code, syscall: 'open', path });

describe('an error that a person can fix', () => {
  it('has a code, data and a sentence', () => {
    const error = new UserError(
      'bad-settings',
      'Inställningen PORT är tom.',
      { name: 'PORT' },
      new Error('inner'),
    );
    expect(error).toMatchObject({
      code: 'bad-settings',
      sentence: 'Inställningen PORT är tom.',
      data: { name: 'PORT' },
    });
    expect(error.cause).toBeInstanceOf(Error);
    expect(asUserError(error)).toBe(error);
    expect(asUserError(new UsageError('a', 'B.'))).toBeInstanceOf(UsageError);
  });

  it.each(['EACCES', 'ENOSPC', 'ENOENT', 'ENOTDIR'])(
    'is what the system refused with %s, by its path',
    (code) => {
      const known = asUserError(system(code, '/srv/skav/outbox'));
      expect(known).toMatchObject({ code, data: { path: '/srv/skav/outbox' } });
      expect(known?.sentence).toMatch(/\/srv\/skav\/outbox.*\.$/);
      expect(asUserError(system(code))?.sentence).toContain('en fil eller mapp');
    },
  );

  it.each([
    new Error('ENOENT'),
    new TypeError('x is not a function'),
    system('ECONNRESET'),
    // A code without a system call is a library's own.
    Object.assign(new Error('no'), { code: 'ENOENT' }),
    Object.assign(new Error('no'), { code: 'constructor', syscall: 'open' }),
    undefined,
    null,
    'ENOENT',
  ])('is a fault of ours: %s', (error) => {
    expect(asUserError(error)).toBeUndefined();
  });
});
