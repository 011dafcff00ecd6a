/**
 * What a submission costs: `propose()` of the local store against native git, writing the same commit with the
 * same durability (`core.fsync=all`) into the same repository, in one run. The figures of one machine mean
 * little; the ratios of one run do.
 *
 *   node bench/submission.ts [--cases 1000,100000] [--writers 1,8,64] [--count 200] [--rounds 2]
 *
 * `count` is the submissions a writer kind makes at the most in one cell and round. Writer kinds:
 * - skav: the store
 * - plumbing: hash-object, mktree for each folder, commit-tree and update-ref, each a process; the trees of
 *   main are read once beforehand, which favours it
 * - fast-import: one long-lived process, a checkpoint for all that wait: a limit, as it takes no part in
 *   locking and keeps no promise about who created a branch
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openLocalStore } from '../adapters/store/local.ts';
import { seededRandom } from '../core/generate/random.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000,100000' },
    writers: { type: 'string', default: '1,8,64' },
    count: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
  },
});
const numbers = (list: string): number[] => list.split(',').map(Number);

const FOLDER = 'cases/2026/11';
const AUTHOR = 'Skav <skav@localhost> 1795262400 +0000';

interface Submission {
  id: string;
  path: string;
  text: string;
}
interface Writer {
  submit(submission: Submission): Promise<unknown>;
  end(): Promise<void>;
}
interface Result {
  p50: number;
  p99: number;
  perSecond: number;
}

const WORDS =
  'samordning vårdcentral handläggare återkoppling läkarintyg möte kallelse planering stöd rehabilitering väntetid besked överenskommelse ansvar uppföljning kontakt och att det inte har fått utan innan efter mellan'.split(
    ' ',
  );
const next = seededRandom(7);
const words = (count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
let made = 0;

/** A case of about 1.45 KB with a name whose hash-like part is spread over the alphabet. */
function submission(folder: string): Submission {
  const digits = Math.imul(++made, 2654435761) >>> 0;
  const id = `EX-2026-${digits.toString(32).toUpperCase().padStart(8, '0')}`;
  const text = `schema: 1\nid: ${id}\nrapport:\n  beskrivning: |-\n    ${words(70)}\n  bakgrund: |-\n    ${words(60)}\nhantering:\n  fas: mottagen\n`;
  return { id, path: `${folder}/${id}.yaml`, text };
}

const git = (gitdir: string, args: string[], input?: string): string =>
  execFileSync('git', args, { cwd: gitdir, input, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();

const commitCommand = (ref: string, from: string, files: Submission[]): string[] => [
  `commit ${ref}\ncommitter ${AUTHOR}\ndata 4\ncase\n${from}`,
  ...files.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`),
];

async function makeRepository(folder: string, cases: number): Promise<string> {
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
  const files = Array.from({ length: cases }, (_, i) => months[i % months.length] ?? FOLDER);
  for (const part of commitCommand('refs/heads/main', '', []).concat('')) child.stdin.write(part);
  for (const month of files) {
    const [, file] = commitCommand('', '', [submission(month)]);
    if (!child.stdin.write(file)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return gitdir;
}

async function skav(gitdir: string): Promise<Writer> {
  const store = await openLocalStore(gitdir, { seed: gitdir });
  return { submit: (one) => store.propose({ ...one, message: `Report ${one.id}` }), end: async () => {} };
}

async function plumbing(gitdir: string): Promise<Writer> {
  const main = git(gitdir, ['rev-parse', 'main']);
  const folders = FOLDER.split('/').map((_, depth, all) => all.slice(0, depth).join('/'));
  folders.push(FOLDER);
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
    // A command that reads no input may be done before it is given any; its exit code tells how it went.
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
      entry = `040000 tree ${tree}\t${FOLDER.split('/')[depth - 1]}`;
    }
    const commit = await run(['commit-tree', '-p', main, '-m', `Report ${id}`, tree]);
    await run(['update-ref', `refs/heads/case/${id}`, commit, '0'.repeat(40)]);
  }
  return { submit, end: async () => {} };
}

async function fastImport(gitdir: string): Promise<Writer> {
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

/** So many writers, each beginning its next submission when the last is done. */
async function measure(writer: Writer, writers: number, count: number, times: number[]): Promise<number> {
  let left = count;
  const begin = performance.now();
  const write = async () => {
    while (left-- > 0) {
      const one = submission(FOLDER);
      const start = performance.now();
      await writer.submit(one);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (performance.now() - begin) / 1000;
}

const kinds = { skav, plumbing, 'fast-import': fastImport };
type Kind = keyof typeof kinds;
/** What takes a fifth of a second is not measured as often. */
const share: Record<Kind, number> = { skav: 1, plumbing: 0.3, 'fast-import': 1 };

async function cell(gitdir: string, writers: number): Promise<Map<Kind, Result>> {
  const times: Record<Kind, number[]> = { skav: [], plumbing: [], 'fast-import': [] };
  const seconds: Record<Kind, number> = { skav: 0, plumbing: 0, 'fast-import': 0 };
  for (let round = 0; round < Number(values.rounds); round++)
    for (const kind of Object.keys(kinds) as Kind[]) {
      const writer = await kinds[kind](gitdir);
      await measure(writer, 1, 2, []);
      const count = Math.ceil(Number(values.count) * share[kind] * (writers === 1 ? 0.5 : 1));
      seconds[kind] += await measure(writer, writers, Math.max(count, writers), times[kind]);
      await writer.end();
    }
  return new Map(
    (Object.keys(kinds) as Kind[]).map((kind) => {
      const sorted = times[kind].sort((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
      return [kind, { p50: at(0.5), p99: at(0.99), perSecond: sorted.length / seconds[kind] }];
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
const ours = new Map<string, number>();
try {
  console.log(
    '| cases | writers | writer | p50 ms | p99 ms | a second | p50 to plumbing | p99 to plumbing |',
  );
  console.log('|--:|--:|---|--:|--:|--:|--:|--:|');
  for (const cases of numbers(values.cases)) {
    const gitdir = await makeRepository(folder, cases);
    for (const writers of numbers(values.writers)) {
      const results = await cell(gitdir, writers);
      const peer = results.get('plumbing');
      for (const [kind, { p50, p99, perSecond }] of results) {
        if (kind === 'skav') ours.set(`${cases} ${writers}`, p50);
        const ratios = peer ? [p50 / peer.p50, p99 / peer.p99].map((ratio) => ratio.toFixed(2)) : [];
        console.log(
          `| ${[cases, writers, kind, p50.toFixed(1), p99.toFixed(1), perSecond.toFixed(0), ...ratios].join(' | ')} |`,
        );
      }
    }
    execFileSync('git', ['fsck', '--strict', '--connectivity-only', '--no-dangling'], {
      cwd: gitdir,
      stdio: 'ignore',
    });
  }
  const sizes = numbers(values.cases);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  for (const writers of numbers(values.writers)) {
    const ratio = (ours.get(`${large} ${writers}`) ?? 0) / (ours.get(`${small} ${writers}`) ?? 1);
    console.log(`\nskav, p50 with ${writers} at ${large} cases to that at ${small}: ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
