import { expect, it } from 'vitest';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { createGitHubRepo } from '../../adapters/store/github.ts';
import { startGitHub } from '../../testing/github/github.ts';
import { NOON, temporaryFolder } from '../../testing/service.ts';
import { runWatchdog } from './watchdog.ts';

const HOUR = 3_600_000;
const SWEEP = { path: '.github/workflows/sweep.yml', name: 'sweep', event: 'schedule' };
const describe = () => ({ title: '', body: '', comment: '', labels: [], reviewers: [], teams: [] });

it('starts the nightly sweep when it has not run for 26 hours, and reports it', async () => {
  const github = await startGitHub();
  const start = Date.now();
  let now = start;
  const files = { [SWEEP.path]: 'on:\n  workflow_dispatch:\njobs: {}\n' };
  const repo = await github.createRepository('forbund/arenden', files);
  const { id, privateKey, installationId } = github.createApp('skav', { actions: 'write', metadata: 'read' });
  const credentials = { app: String(id), key: privateKey, installation: installationId };
  const githubRepo = createGitHubRepo({
    repo: repo.fullName,
    api: github.url,
    credentials,
    shouldRetry: false,
    timeout: 5_000,
    describe,
    now: () => now,
  });
  const started: string[] = [];
  github.on(({ name }) => void started.push(name));
  const service = { blobs: directoryBlobStore(temporaryFolder()), secret: Buffer.alloc(32), now: () => now };

  github.recordRun(repo, SWEEP);
  now = start + 26 * HOUR - 60_000;
  expect(await runWatchdog(service, githubRepo)).toEqual([]);
  now = start + 26 * HOUR + 60_000;
  github.recordRun(repo, { ...SWEEP, conclusion: 'failure' });
  expect(await runWatchdog(service, githubRepo)).toEqual([expect.stringMatching(/^Nattens genomgång/)]);
  await expect.poll(() => started).toEqual(['workflow_dispatch']);

  // Not being able to see it is an alarm too.
  github.faults.add({ operation: 'actions/list-workflow-runs', when: 'before', status: 502 });
  expect(await runWatchdog(service, githubRepo)).toEqual([expect.stringMatching(/^Det går inte att se/)]);
  expect(github.findings).toEqual([]);
  await github.close();
});

it('reports on the outbox where there is no GitHub', async () => {
  const blobs = directoryBlobStore(temporaryFolder());
  const service = { blobs, secret: Buffer.alloc(32), now: () => NOON };
  expect(await runWatchdog(service, undefined)).toEqual([]);
  await blobs.write('dead/a', 'x');
  expect(await runWatchdog(service, undefined)).toEqual([expect.stringContaining('skav outbox')]);
});
