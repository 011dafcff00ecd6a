import { ApiError, invalid, notFound } from '../errors.ts';
import { pageUrl, repoUrl } from '../facts/basic.ts';
import { commitFacts, fileFacts } from '../facts/commit.ts';
import { commitsBetween, mergeBase } from '../history.ts';
import type { JsonObject } from '../json.ts';
import { type Answer, type ApiCall, paged, type Routes } from '../route.ts';

const READ = { needs: 'contents:read', role: 'read' } as const;

async function branchFacts({ github, repo }: ApiCall, name: string, sha: string): Promise<JsonObject> {
  const url = `${repoUrl(github, repo)}/branches/${name}`;
  const _links = { self: url, html: `${pageUrl(github, repo)}/tree/${name}` };
  return {
    name,
    commit: await commitFacts(github, repo, sha),
    _links,
    protected: false,
    protection: {},
    protection_url: url,
  };
}

async function compare({ github, repo, params }: ApiCall): Promise<Answer> {
  const [from = '', to = ''] = (params['basehead'] ?? '').split('...');
  const [base, head] = [await repo.commitOf(from), await repo.commitOf(to)];
  const merge = base && head && (await mergeBase(repo, base, head));
  if (!base || !head || !merge) throw notFound();
  const [behind = '0', ahead = '0'] = (
    await repo.git('rev-list', '--left-right', '--count', `${base}...${head}`)
  ).split('\t');
  const commits = await commitsBetween(repo, base, head);
  const [a, b] = [Number(ahead), Number(behind)];
  const page = `${pageUrl(github, repo)}/compare/${from}...${to}`;
  return {
    status: 200,
    facts: {
      url: `${repoUrl(github, repo)}/compare/${from}...${to}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: await commitFacts(github, repo, base),
      merge_base_commit: await commitFacts(github, repo, merge),
      status: a && b ? 'diverged' : a ? 'ahead' : b ? 'behind' : 'identical',
      ahead_by: a,
      behind_by: b,
      total_commits: commits.length,
      commits: await Promise.all(commits.map((sha) => commitFacts(github, repo, sha))),
      files: await fileFacts(github, repo, merge, head),
    },
  };
}

export const HISTORY_ROUTES: Routes = {
  'repos/get-branch': {
    ...READ,
    run: async (call) => {
      const name = call.params['branch'] ?? '';
      const sha = await call.repo.commitOf(`refs/heads/${name}`);
      const moved = call.repo.renamedBranches.get(name);
      if (!sha && moved !== undefined) {
        const location = `${call.github.url}/repositories/${call.repo.id}/branches/${moved}`;
        throw new ApiError(301, 'Moved Permanently', { headers: { location } });
      }
      if (!sha) throw new ApiError(404, 'Branch not found');
      return { status: 200, facts: await branchFacts(call, name, sha) };
    },
  },
  'repos/list-branches': {
    ...READ,
    run: async (call) =>
      paged(call, [...call.repo.heads()], ([name, sha]) => {
        const url = `${repoUrl(call.github, call.repo)}/commits/${sha}`;
        return { name, commit: { sha, url }, protected: false };
      }),
  },
  'repos/get-commit': {
    ...READ,
    run: async ({ github, repo, params }) => {
      const sha = await repo.commitOf(params['ref'] ?? '');
      if (!sha) throw invalid({ resource: 'Commit', field: 'sha', code: 'invalid' });
      const files = await fileFacts(github, repo, '--root', '--no-commit-id', sha);
      return { status: 200, facts: { ...(await commitFacts(github, repo, sha)), files } };
    },
  },
  'repos/list-commits': {
    ...READ,
    run: async (call) => {
      const { github, repo, query } = call;
      const [from, path] = [query.get('sha') ?? repo.defaultBranch, query.get('path')];
      const since = query.get('since');
      const args = ['rev-list', ...(since ? [`--since=${since}`] : []), from, '--', ...(path ? [path] : [])];
      const out = await repo.tryGit(...args);
      if (out === undefined) throw notFound();
      return paged(call, out.split('\n').filter(Boolean), (sha) => commitFacts(github, repo, sha));
    },
  },
  'repos/compare-commits-with-basehead': { ...READ, run: compare },
};
