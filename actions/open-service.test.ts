import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repairPullRequests } from '../adapters/store/github/repair.ts';
import { openGitHubRepo } from '../adapters/store/open-repo.ts';
import { startGitHubSite } from '../testing/github-site.ts';
import { exampleReport } from '../testing/report.ts';
import { associationFolder, NOON, temporaryFolder } from '../testing/service.ts';
import { openService } from './open-service.ts';
import { submitBody } from './submit/submit.ts';

test('cases are stored on GitHub when the environment says so, and not locally', async () => {
  const { github, repo, env } = await startGitHubSite();
  onTestFinished(() => github.close());
  const data = join(temporaryFolder(), 'data');
  const service = await openService(associationFolder(), data, () => NOON, env);
  // GitHub is not called before it is needed.
  expect(github.log).toEqual([]);
  const result = await submitBody(service, exampleReport(), {});
  expect(result.ok && [...repo.issues.values()].map(({ pull }) => pull?.head)).toEqual([
    `case/${result.ok && result.receipt.id}`,
  ]);
  const githubRepo = openGitHubRepo(service, env);
  expect(githubRepo && (await repairPullRequests(githubRepo)).completed).toHaveLength(1);
  expect(openGitHubRepo(service, {})).toBeUndefined();
  expect(github.findings).toEqual([]);
});

test('a wrong setting stops the start, and is named', async () => {
  const start = (env: NodeJS.ProcessEnv) =>
    openService(associationFolder(), join(temporaryFolder(), 'data'), () => NOON, env);
  await expect(start({ SKAV_GITHUB_REPO: 'a/b' })).rejects.toMatchObject({
    code: 'bad-settings',
    message: 'Inställningen SKAV_GITHUB_APP saknas. README säger var den finns.',
  });
});
