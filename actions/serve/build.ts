import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { asUserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { buildInputs, codeInputs } from './build-inputs.ts';
import { isKept, keepBuild } from './kept-build.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the site and keeps it. With `--if-changed`, only when the kept build was made from something else. */
function build(args: readonly string[]): void {
  const inputs = () => {
    const code = codeInputs(ROOT);
    const all = buildInputs(ROOT, readSettings().cases, process.env, swedishDay(Date.now()), code);
    return { code, all };
  };
  const before = inputs();
  if (args.includes('--if-changed') && isKept(ROOT, before.all)) return;
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const after = inputs();
  keepBuild(
    ROOT,
    after.all === before.all ? before.all : undefined,
    after.code === before.code ? before.code : undefined,
  );
}

try {
  build(process.argv.slice(2));
} catch (error) {
  const known = asUserError(error);
  if (!known) throw error;
  printError(known.sentence);
  process.exitCode = 1;
}
