import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { asUserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { buildInputs } from './build-inputs.ts';
import { isKept, keepBuild } from './kept-build.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the site and keeps it. With `--if-changed`, only when the kept build was made from something else. */
function build(args: readonly string[]): void {
  const inputs = () => buildInputs(ROOT, readSettings().cases, process.env, swedishDay(Date.now()));
  const before = inputs();
  if (args.includes('--if-changed') && isKept(ROOT, before)) return;
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  if (status === 0) keepBuild(ROOT, inputs() === before ? before : undefined);
  else process.exitCode = status ?? 1;
}

try {
  build(process.argv.slice(2));
} catch (error) {
  const known = asUserError(error);
  if (!known) throw error;
  printError(known.sentence);
  process.exitCode = 1;
}
