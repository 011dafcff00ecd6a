import { codeOwners } from '../code-owners.ts';
import { ApiError, invalid } from '../errors.ts';
import { commitFacts, fileFacts } from '../facts/commit.ts';
import { pullFacts } from '../facts/issue.ts';
import { commitsBetween, mergeBase, mergedTree } from '../history.ts';
import { mail } from '../mail.ts';
import { closePull, mergeRef, moveBranch, updatePullRefs } from '../refs.ts';
import { type Answer, type ApiCall, issueOf, paged, type Routes } from '../route.ts';
import { refuseMerge } from '../rulesets.ts';
import type { Issue } from '../state.ts';
import { emit } from '../webhook-event.ts';
import { type IssueChange, newIssue, updateIssue } from './issues.ts';
import { askReview } from './reviews.ts';

const READ = { needs: 'pull_requests:read', role: 'read' } as const;
const WRITE = { needs: 'pull_requests:write', role: 'write' } as const;

async function create(call: ApiCall): Promise<Answer> {
  const { github, repo, token, body } = call;
  const asked = body as { title?: string; head: string; base: string; body?: string; draft?: boolean };
  const head = asked.head.replace(`${repo.owner}:`, '');
  const headSha = await repo.commitOf(`refs/heads/${head}`);
  const baseSha = await repo.commitOf(`refs/heads/${asked.base}`);
  if (!headSha) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (!baseSha) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  const custom = (message: string) => invalid({ resource: 'PullRequest', code: 'custom', message });
  const isTwin = ({ state, pull }: Issue) =>
    state === 'open' && pull?.head === head && pull.fork === undefined && pull.base === asked.base;
  if ([...repo.issues.values()].some(isTwin))
    throw custom(`A pull request already exists for ${repo.owner}:${head}.`);
  if ((await mergeBase(repo, baseSha, headSha)) === undefined)
    throw custom(`The ${head} branch has no history in common with ${asked.base}`);
  if ((await commitsBetween(repo, baseSha, headSha)).length === 0)
    throw custom(`No commits between ${asked.base} and ${head}`);
  if (!asked.title) throw invalid({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  const issue = newIssue(call, { title: asked.title, body: asked.body ?? null });
  issue.pull = {
    head,
    base: asked.base,
    headSha,
    baseSha,
    mergeSha: null,
    mergedAt: null,
    isDraft: asked.draft ?? false,
    reviewers: [],
    teams: [],
    reviews: [],
  };
  await updatePullRefs(github, repo, issue);
  const facts = await pullFacts(github, repo, issue, { whole: true });
  const event = { number: issue.number, pull_request: facts };
  mail(github, repo, issue, 'opened', { by: token.login, text: issue.body ?? '' });
  emit(github, repo, 'pull_request', 'opened', event, { token, ...mergeRef(issue) });
  const { users, teams } = await codeOwners(repo, issue.pull);
  const others = users.filter((login) => login !== token.login);
  if (others.length + teams.length > 0) await askReview(call, issue, others, teams);
  return { status: 201, facts };
}

async function merge(call: ApiCall): Promise<Answer> {
  const { github, repo, token, body } = call;
  const asked = body as {
    sha?: string;
    merge_method?: string;
    commit_title?: string;
    commit_message?: string;
  };
  const issue = issueOf(call);
  const pull = github.pullOf(issue);
  if (issue.state !== 'open' || pull.isDraft) throw new ApiError(405, 'Pull Request is not mergeable');
  if (asked.sha !== undefined && asked.sha !== pull.headSha)
    throw new ApiError(409, 'Head branch was modified. Review and try the merge again.');
  await refuseMerge(github, repo, token, issue, asked.merge_method ?? 'merge');
  const base = await repo.commitOf(`refs/heads/${pull.base}`);
  const tree = base && (await mergedTree(repo, base, pull.headSha));
  if (!base || !tree) throw new ApiError(405, 'Pull Request is not mergeable');
  const author = { name: token.login, email: `${token.login}@users.noreply.test`, date: github.time() };
  const title = asked.commit_title ?? `Merge pull request #${issue.number} from ${repo.owner}/${pull.head}`;
  const message = `${title}\n\n${asked.commit_message ?? issue.title}`.trim();
  const parents = asked.merge_method === 'squash' ? [base] : [base, pull.headSha];
  const sha = repo.writeCommit(tree, parents, message, author);
  github.markSigned(sha);
  Object.assign(pull, { mergeSha: sha, mergedAt: github.time(), mergedBy: token.login, baseSha: base });
  await closePull(github, repo, token, issue);
  await moveBranch(github, repo, token, pull.base, base, sha, { isMerge: true });
  return { status: 200, facts: { sha, merged: true, message: 'Pull Request successfully merged' } };
}

export const PULL_ROUTES: Routes = {
  'pulls/create': { ...WRITE, creates: true, run: create },
  'pulls/get': {
    ...READ,
    run: async (call) => {
      const issue = issueOf(call);
      if (issue.state === 'open') await updatePullRefs(call.github, call.repo, issue);
      return { status: 200, facts: await pullFacts(call.github, call.repo, issue, { whole: true }) };
    },
  },
  'pulls/list': {
    ...READ,
    run: (call) => {
      const { github, repo, query } = call;
      const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
      const found = [...repo.issues.values()].filter(
        (issue) =>
          issue.pull &&
          (state === 'all' || issue.state === state) &&
          (head === null || `${issue.pull.fork ?? repo.owner}:${issue.pull.head}` === head) &&
          (base === null || issue.pull.base === base),
      );
      return paged(call, found.reverse(), (issue) => pullFacts(github, repo, issue, { whole: false }));
    },
  },
  'pulls/update': {
    ...WRITE,
    run: async (call) => {
      const issue = issueOf(call);
      await updateIssue(call, issue, call.body as IssueChange);
      return { status: 200, facts: await pullFacts(call.github, call.repo, issue, { whole: true }) };
    },
  },
  'pulls/list-files': {
    ...READ,
    run: async (call) => {
      const { baseSha, headSha } = call.github.pullOf(issueOf(call));
      const merge = (await mergeBase(call.repo, baseSha, headSha)) ?? '';
      return paged(call, await fileFacts(call.github, call.repo, merge, headSha), (file) => file);
    },
  },
  'pulls/list-commits': {
    ...READ,
    run: async (call) => {
      const { baseSha, headSha } = call.github.pullOf(issueOf(call));
      const list = await commitsBetween(call.repo, baseSha, headSha);
      return paged(call, list, (sha) => commitFacts(call.github, call.repo, sha));
    },
  },
  'pulls/merge': { needs: 'contents:write', role: 'write', run: merge },
};
