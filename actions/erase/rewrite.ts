import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { withoutGitVariables } from '../../adapters/cache/run-git.ts';
import { packFiles, releaseLeftPacks } from '../../adapters/store/local/pack-writer.ts';
import { markRewritten } from '../../adapters/store/local/rewritten.ts';
import { eraseError } from './error.ts';

const NEW = 'refs/skav-erase/';
const HEADS = 'refs/heads/';
/** Someone may move a branch meanwhile; then it is done again. */
const ATTEMPTS = 20;

/** Runs git in a repository and returns what it prints. */
export function gitIn(gitdir: string, args: readonly string[], input?: Buffer): Buffer {
  return execFileSync('git', ['-C', gitdir, ...args], {
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: withoutGitVariables(process.env),
    ...(input ? { input } : {}),
  });
}

const linesOf = (output: Buffer): string[] => output.toString('utf8').split('\n').filter(Boolean);

/**
 * Rewrites every branch of the local archive so that a case's file was never in it. A service may have the archive
 * open: a branch that it moves meanwhile is rewritten again, and it begins again with what it is writing. Nothing else
 * is different in the new history.
 * @returns how many commits had the file
 * @throws UserError `erase-other-refs`, `erase-busy`
 */
export async function rewriteWithout(gitdir: string, id: string): Promise<number> {
  const pattern = `:(glob)cases/*/*/${id}.yaml`;
  let removed = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const commits = linesOf(gitIn(gitdir, ['log', '--all', '--full-history', '--format=%H', '--', pattern]));
    if (commits.length === 0) return removed;
    removed = Math.max(removed, commits.length);
    const refs = new Set(
      commits.flatMap((commit) =>
        linesOf(gitIn(gitdir, ['for-each-ref', '--contains', commit, '--format=%(refname)'])),
      ),
    );
    const others = [...refs].filter((ref) => !ref.startsWith(HEADS));
    if (others.length > 0) throw eraseError('erase-other-refs', others.join(', '));
    rewriteBranches(gitdir, id, [...refs]);
    await markRewritten(gitdir);
    await writersDone(gitdir);
  }
  throw eraseError('erase-busy');
}

function rewriteBranches(gitdir: string, id: string, refs: readonly string[]): void {
  const git = (...args: string[]) => gitIn(gitdir, args).toString('utf8').trim();
  const before = new Map(refs.map((ref) => [ref, git('rev-parse', ref)]));
  const drop = () => {
    for (const ref of linesOf(gitIn(gitdir, ['for-each-ref', '--format=%(refname)', NEW])))
      git('update-ref', '-d', ref);
  };
  drop();
  const exported = gitIn(gitdir, [
    'fast-export',
    '--no-data',
    '--reencode=no',
    `--refspec=${HEADS}*:${NEW}*`,
    ...refs,
  ]);
  gitIn(gitdir, ['fast-import', '--quiet', '--force'], withoutFile(exported, id));
  // Main first: a case that is written from now on has the new main below it.
  const isMain = (ref: string) => ref === `${HEADS}main`;
  for (const ref of refs.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a))))
    try {
      git('update-ref', ref, git('rev-parse', `${NEW}${ref.slice(HEADS.length)}`), before.get(ref) ?? '');
    } catch {
      // It has moved since, or it is gone: see the next attempt.
    }
  drop();
}

/**
 * Leaves out a case's file from what `git fast-export --no-data` has written: the lines that set or remove it. The
 * messages between them are passed over by their lengths.
 */
function withoutFile(exported: Buffer, id: string): Buffer {
  const isFile = new RegExp(`^(?:M \\d+ [0-9a-f]{40}|D) cases/[^/]+/[^/]+/${id}\\.yaml$`);
  const kept: Buffer[] = [];
  for (let at = 0; at < exported.length; ) {
    const newline = exported.indexOf(0x0a, at);
    const end = newline === -1 ? exported.length : newline + 1;
    const line = exported.toString('latin1', at, end - 1);
    const length = Number(/^data (\d+)$/.exec(line)?.[1] ?? 0);
    if (!isFile.test(line)) kept.push(exported.subarray(at, end + length));
    at = end + length;
  }
  return Buffer.concat(kept);
}

/** Waits for those who were writing when the history was rewritten: what they wrote is kept until their branch moved. */
async function writersDone(gitdir: string): Promise<void> {
  const kept = () => packFiles(gitdir).filter((name) => name.endsWith('.keep'));
  const before = kept();
  for (let waited = 0; waited < 1200; waited++) {
    releaseLeftPacks(gitdir);
    const now = new Set(kept());
    if (!before.some((name) => now.has(name))) return;
    await sleep(50);
  }
}
