import type { BranchRule } from '../../core/setup/rulesets.ts';
import { ownersOfFiles } from './code-owners.ts';
import { ApiError } from './errors.ts';
import { readCommit } from './facts/commit.ts';
import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue, Ruleset } from './state.ts';
import type { AccessToken } from './tokens.ts';

export const ACTIONS_APP = 15368;
const WRITERS = ['write', 'maintain', 'admin'];
/** https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks */
const PASSED = ['success', 'skipped', 'neutral'];

/** The rulesets of a branch that an actor cannot bypass. */
function binding(
  { tokens }: GitHub,
  { rulesets }: Repository,
  branch: string,
  login: string,
  act: 'push' | 'merge',
): Ruleset[] {
  const mayPass = ({ bypass }: Ruleset) =>
    bypass.some(({ actor_id: id, bypass_mode: mode }) => {
      // `pull_request` lets the actor merge, and not push:
      // https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset
      const app = tokens.apps.get(id);
      return app !== undefined && login === `${app.slug}[bot]` && (mode === 'always' || act === 'merge');
    });
  return rulesetsOf(rulesets, branch).filter((one) => !mayPass(one));
}

/** The active rulesets of a branch. `*` is within a name and `**` across: fnmatch, as GitHub says. */
export const rulesetsOf = (rulesets: readonly Ruleset[], branch: string): Ruleset[] =>
  rulesets.filter(
    ({ enforcement, include }) =>
      enforcement === 'active' && include.some((pattern) => globOf(pattern).test(`refs/heads/${branch}`)),
  );

const globOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))}$`);

/**
 * Refuses a push that a ruleset forbids. A branch under `pull_request` takes no push at all.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 * @param move `NO_COMMIT` as `before` creates the branch, as `after` deletes it
 * @throws ApiError 422
 */
export async function refusePush(
  github: GitHub,
  repo: Repository,
  { login }: AccessToken,
  branch: string,
  move: { isCreated: boolean; isDeleted: boolean; isForward: () => Promise<boolean> },
): Promise<void> {
  const types = new Set(
    binding(github, repo, branch, login, 'push').flatMap(({ rules }) => rules.map(({ type }) => type)),
  );
  const violations: string[] = [];
  if (types.has('creation') && move.isCreated) violations.push('Cannot create this branch');
  if (types.has('update') && !move.isCreated && !move.isDeleted)
    violations.push('Cannot update this protected ref.');
  if (types.has('deletion') && move.isDeleted) violations.push('Cannot delete this branch');
  if (types.has('pull_request') && !move.isDeleted)
    violations.push('Changes must be made through a pull request.');
  if (types.has('non_fast_forward') && !move.isCreated && !move.isDeleted && !(await move.isForward()))
    violations.push('Cannot force-push to this branch');
  if (violations.length > 0) throw new ApiError(422, violationText(violations));
}

/** Refuses a merge that a ruleset forbids. @throws ApiError 405 */
export async function refuseMerge(
  github: GitHub,
  repo: Repository,
  { login }: AccessToken,
  issue: Issue,
  method: string,
): Promise<void> {
  const violations: string[] = [];
  for (const { rules } of binding(github, repo, github.pullOf(issue).base, login, 'merge'))
    for (const rule of rules) violations.push(...(await mergeViolations(github, repo, issue, method, rule)));
  if (violations.length > 0) throw new ApiError(405, violationText(violations));
}

const violationText = (violations: readonly string[]): string =>
  `Repository rule violations found\n\n${violations.join('\n\n')}`;

async function mergeViolations(
  github: GitHub,
  repo: Repository,
  issue: Issue,
  method: string,
  { type, parameters: wanted = {} }: BranchRule,
): Promise<string[]> {
  const pull = github.pullOf(issue);
  if (type === 'required_status_checks')
    return (wanted.required_status_checks ?? []).flatMap(({ context, integration_id: app }) => {
      const found = repo.checks.findLast(
        (one) => one.sha === pull.headSha && one.context === context && (app ?? one.app) === one.app,
      );
      return found && PASSED.includes(found.conclusion)
        ? []
        : [`Required status check "${context}" is expected.`];
    });
  if (type !== 'pull_request') return [];
  const violations: string[] = [];
  // The last verdict of each person counts. A comment is not a verdict.
  const verdicts = new Map(
    pull.reviews.filter(({ state }) => /APPROVED|CHANGES/.test(state)).map((one) => [one.user, one]),
  );
  const counted = [...verdicts.values()].filter(({ user }) => mayWrite(repo, user));
  const approvals = counted.filter(
    ({ state, sha }) =>
      state === 'APPROVED' && (!wanted.dismiss_stale_reviews_on_push || sha === pull.headSha),
  );
  const count = wanted.required_approving_review_count ?? 0;
  if (approvals.length < count)
    violations.push(`At least ${count} approving review is required by reviewers with write access.`);
  if (counted.some(({ state }) => state === 'CHANGES_REQUESTED')) violations.push('Changes were requested.');
  if (wanted.require_code_owner_review) {
    // One of a file's owners is enough:
    // https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
    const isApproved = ({ users, teams }: { users: string[]; teams: string[] }) =>
      approvals.some(
        ({ user }) =>
          users.includes(user) || teams.some((slug) => repo.teams.get(slug)?.members.includes(user)),
      );
    const owners = (await ownersOfFiles(repo, pull)).filter(
      ({ users, teams }) => users.length + teams.length > 0,
    );
    if (!owners.every(isApproved)) violations.push('Waiting on code owner review.');
  }
  if (wanted.require_last_push_approval) {
    // Here the author of the newest commit counts as the last pusher.
    const pusher = (await readCommit(repo, pull.headSha)).author.name;
    if (!approvals.some(({ user, sha }) => user !== pusher && sha === pull.headSha))
      violations.push(`New changes require approval from someone other than ${pusher}.`);
  }
  if (wanted.allowed_merge_methods && !wanted.allowed_merge_methods.includes(method))
    violations.push(`Merge method ${method} is not allowed.`);
  return violations;
}

/** Whether a person may write, themselves or through a team. Approvals of others do not count. */
const mayWrite = (repo: Repository, login: string): boolean =>
  WRITERS.includes(repo.collaborators.get(login) ?? '') ||
  [...repo.teams.values()].some(({ role, members }) => WRITERS.includes(role) && members.includes(login));
