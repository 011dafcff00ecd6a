import { expect, it } from 'vitest';
import { hasPrivateKey, withoutPrivateKeys } from './private-key.ts';

const SECRET = 'GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';

it.each([
  `AGE-SECRET-KEY-1${SECRET}`,
  `age-secret-key-1${SECRET.toLowerCase()}`,
  `AGE-SECRET-KEY-PQ-1${SECRET}`,
  `# created: 2026\n# public key: age1x\nAGE-SECRET-KEY-1${SECRET}\n`,
  `AGE-SECRET-KEY-1${SECRET.slice(0, 30)}\r\n${SECRET.slice(30)}`,
  `-----BEGIN OPENSSH PRIVATE KEY-----\n${SECRET}\n-----END OPENSSH PRIVATE KEY-----`,
  `-----BEGIN PRIVATE KEY-----\n${SECRET}`,
])('takes a private key out of a text, and leaves a mark: %j', (text) => {
  expect(hasPrivateKey(text)).toBe(true);
  const left = withoutPrivateKeys(text);
  for (let at = 0; at + 8 <= SECRET.length; at++)
    expect(left.toUpperCase()).not.toContain(SECRET.slice(at, at + 8));
  expect(hasPrivateKey(left)).toBe(true);
});

it.each(['age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0', 'Han tog en nyckel.', ''])(
  'leaves other texts alone: %j',
  (text) => {
    expect([hasPrivateKey(text), withoutPrivateKeys(text)]).toEqual([false, text]);
  },
);
