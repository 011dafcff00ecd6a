import { expect, it } from 'vitest';
import { startError } from './start-error.ts';

const refused = (code: string, syscall: string, more = {}) =>
  Object.assign(new Error(code), { code, syscall, ...more });

it('says that a port is only for the administrator, and not that a file is', () => {
  expect(startError(refused('EACCES', 'listen'))?.code).toBe('port-not-allowed');
  expect(startError(refused('EACCES', 'open', { path: '/x' }))?.code).toBe('EACCES');
});

it('says that HOST cannot be looked up only of HOST', () => {
  expect(startError(refused('ENOTFOUND', 'getaddrinfo', { hostname: '127.0.0.1' }))?.code).toBe(
    'unknown-host',
  );
  expect(startError(refused('ENOTFOUND', 'getaddrinfo', { hostname: 'api.example' }))).toBeUndefined();
});
