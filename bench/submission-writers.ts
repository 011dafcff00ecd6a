import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openLocalStore } from '../adapters/store/local.ts';
import { seededRandom } from '../core/generate/random.ts';

export const CASES_FOLDER = 'cases/2026/11';
const AUTHOR = 'Skav <skav@localhost> 1795262400 +0000';

/** A case to submit. `path` is in the repository. */
export interface Submission {
  id: string;
  path: string;
  text: string;
}
/** One way to write submissions to a repository. `submit` resolves when the submission is durable. */
export interface Writer {
  submit(submission: Submission): Promise<unknown>;
  end(): Promise<void>;
}
const VOCABULARY =
  'samordning vårdcentral handläggare återkoppling läkarintyg möte kallelse planering stöd rehabilitering väntetid ' +
  'besked överenskommelse ansvar uppföljning kontakt och att det inte har fått utan innan efter mellan';
const WORDS = VOCABULARY.split(' ');
const next = seededRandom(7);
const words = (count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
let made = 0;

/** Makes a case of about 1.45 KB. Its ids are spread over the alphabet, as real ones are. */
export function submission(folder: string): Submission {
  const digits = Math.imul(++made, 2654435761) >>> 0;
  const id = `EX-2026-${digits.toString(32).toUpperCase().padStart(8, '0')}`;
  const text =
    `schema: 1\nid: ${id}\nrapport:\n  beskrivning: |-\n    ${words(70)}\n  bakgrund: |-\n    ${words(60)}\n` +
    'hantering:\n  fas: mottagen\n';
  return { id, path: `${folder}/${id}.yaml`, text };
}

const git = (gitdir: string, args: string[], input?: string): string =>
  execFileSync('git', args, { cwd: gitdir, input, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();

/** The commands of fast-import for a commit with some files: the commit first, then each file. */
const commitCommand = (ref: string, from: string, files: Submission[]): string[] => [
  `commit ${ref}\ncommitter ${AUTHOR}\ndata 4\ncase\n${from}`,
  ...files.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`),
];

/** Makes a bare repository with cases on main, spread over 24 months. Returns its path. */
export async function makeEmptyRepository(folder: string, cases: number): Promise<string> {
  const gitdir = join(folder, `${cases}.git`);
  git(folder, ['init', '-q', '--bare', '-b', 'main', gitdir]);
  for (const [key, value] of [
    ['core.fsync', 'all'],
    ['gc.auto', '0'],
  ])
    git(gitdir, ['config', key ?? '', value ?? '']);
  const months = Array.from(
    { length: 24 },
    (_, i) => `cases/${2025 + Math.floor(i / 12)}/${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: gitdir,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const files = Array.from({ length: cases }, (_, i) => months[i % months.length] ?? CASES_FOLDER);
  for (const part of commitCommand('refs/heads/main', '', []).concat('')) child.stdin.write(part);
  for (const month of files) {
    const [, file] = commitCommand('', '', [submission(month)]);
    if (!child.stdin.write(file)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return gitdir;
}

/** Writes with the local store. */
export async function skav(gitdir: string): Promise<Writer> {
  const store = await openLocalStore(gitdir, { seed: gitdir });
  return { submit: (one) => store.propose({ ...one, message: `Report ${one.id}` }), end: async () => {} };
}

/**
 * Writes with hash-object, mktree for each folder, commit-tree and update-ref, each a process. The trees of main are
 * read once beforehand, which favours it.
 */
export async function plumbing(gitdir: string): Promise<Writer> {
  const main = git(gitdir, ['rev-parse', 'main']);
  const folders = CASES_FOLDER.split('/').map((_, depth, all) => all.slice(0, depth).join('/'));
  folders.push(CASES_FOLDER);
  const listings = folders.map((folder) => `${git(gitdir, ['ls-tree', `${main}:${folder}`])}\n`);
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'Skav',
    GIT_AUTHOR_EMAIL: 'skav@localhost',
    GIT_COMMITTER_NAME: 'Skav',
    GIT_COMMITTER_EMAIL: 'skav@localhost',
  };
  async function run(args: string[], input = ''): Promise<string> {
    const child = spawn('git', args, { cwd: gitdir, env, stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    // A command that reads no input may end before it gets any; its exit code says whether it succeeded.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`git ${args[0]} failed`);
    return out.trim();
  }
  async function submit({ id, text }: Submission): Promise<void> {
    let entry = `100644 blob ${await run(['hash-object', '-w', '--stdin'], text)}\t${id}.yaml`;
    let tree = '';
    for (const [depth, listing] of [...listings.entries()].reverse()) {
      const name = entry.slice(entry.indexOf('\t'));
      const others = listing.split('\n').filter((line) => line && !line.endsWith(name));
      tree = await run(['mktree', '--missing'], `${[...others, entry].join('\n')}\n`);
      entry = `040000 tree ${tree}\t${CASES_FOLDER.split('/')[depth - 1]}`;
    }
    const commit = await run(['commit-tree', '-p', main, '-m', `Report ${id}`, tree]);
    await run(['update-ref', `refs/heads/case/${id}`, commit, '0'.repeat(40)]);
  }
  return { submit, end: async () => {} };
}

/**
 * Writes with one long-lived fast-import process and one checkpoint for all waiting submissions. It is a lower bound:
 * it takes no lock and does not ensure that the branch is new.
 */
export async function fastImport(gitdir: string): Promise<Writer> {
  const child: ChildProcess = spawn('git', ['fast-import', '--quiet', '--force'], {
    cwd: gitdir,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const main = git(gitdir, ['rev-parse', 'main']);
  let waiting: { one: Submission; done: () => void }[] = [];
  let written: (() => void)[] | undefined;
  function flush(): void {
    if (written || waiting.length === 0) return;
    for (const { one } of waiting)
      child.stdin?.write(commitCommand(`refs/heads/case/${one.id}`, `from ${main}\n`, [one]).join(''));
    child.stdin?.write('checkpoint\nprogress done\n');
    written = waiting.map(({ done }) => done);
    waiting = [];
  }
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', () => {
    const done = written ?? [];
    written = undefined;
    for (const one of done) one();
    flush();
  });
  return {
    submit: (one) =>
      new Promise<void>((done) => {
        waiting.push({ one, done });
        setImmediate(flush);
      }),
    end: async () => {
      child.stdin?.end();
      await once(child, 'close');
    },
  };
}
