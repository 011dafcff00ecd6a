import { spawn } from 'node:child_process';

/** Native git ended with another exit code than zero; `code` is null when it was killed. */
export class GitError extends Error {
  readonly code: number | null;
  constructor(message: string, code: number | null) {
    super(message);
    this.code = code;
  }
}

/** The environment of every git process here: the machine's own settings are left out. */
export const gitEnv = (home: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...extra,
});

/**
 * Runs git in a bare repository and returns what it prints, byte for byte. Never synchronously: git may talk to a
 * server in this very process.
 * @param options `mayFail`: what it has printed is returned also when it fails
 * @throws GitError
 */
export function gitBytes(
  dir: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    mayFail = false,
  }: { input?: string | Buffer; env?: Record<string, string>; mayFail?: boolean } = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', dir, ...args], { env: gitEnv(dir, env) });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || mayFail) resolve(Buffer.concat(out));
      else reject(new GitError(`git ${args.join(' ')}: ${Buffer.concat(err).toString().trim()}`, code));
    });
    // git may end before it has read all its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
