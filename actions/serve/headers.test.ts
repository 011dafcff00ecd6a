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
  expect(headersFile([])).toContain(`/_astro/*\n  cache-control: ${forGood}\n`);
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

it.each([
  ['/datasets/dcat', 'application/rdf+xml; charset=utf-8'],
  ['/data/v1/2025/typ.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/v1/2025/typ.csv-metadata.json', 'application/csvm+json'],
  ['/oppna-data/2025.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/oppna-data/katalog.jsonld', 'application/ld+json'],
])('%s has its type from both kinds of host', async (path, type) => {
  expect((await headersOf(path)).get('content-type')).toBe(type);
  expect((await headersOf(path, 404)).get('content-type')).not.toBe(type);
  expect(headersFile([path])).toContain(`${path}\n  content-type: ${type}\n`);
});

it('other files keep the type that they have', async () => {
  expect((await headersOf('/data/v1/2025/typ.json')).get('content-type')).toBe('text/plain;charset=UTF-8');
  expect(headersFile(['/data/v1/2025/typ.json', '/index.html'])).toBe(headersFile([]));
});
