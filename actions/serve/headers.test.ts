import { expect, it } from 'vitest';
import { headersFile, SECURITY_HEADERS, secureHeaders } from './headers.ts';

const headersOf = async (path: string, status = 200) => {
  const request = new Request(`http://localhost${path}`);
  const next = () => new Response(status === 304 ? null : 'a', { status });
  return (await secureHeaders(request as never, next)).headers;
};

it('every response has the security headers', async () => {
  for (const path of ['/', '/_astro/a.js', '/api/health'])
    expect(Object.fromEntries(await headersOf(path))).toMatchObject(SECURITY_HEADERS);
});

it('files with a hash in their names are kept for good, from both kinds of host', async () => {
  const forGood = 'public, max-age=31536000, immutable';
  expect((await headersOf('/_astro/index.DyTe2Yqo.js')).get('cache-control')).toBe(forGood);
  expect((await headersOf('/_astro/index.DyTe2Yqo.js', 304)).get('cache-control')).toBe(forGood);
  expect(headersFile()).toContain(`/_astro/*\n  cache-control: ${forGood}\n`);
});

it.each([
  ['/_astro/gone.js', 404],
  ['/_astro/index.js', 405],
  ['/_astro', 200],
  ['/x/_astro/a.js', 200],
  ['/', 200],
])('%s with status %i is not', async (path, status) =>
  expect((await headersOf(path, status)).get('cache-control')).toBeNull(),
);

it('the catalogue has its type', async () =>
  expect((await headersOf('/datasets/dcat')).get('content-type')).toMatch(/^application\/rdf\+xml/));
