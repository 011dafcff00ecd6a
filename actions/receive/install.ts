import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutGitVariables } from '../../adapters/cache/run-git.ts';
import { hasCode, readTextIfExists, uniqueName, writeDurably } from '../../adapters/durable.ts';
import { log } from '../../adapters/log.ts';
import { readSettings } from '../../adapters/settings.ts';

const MARK = '# Skav skriver den här filen vid varje start.';

/** What git is to do with a push: check every object, and keep what it receives until the branch has moved. */
const CONFIG = { 'receive.unpackLimit': '1', 'receive.fsckObjects': 'true' };

/**
 * Installs the hook that checks what is pushed to the local archive, or makes it current. A hook that someone else
 * has made is left as it is, with a line in the log. Without git there are no pushes, and nothing is installed.
 * @param cases the association's folder, which pushes are checked against
 */
export async function installHook(gitdir: string, cases: string): Promise<void> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', gitdir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: withoutGitVariables(process.env),
    }).trim();
  try {
    git('--version');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  for (const [name, value] of Object.entries(CONFIG))
    if (git('config', '--default', '', '--get', name) !== value) git('config', name, value);
  const path = join(gitdir, 'hooks/pre-receive');
  const found = readTextIfExists(path);
  const other = git('config', '--default', '', '--get', 'core.hooksPath');
  if (other !== '' || (found !== undefined && !found.includes(MARK))) {
    log('hook-other', { path: other === '' ? path : other });
    return;
  }
  const wanted = script(
    process.execPath,
    join(import.meta.dirname, 'pre-receive.ts'),
    resolve(cases),
    readSettings().cache,
  );
  const isExecutable = ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o111) !== 0;
  if (found === wanted && isExecutable) return;
  mkdirSync(join(gitdir, 'hooks'), { recursive: true });
  await writeDurably(path, wanted, `${path}.${uniqueName()}`, { mode: 0o755 });
  chmodSync(path, 0o755);
}

/**
 * The hook: a shell script, since git for Windows runs those too. It refuses the push when Skav has been moved.
 * @param cache where commands keep what they have read and Node what it has compiled: a push then takes half the time
 */
function script(node: string, program: string, cases: string, cache: string): string {
  const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
  return `#!/bin/sh
${MARK}
if [ ! -x ${quoted(node)} ] || [ ! -f ${quoted(program)} ]; then
  echo 'Skav har flyttats, och kan inte granska pushen. Starta om tjänsten och pusha igen.' >&2
  exit 1
fi
export NODE_COMPILE_CACHE=${quoted(join(cache, 'node'))}
exec ${quoted(node)} ${quoted(program)} ${quoted(cases)} ${quoted(cache)}
`;
}
