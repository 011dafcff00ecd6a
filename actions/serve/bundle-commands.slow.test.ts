import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { bundleCommands } from './bundle-commands.ts';
import { COMMANDS, keepBuild } from './kept-build.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['core', 'schemas', 'adapters', 'views', 'actions', 'cases'];

/** A copy of the project with a kept build, in which the bundled commands report that they run. */
async function builtProject(): Promise<{ root: string; bundle: string }> {
  const root = temporaryFolder();
  for (const folder of SOURCES)
    cpSync(join(ROOT, folder), join(root, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(ROOT, file), join(root, file));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const path of ['dist/index.html', 'dist/404.html', '.netlify/v1/functions/ssr/ssr.mjs']) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
  await bundleCommands(root);
  const bundle = join(keepBuild(root), COMMANDS, 'skav.cjs');
  appendFileSync(bundle, '\nprocess.stderr.write("bundled");');
  return { root, bundle };
}

function skav(root: string, ...args: string[]) {
  const env = { ...process.env, SKAV_CASES: join(root, 'cases'), SKAV_DATA: join(root, 'data') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['actions/skav.js', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, isBundled: stderr.includes('bundled') };
}

it('runs the bundled commands while the code is as it was when they were bundled', async () => {
  const { root, bundle } = await builtProject();
  // Copies the schemas from their folder, which is not where the bundle is.
  expect(skav(root, 'export', join(root, 'ut'))).toMatchObject({ status: 0, isBundled: true });
  expect(readFileSync(join(root, 'ut/schemas/case.json'), 'utf8')).toBe(
    readFileSync(join(ROOT, 'schemas/case.json'), 'utf8'),
  );
  const checked = skav(root, 'check');
  expect(checked).toMatchObject({ status: 0, isBundled: true });
  // Nobody would notice a file that cannot be loaded with `require` until its command is used.
  const loadAll = `const folder = ${JSON.stringify(dirname(bundle))};
    for (const name of fs.readdirSync(folder)) if (name.endsWith('.cjs')) require(folder + '/' + name);`;
  execFileSync(process.execPath, ['--eval', loadAll], { stdio: 'pipe' });
  appendFileSync(join(root, 'core/texts/help.ts'), '\n');
  expect(skav(root, 'check')).toEqual({ ...checked, isBundled: false });
  truncateSync(join(root, 'core/texts/help.ts'), readFileSync(join(root, 'core/texts/help.ts')).length - 1);
  expect(skav(root, 'check')).toEqual(checked);
  truncateSync(bundle, 100);
  expect(skav(root, 'check')).toEqual({ ...checked, isBundled: false });
});
