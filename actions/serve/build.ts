import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { asUserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { buildInputs, codeInputs } from './build-inputs.ts';
import { isKept, keepBuild } from './kept-build.ts';
import { aloneInProject } from './one-build.ts';

const ROOT = join(import.meta.dirname, '../..');

const inputs = () => {
  const code = codeInputs(ROOT);
  const all = buildInputs(ROOT, readSettings().cases, process.env, swedishDay(Date.now()), code);
  return { code, all };
};

/** Builds the site and the commands, and keeps them. @returns the exit code */
async function build(before: ReturnType<typeof inputs>): Promise<number> {
  const status = await runAstro();
  if (status !== 0) return status;
  // Loaded here: it is not needed to find out that nothing has changed.
  const { bundleCommands } = await import('./bundle-commands.ts');
  await bundleCommands(ROOT);
  const after = inputs();
  keepBuild(
    ROOT,
    after.all === before.all ? before.all : undefined,
    after.code === before.code ? before.code : undefined,
  );
  return 0;
}

/** Builds into `dist` and `.netlify`. A signal ends the build too, and is awaited: nothing writes there afterwards. */
async function runAstro(): Promise<number> {
  const args = [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const end = (signal: NodeJS.Signals) => void child.kill(signal);
  const signals = ['SIGTERM', 'SIGINT'] as const;
  for (const signal of signals) process.on(signal, end);
  const [code] = (await once(child, 'close')) as [number | null];
  for (const signal of signals) process.off(signal, end);
  return code ?? 1;
}

/**
 * Builds when no other build runs. With `--if-changed` it does nothing if the kept build was made from the same input; that is
 * looked at again after waiting, since the other build may have made it.
 */
async function run(args: readonly string[]): Promise<number> {
  const isMade = (now: ReturnType<typeof inputs>) => args.includes('--if-changed') && isKept(ROOT, now.all);
  if (isMade(inputs())) return 0;
  return aloneInProject(
    ROOT,
    async () => {
      const before = inputs();
      return isMade(before) ? 0 : build(before);
    },
    () => printError(SERVE_TEXTS.otherBuild),
  );
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known = asUserError(error);
  if (!known) throw error;
  printError(known.sentence);
  process.exitCode = 1;
}
