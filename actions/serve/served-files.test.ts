import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerRequest } from 'srvx';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { keepBuild, keptBuild } from './kept-build.ts';
import { mayBuild } from './publisher.ts';
import { servedFiles } from './served-files.ts';

/** Writes and keeps a build with a start page, and a file of its own. */
function build(root: string, name: string, code?: string): void {
  for (const path of [
    'dist/index.html',
    'dist/404.html',
    '.netlify/v1/functions/ssr/ssr.mjs',
    `dist/${name}.css`,
  ]) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), name);
  }
  keepBuild(root, undefined, code);
}

it('serves the pages of a newer build of the same code at once, and still the files of the one that it began with', async () => {
  const root = temporaryFolder();
  build(root, 'first', 'a');
  const { middleware, serveNewest } = servedFiles(root, keptBuild(root));
  const get = async (path: string) => {
    const request = new Request(`http://127.0.0.1${path}`) as ServerRequest;
    return (await middleware(request, () => new Response('none'))).text();
  };
  build(root, 'second', 'a');
  expect(await get('/')).toBe('first');
  expect(serveNewest()).toBe('shown');
  expect([await get('/'), await get('/first.css'), await get('/second.css'), await get('/third')]).toEqual([
    'second',
    'first',
    'second',
    'none',
  ]);
  build(root, 'third', 'b');
  expect([serveNewest(), await get('/')]).toEqual(['restart', 'second']);
  build(root, 'fourth');
  expect([serveNewest(), await get('/')]).toEqual(['restart', 'second']);
});

it('builds only where the project is whole', () => {
  expect(mayBuild(temporaryFolder())).toBe(false);
});
