import { onTestFinished } from 'vitest';
import { drain } from '../actions/outbox/drain.ts';
import { serviceHealth } from '../actions/outbox/service-health.ts';
import { runDaily } from '../actions/watchdog/watchdog.ts';
import { createGitHubRepo, openGitHubStore } from '../adapters/store/github.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { exampleCase } from './case/example.ts';
import { runJobHere } from './github/runner/in-process.ts';
import type { JobRun } from './github/runner/job.ts';
import { INTAKE, printed, startWorld, type World } from './github/runner/world.ts';
import { entry, outboxOn } from './outbox.ts';
import { testService } from './service.ts';
import { AREAS, makeLabels, mergedCase } from './workflows.ts';

export const SWEEP = 'genomgång';
export const noteOf = (nr: number): string => `/anteckning "Samtal nummer ${nr} med vården."`;
const textOf = (nr: number): string =>
  writeCase(exampleCase({ id: idOf(nr), kvitto: `sha256:${String(nr).repeat(64)}` }));
export const idOf = (nr: number): string => `EX-2026-${String(nr).padStart(8, '0')}`;

/** A world with a case that has been accepted, and work for every night. */
export async function brokenWorld(runJob = runJobHere) {
  const world = await startWorld('2026-12-10', {}, runJob);
  onTestFinished(() => world.github.close());
  makeLabels(world, AREAS);
  return { ...world, write: await mergedCase(world), given: [] as number[] };
}

export type BrokenWorld = Awaited<ReturnType<typeof brokenWorld>>;

/** Leaves work that only a sweep repairs: a case whose pull request is missing, and an order whose run was lost. */
export async function leaveWork(
  { repo, push, runner, write, given }: BrokenWorld,
  nr = given.length + 1,
): Promise<void> {
  const [branch, path] = [`case/${idOf(nr)}`, `cases/${casePath({ id: idOf(nr), mottagen: '2026-11-21' })}`];
  runner.stop();
  if (!(await repo.commitOf(branch))) await push(branch, { [path]: textOf(nr) }, INTAKE);
  await write('koordinator', noteOf(nr));
  given.push(nr);
  // Events are delivered after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  runner.resume();
}

/** Runs the workflows of a night, and returns its sweep's run. */
export async function night({ setDay, runner, repo, settle }: World, day?: string): Promise<JobRun> {
  if (day) setDay(day);
  await runner.schedule(repo);
  const runs = await settle();
  const own = runs.find(({ workflow }) => workflow === SWEEP);
  if (!own) throw new Error(`no sweep: ${printed(runs)}`);
  return own;
}

/** The site next to the repository: its outbox, its health and its watchdog. */
export async function siteOf({ github, repo, intake }: World) {
  const service = await testService();
  const app = github.createApp('skav', { actions: 'write', metadata: 'read' });
  // Not an App's key: octokit signs with the real clock, and the world has its own.
  const optionsOf = (own: typeof intake | typeof app) => ({
    repo: repo.fullName,
    api: github.url,
    credentials: { token: github.tokens.createInstallationToken(own, undefined, github.now()).value },
    shouldRetry: false,
    timeout: 5_000,
    describe: () => ({ title: 'x', body: '', comment: 'x', labels: [], reviewers: [], teams: [] }),
    now: github.now,
  });
  const { outbox } = outboxOn(service.blobs);
  const store = () => openGitHubStore(optionsOf(intake));
  return {
    put: () => outbox.put(entry(9, { key: '9'.repeat(64), text: textOf(9) })),
    deliver: () => drain({ outbox, now: github.now, store: store() }, { all: true }),
    larm: async () =>
      (await serviceHealth({ ...service, store: store(), readPublishedStatus: async () => undefined })).body
        .larm,
    watch: async () =>
      (await runDaily({ ...service, now: github.now }, createGitHubRepo(optionsOf(app)), { log: () => {} }))
        .alarms,
  };
}
