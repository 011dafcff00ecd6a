import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { health, isDelivered, Senders, startProcess } from '../../testing/fault-harness.ts';
import { type InjectedDelay, type InjectedFault, RATE_LIMIT_FAULTS } from '../../testing/github/faults.ts';
import { type GitHubSite, startGitHubSite } from '../../testing/github-site.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';

const MANY = 10_000;

let site: GitHubSite;
beforeEach(async () => {
  site = await startGitHubSite();
});
afterEach(() => site.github.close());

/** A service in a separate process whose cases are on GitHub. */
function scene() {
  const data = join(temporaryFolder(), 'data');
  const options = { cases: associationFolder(), data, env: site.env };
  return { data, senders: new Senders(), start: () => startProcess(options) };
}

/** Each key has one case with one pull request, GitHub found nothing wrong, and health is green. */
async function expectNothingLost({ senders, data }: ReturnType<typeof scene>, url: string): Promise<void> {
  expect([...new Set(await senders.sendAllAgain(url))]).toEqual([201]);
  await expect.poll(() => isDelivered(data)).toBe(true);
  const pulls = [...site.repo.issues.values()].flatMap(({ pull }) => pull?.head ?? []);
  expect(pulls.toSorted()).toEqual(senders.ids().map((id) => `case/${id}`));
  expect(senders.ids()).toHaveLength(senders.seen.size);
  expect(await site.repo.git('fsck', '--strict', '--no-dangling', '--no-progress')).toBe('');
  expect(site.github.findings).toEqual([]);
  // It reads the archive with a limit of time, which a busy machine can pass once.
  await expect.poll(() => health(url)).toEqual([200, []]);
}

const FAULTS: [string, InjectedFault | InjectedDelay][] = [
  ['503', { when: 'before', status: 503 }],
  ['429', { when: 'before', ...RATE_LIMIT_FAULTS.secondary(429) }],
  ['a connection that breaks before the answer', { when: 'lost' }],
  ['a connection that breaks before the work', { when: 'down' }],
];

it.each(FAULTS)(
  'GitHub answers with %s: receipts are given, health says so, and nothing is lost',
  async (_name, fault) => {
    const here = scene();
    const { url } = await here.start();
    expect(await health(url)).toEqual([200, []]);
    site.github.faults.add({ ...fault, times: MANY });
    for (let sent = 0; sent < 3; sent++) expect(await here.senders.send(url)).toBe(201);
    expect(await health(url)).toEqual([200, ['arkivet']]);
    site.github.faults.clear();
    await expectNothingLost(here, url);
  },
);

it('kill -9 between the outbox and the delivery, at each call: one case for each report', async () => {
  const here = scene();
  for (const at of [1, 2, 4, 6, 7]) {
    const gate = Promise.withResolvers<void>();
    const { url, kill } = await here.start();
    site.github.faults.add({ when: 'slow', delay: gate.promise, at });
    const calls = site.github.log.length;
    const sending = here.senders.send(url);
    await expect.poll(() => !isDelivered(here.data) && site.github.log.length - calls >= at - 1).toBe(true);
    await kill();
    // Its own call, or one of the drain's for an earlier report.
    expect([0, 201]).toContain(await sending);
    site.github.faults.clear();
    gate.resolve();
  }
  const { url } = await here.start();
  await expectNothingLost(here, url);
});
