import { ApiError } from './errors.ts';
import { readCommit } from './facts/commit.ts';
import { pullFacts } from './facts/issue.ts';
import { isAncestor, mergedTree } from './history.ts';
import { mail } from './mail.ts';
import { NO_COMMIT } from './ref-files.ts';
import type { Repository } from './repository.ts';
import { refusePush } from './rulesets.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue } from './state.ts';
import type { AccessToken } from './tokens.ts';
import { emit } from './webhook-event.ts';

/**
 * Moves a branch as GitHub does and emits the events that follow. `NO_COMMIT` as `before` creates it, as `after`
 * deletes it.
 * @param options `isMerge`: it is the merge of a pull request, which has its own rules
 * @throws ApiError 409 or 422 when the branch is not at `before`; 422 when a ruleset forbids it
 */
export async function moveBranch(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  branch: string,
  before: string,
  after: string,
  { isMerge = false } = {},
): Promise<void> {
  if (!isMerge) await refuseMove(github, repo, token, branch, before, after);
  if (!(await repo.moveRef(`refs/heads/${branch}`, after, before)))
    throw before === NO_COMMIT
      ? new ApiError(422, 'Reference already exists')
      : new ApiError(409, `is at a different commit but expected ${before}`);
  await afterMove(github, repo, token, branch, before, after);
}

/** Refuses a move of a branch that a ruleset forbids. @throws ApiError 422 */
export const refuseMove = (
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  branch: string,
  before: string,
  after: string,
): Promise<void> =>
  refusePush(github, repo, token, branch, {
    isCreated: before === NO_COMMIT,
    isDeleted: after === NO_COMMIT,
    isForward: () => isAncestor(repo, before, after),
  });

/** Runs work that moves branches by itself, and then emits the events of every move. */
export async function emitMoves(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  work: () => Promise<void>,
): Promise<void> {
  const before = repo.heads();
  await work();
  const after = repo.heads();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(name) ?? NO_COMMIT, after.get(name) ?? NO_COMMIT];
    if (old !== fresh) await afterMove(github, repo, token, name, old, fresh);
  }
}

async function afterMove(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  branch: string,
  before: string,
  after: string,
): Promise<void> {
  const open = [...repo.issues.values()].filter(({ pull, state }) => pull && state === 'open');
  for (const issue of open) {
    const pull = github.pullOf(issue);
    if (pull.head !== branch || pull.headSha === after) continue;
    if (after === NO_COMMIT) {
      await closePull(github, repo, token, issue);
      continue;
    }
    pull.headSha = after;
    issue.updated = github.time();
    await updatePullRefs(github, repo, issue);
    const facts = {
      number: issue.number,
      before,
      after,
      pull_request: await pullFacts(github, repo, issue, { whole: true }),
    };
    emit(github, repo, 'pull_request', 'synchronize', facts, { token, ...mergeRef(issue) });
  }
  if (after !== NO_COMMIT) await closeMerged(github, repo, token, branch, after, open);
  await emitPush(github, repo, token, branch, before, after);
}

/** Closes, as merged, the pull requests whose commits have reached their base in another way. */
async function closeMerged(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  branch: string,
  tip: string,
  open: Issue[],
): Promise<void> {
  const into = open.filter((issue) => github.pullOf(issue).base === branch);
  if (into.length === 0) return;
  const reached = await repo.git('for-each-ref', `--merged=${tip}`, '--format=%(refname)', 'refs/pull');
  const refs = new Set(reached.split('\n'));
  for (const issue of into) {
    if (!refs.has(`refs/pull/${issue.number}/head`)) continue;
    Object.assign(github.pullOf(issue), { mergedAt: github.time(), mergeSha: tip });
    await closePull(github, repo, token, issue);
  }
}

/** Closes a pull request and emits the event. It is merged when it has a `mergeSha`. */
export async function closePull(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  issue: Issue,
): Promise<void> {
  issue.state = 'closed';
  mail(github, repo, issue, 'state', { by: token.login });
  issue.closed = github.time();
  issue.updated = issue.closed;
  const facts = { number: issue.number, pull_request: await pullFacts(github, repo, issue, { whole: true }) };
  const { base, mergeSha, headSha } = github.pullOf(issue);
  const isMerged = mergeSha !== null;
  const where = isMerged
    ? { ref: `refs/heads/${base}`, sha: mergeSha }
    : { ...mergeRef(issue), sha: headSha };
  emit(github, repo, 'pull_request', 'closed', facts, { token, ...where });
}

/** The ref and commit that a workflow for a pull request runs on. */
export const mergeRef = (issue: Issue): { ref: string; sha: string } => ({
  ref: `refs/pull/${issue.number}/merge`,
  sha: issue.pull?.headSha ?? '',
});

/**
 * Sets `refs/pull/N/head` and `/merge`. GitHub keeps the first forever, even when the branch is deleted; no client can
 * write or delete either.
 */
export async function updatePullRefs(github: GitHub, repo: Repository, issue: Issue): Promise<void> {
  const pull = github.pullOf(issue);
  pull.baseSha = (await repo.commitOf(`refs/heads/${pull.base}`)) ?? pull.baseSha;
  const kept = `${pull.baseSha} ${pull.headSha}`;
  if (pull.refsKey === kept) return;
  pull.refsKey = kept;
  await repo.moveRef(`refs/pull/${issue.number}/head`, pull.headSha);
  const tree = await mergedTree(repo, pull.baseSha, pull.headSha);
  pull.isMergeable = tree !== undefined;
  if (!tree) return;
  const author = { name: 'GitHub', email: 'noreply@github.test', date: github.time() };
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  const merge = repo.writeCommit(tree, [pull.baseSha, pull.headSha], message, author);
  await repo.moveRef(`refs/pull/${issue.number}/merge`, merge);
}

async function emitPush(
  github: GitHub,
  repo: Repository,
  token: AccessToken,
  branch: string,
  before: string,
  after: string,
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const isGone = after === NO_COMMIT;
  const page = `${github.url}/${repo.fullName}`;
  const head = isGone ? null : await pushedCommit(repo, after, page);
  const facts = {
    ref,
    before,
    after,
    created: before === NO_COMMIT,
    deleted: isGone,
    forced: false,
    base_ref: null,
    compare: `${page}/compare`,
    commits: head ? [head] : [],
    head_commit: head,
    pusher: { name: token.login },
  };
  emit(github, repo, 'push', undefined, facts, { token, ref, sha: after });
}

async function pushedCommit(repo: Repository, sha: string, page: string) {
  const { tree, message, author, committer } = await readCommit(repo, sha);
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: author.date,
    url: `${page}/commit/${sha}`,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
    distinct: true,
    added: [],
    modified: [],
    removed: [],
  };
}
