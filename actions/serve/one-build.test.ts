import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { keepBuild, keptBuild } from './kept-build.ts';
import { aloneInProject } from './one-build.ts';

const FILES = ['dist/index.html', 'dist/404.html', '.netlify/v1/functions/ssr/ssr.mjs', 'dist/a/index.html'];

/** Builds as Astro does: empties what was there, and writes one file after another. */
async function slowly(root: string, text: string): Promise<void> {
  for (const part of ['dist', '.netlify']) rmSync(join(root, part), { recursive: true, force: true });
  for (const file of FILES) {
    await sleep(5);
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

it('of builds at once each is whole, and so is what is served meanwhile', async () => {
  const root = temporaryFolder();
  const served = () => new Set(FILES.map((file) => readFileSync(join(keptBuild(root), file), 'utf8')));
  const builds = ['1', '2', '3', '4'].map((text) =>
    aloneInProject(root, async () => {
      await slowly(root, text);
      keepBuild(root);
      expect(served()).toEqual(new Set([text]));
    }),
  );
  await Promise.all(builds);
  expect(served().size).toBe(1);
});

it('who waits is told so, and a build that was killed keeps nobody waiting', async () => {
  const root = temporaryFolder();
  const log = join(root, 'log');
  const script = `
    import { aloneInProject } from ${JSON.stringify(join(import.meta.dirname, 'one-build.ts'))};
    await aloneInProject(${JSON.stringify(root)}, () => { console.log('building'); return new Promise((go) => setTimeout(go, 600_000)); });`;
  const first = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(first.stdout, 'data');
  const ended = once(first, 'close');
  let isDone = false;
  const told = Promise.withResolvers<void>();
  const second = aloneInProject(root, async () => appendFileSync(log, 'built'), told.resolve).then(() => {
    isDone = true;
  });
  await told.promise;
  expect(isDone).toBe(false);
  first.kill('SIGKILL');
  await ended;
  await second;
  expect(readFileSync(log, 'utf8')).toBe('built');
  expect(readdirSync(join(root, '.served/.lock')).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

it('a build that fails lets the next one in', async () => {
  const root = temporaryFolder();
  await expect(aloneInProject(root, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(await aloneInProject(root, async () => 'built')).toBe('built');
});
