import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InjectedDelay, type InjectedFault, RATE_LIMIT_FAULTS } from '../../testing/github/faults.ts';
import { type GitHubSite, startGitHubSite } from '../../testing/github-site.ts';
import { exampleReport } from '../../testing/report.ts';
import { drain } from '../outbox/drain.ts';
import { submitBody } from './submit.ts';

let site: GitHubSite;
beforeEach(async () => {
  site = await startGitHubSite();
});
afterEach(() => site.github.close());

const FAULTS: [string, InjectedFault | InjectedDelay][] = [
  ['down', { when: 'down' }],
  ['answer lost', { when: 'lost' }],
  ['slow', { when: 'slow', delay: 1500 }],
  ['403', { when: 'before', status: 403 }],
  ['hourly limit', { when: 'before', ...RATE_LIMIT_FAULTS.primary(1_800_000_000) }],
  ['secondary limit', { when: 'before', ...RATE_LIMIT_FAULTS.secondary(403) }],
  ['secondary limit, 429', { when: 'before', ...RATE_LIMIT_FAULTS.secondary(429) }],
  ['409', { when: 'before', status: 409 }],
  ['422', { when: 'before', status: 422 }],
  ['500', { when: 'before', status: 500 }],
  ['502 after doing the work', { when: 'after', status: 502 }],
];
/** Which call fails: the one for the token, or one of the six after it. */
const POSITIONS = [1, 2, 3, 4, 5, 6, 7];

test.each(FAULTS)(
  'GitHub %s, at any call: the reporter has a receipt, and the report is delivered once',
  async (name, fault) => {
    for (const at of POSITIONS) {
      // A separate service, so that the token is requested again.
      const hasty = await site.open(fault.when === 'slow' ? 700 : 30_000);
      site.github.faults.add({ ...fault, at });
      const key = `${name} ${at}`.replaceAll(/[^\w]/g, '-');
      const result = await submitBody(hasty, exampleReport(), { key });
      site.github.faults.clear();
      if (!result.ok) throw new Error(`${at}: ${JSON.stringify(result.fel)}`);
      const { id } = result.receipt;
      const file = (ref: string) => site.repo.tryGit('show', `${ref}:cases/2026/11/${id}.yaml`);
      const isSafe =
        (await hasty.outbox.due({ all: true })).length === 1 || (await file(`case/${id}`)) !== undefined;
      expect([at, isSafe]).toEqual([at, true]);

      const patient = { ...(await site.open()), outbox: hasty.outbox, secret: hasty.secret };
      expect([at, (await drain(patient, { all: true })).failed]).toEqual([at, []]);
      expect(await submitBody(patient, exampleReport(), { key })).toEqual(result);
      const mine = [...site.repo.issues.values()].filter(({ pull }) => pull?.head === `case/${id}`);
      expect([at, mine.length, mine[0]?.state]).toEqual([at, 1, 'open']);
      expect(await file(`case/${id}`)).toContain(`id: ${id}`);
      expect(await hasty.outbox.due({ all: true })).toEqual([]);
    }
    // The faults took effect: not every report was delivered at once.
    const failures = site.github.log.filter(({ status }) => status >= 400 && status !== 404);
    if (fault.when === 'before') expect(failures.length).toBeGreaterThanOrEqual(POSITIONS.length);
    expect(site.github.findings).toEqual([]);
  },
);
