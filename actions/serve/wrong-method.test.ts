import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticMiddleware } from 'srvx/static';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { rejectWrongMethod } from './wrong-method.ts';

/** Status and `allow` of a request, in a folder with `index.html` and `a.js`. */
async function answer(method: string, path: string, ofSite = 404) {
  const dir = temporaryFolder();
  for (const name of ['index.html', 'a.js']) writeFileSync(join(dir, name), name);
  const request = new Request(`http://localhost${path}`, { method });
  const next = () => new Response('sidan', { status: ofSite });
  const response = await rejectWrongMethod(staticMiddleware({ dir }))(request as never, next);
  return [response.status, response.headers.get('allow')];
}

it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST'])('%s of a file is 405', async (method) => {
  for (const path of ['/', '/a.js', '/a.js?b=c', '/index'])
    expect(await answer(method, path)).toEqual([405, 'GET, HEAD']);
});

it.each([
  ['GET', '/a.js', 404],
  ['HEAD', '/a.js', 404],
  ['PUT', '/b.js', 404],
  ['PUT', '/..%2fa.js', 404],
  ['POST', '/', 200],
  ['POST', '/', 403],
  ['POST', '/a.js', 422],
])('%s of %s has the answer %i of the site', async (method, path, status) =>
  expect(await answer(method, path, status)).toEqual([status, null]),
);
