/**
 * What a submission to GitHub costs: the processor time of proposing (the stand-in runs in a separate process and is
 * not counted) and the number of calls, into an empty repository and one with 10 000 cases. Then the calls of listing
 * them.
 *
 *   node bench/github.ts [--cases 0,10000] [--count 40]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openGitHubStore } from '../adapters/store/github.ts';
import { startGitHub } from '../testing/github/github.ts';
import { medianTime, ownProcessorTime } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '0,10000' },
    count: { type: 'string', default: '40' },
    serve: { type: 'string' },
  },
});

interface Served {
  api: string;
  app: number;
  key: string;
  installation: number;
}

const id = (number: number): string => `EX-2026-${number.toString(32).toUpperCase().padStart(8, '0')}`;
const text = (of: string): string =>
  `schema: 1\nid: ${of}\nrapport:\n  beskrivning: |-\n    ${'ord '.repeat(330)}\n`;
const month = (number: number): string => String((number % 12) + 1).padStart(2, '0');

/** The process of the stand-in: prints its address, and for each line it reads the calls that it has answered. */
async function serve(cases: number): Promise<void> {
  const github = await startGitHub();
  const files: Record<string, string> = { 'README.md': 'hej\n' };
  for (let at = 0; at < cases; at++) files[`cases/2025/${month(at)}/${id(at)}.yaml`] = text(id(at));
  await github.createRepository('forbund/arenden', files);
  const app = github.createApp('skav', { contents: 'write', pull_requests: 'write', metadata: 'read' });
  github.limits.contentPerMinute = github.limits.contentPerHour = Number.POSITIVE_INFINITY;
  const served: Served = {
    api: github.url,
    app: app.id,
    key: app.privateKey,
    installation: app.installationId,
  };
  console.log(JSON.stringify(served));
  for await (const _ of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(github.log.map(({ operation }) => operation)));
  console.error(github.findings);
  await github.close();
}

async function measure(cases: number, count: number): Promise<void> {
  const args = [import.meta.filename, '--serve', String(cases)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string);
  const { api, app, key, installation } = (await next()) as Served;
  const calls = async (): Promise<string[]> => {
    child.stdin.write('\n');
    return next();
  };
  const store = openGitHubStore({
    repo: 'forbund/arenden',
    api,
    credentials: { app: String(app), key, installation },
    shouldRetry: false,
    timeout: 60_000,
    describe: (of) => ({ title: of, body: '', comment: '', labels: [], reviewers: [], teams: [] }),
  });
  const propose = (number: number) => {
    const one = id(1_000_000 + number);
    return store.propose({ id: one, path: `cases/2026/11/${one}.yaml`, text: text(one), message: one });
  };
  await propose(0);
  const first = (await calls()).length;
  const times: number[] = [];
  for (let at = 1; at <= count; at++) {
    times.push(await ownProcessorTime(() => propose(at)));
  }
  const after = await calls();
  const perSubmission = (after.length - first) / count;
  const cpu = medianTime(times);
  const listed = after.length;
  const snapshot = await store.snapshot();
  const cold = (await calls()).length - listed;
  await propose(count + 1);
  const moved = (await calls()).length;
  await store.snapshot(snapshot);
  const warm = (await calls()).length - moved;
  console.log(
    `${String(cases).padStart(6)} cases: ` +
      `${perSubmission} calls a submission (${first} the first time, with the token), ` +
      `${cpu.toFixed(1)} ms cpu (p50); listing ${snapshot.main.length} + ${snapshot.waiting.length} waiting: ` +
      `${cold} calls cold, ${warm} after one more`,
  );
  child.stdin.end();
  await once(child, 'close');
}

if (values.serve !== undefined) await serve(Number(values.serve));
else for (const cases of values.cases.split(',')) await measure(Number(cases), Number(values.count));
