import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseStatus } from '../../core/case/status.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { addDays } from '../../core/date.ts';
import { PUBLISH_TEXTS } from '../../core/texts/publish.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { startWorld, type World } from '../../testing/github/runner/world.ts';
import { EXAMPLE_FOLDER } from '../../testing/service.ts';
import { type Netlify, startNetlify } from '../../testing/web-host.ts';
import { AREAS, makeLabels, mergedCase, PATH } from '../../testing/workflows.ts';
import { hostedBlobStore } from '../hosted.ts';
import { loadCheckedOutAssociation } from '../workflows/checkout.ts';

const DAY = '2026-11-23';
/** Later days, one after the other. */
let day = DAY;
const HASH = exampleCase().kvitto.replace('sha256:', '');
const ROUTINES = 'cases/association.yaml';

let world: World;
let netlify: Netlify;

beforeAll(async () => {
  netlify = await startNetlify();
  // Without the nightly sweep, which has its own tests.
  const sweep = (text: string) => text.replace(/ {2}schedule:[\s\S]*?(?= {2}workflow_dispatch)/, '');
  world = await startWorld(DAY, { '.github/workflows/sweep.yml': sweep }, runJobHere, { netlify });
  makeLabels(world, AREAS);
});
afterAll(async () => {
  expect(world.github.findings).toEqual([]);
  await world.github.close();
  await netlify.close();
});

/** What the jobs of the web host did: the name of each, and whether it is green. */
const webJobs = (runs: readonly JobRun[]) =>
  runs
    .filter(({ workflow }) => ['status', 'publicering'].includes(workflow))
    .map(({ workflow, conclusion }) => `${workflow} ${conclusion}`)
    .toSorted();

/** Lets a night pass: everything that is scheduled runs. Returns its jobs. */
async function night(day: string): Promise<JobRun[]> {
  world.setDay(day);
  await world.runner.schedule(world.repo);
  return world.settle();
}

/** Changes something that pages show, as a merged pull request does. */
async function changePages(text: string): Promise<void> {
  const source = await world.repo.git('show', `main:${ROUTINES}`);
  await world.push('main', { [ROUTINES]: `${source}\n# ${text}\n` });
}

const logOf = (runs: readonly JobRun[], name: string): string =>
  runs.find(({ workflow }) => workflow === name)?.log ?? '';

describe('what a reporter reads', () => {
  it('is written within the run that an order starts, one write a case, and nothing is handed over', async () => {
    const comment = await mergedCase(world);
    await night(DAY);
    const before = netlify.deploys.length;
    netlify.writes.length = 0;

    await comment('koordinator', '/svar "Nu skickas kallelsen i tid."');
    const runs = await world.settle();

    expect(webJobs(runs)).toEqual(['status success']);
    expect(netlify.writes).toEqual([`status/${HASH}`, 'state/statuses']);
    expect(netlify.deploys).toHaveLength(before);
    const { site, token, url } = netlify;
    const blobs = hostedBlobStore({ netlifyBlobs: { siteID: site, token, apiURL: url } });
    const file = tryReadCase(await world.repo.git('show', `main:${PATH}`));
    if (!file) throw new Error('unreadable');
    const { routine } = await loadCheckedOutAssociation(EXAMPLE_FOLDER, world.github.now());
    expect(JSON.parse((await blobs.read(`status/${HASH}`)) ?? '')).toEqual(
      JSON.parse(JSON.stringify(caseStatus(file, routine, DAY))),
    );
    expect(file.hantering.svar).toHaveLength(1);

    // A night without changes writes nothing.
    netlify.writes.length = 0;
    await night(DAY);
    expect(netlify.writes).toEqual([]);
  });
});

describe('pages', () => {
  it('are handed over when they have changed, once a day at most, and again when it failed', async () => {
    const table: string[] = [];
    let deploys = netlify.deploys.length;
    const note = (what: string, runs: readonly JobRun[]) => {
      const job = runs.find(({ workflow }) => workflow === 'publicering');
      table.push(`${what}: ${job?.conclusion ?? 'no job'}, ${netlify.deploys.length - deploys} deploys`);
      deploys = netlify.deploys.length;
    };
    expect(deploys).toBe(1);
    day = addDays(day, 1);
    note('nothing new', await night(day));
    await changePages('a');
    note('changed', await night(day));
    await changePages('b');
    note('changed again the same day', await night(day));
    const client = await world.clientOf('forbund');
    await client.rest.actions.createWorkflowDispatch({
      ...world.at,
      workflow_id: 'publish.yml',
      ref: 'main',
    });
    note('asked for by a person', await world.settle());
    day = addDays(day, 1);
    note('the night after', await night(day));
    await changePages('c');
    netlify.failures.push('Account credit usage exceeded');
    const failed = await night(day);
    note('a hand-over that fails', failed);
    expect(logOf(failed, 'publicering')).toContain('credit usage exceeded');
    note('the same day', await night(day));
    day = addDays(day, 1);
    note('then nothing', await night(day));
    expect(table).toEqual([
      'nothing new: success, 0 deploys',
      'changed: success, 1 deploys',
      'changed again the same day: success, 0 deploys',
      'asked for by a person: success, 1 deploys',
      'the night after: success, 0 deploys',
      'a hand-over that fails: failure, 0 deploys',
      'the same day: success, 1 deploys',
      'then nothing: success, 0 deploys',
    ]);
    expect(new Set(netlify.deploys).size).toBe(4);
  });

  it('and statuses are red with a sentence when a secret or a variable is missing', async () => {
    const { webb } = world.environments;
    if (!webb) throw new Error('no environment');
    const whole = structuredClone(webb);
    const cases: [name: string, change: () => void, sentence: string, jobs: string[]][] = [
      ['secret', () => (webb.secrets = {}), 'NETLIFY_AUTH_TOKEN är tom', ['publicering', 'status']],
      [
        'all of it',
        () => Object.assign(webb, { secrets: {}, vars: { SKAV_SITE: whole.vars?.['SKAV_SITE'] } }),
        'NETLIFY_SITE_ID är tom',
        ['publicering', 'status'],
      ],
      ['address', () => delete webb.vars?.['SKAV_SITE'], PUBLISH_TEXTS.address, ['publicering']],
    ];
    const handedOver = netlify.deploys.length;
    netlify.writes.length = 0;
    await changePages('d');
    day = addDays(day, 1);
    for (const [name, change, sentence, jobs] of cases) {
      Object.assign(webb, structuredClone(whole));
      change();
      const runs = await night(day);
      for (const job of jobs) expect(logOf(runs, job), name).toContain(sentence);
      expect(
        webJobs(runs).filter((job) => job.endsWith('failure')),
        name,
      ).toEqual(jobs.map((job) => `${job} failure`));
      expect(netlify.deploys).toHaveLength(handedOver);
    }
    expect(netlify.writes).not.toContain('state/handed-over');
    Object.assign(webb, whole);
    expect(webJobs(await night(day))).toEqual(['publicering success', 'status success']);
    expect(netlify.deploys).toHaveLength(handedOver + 1);
  });
});
