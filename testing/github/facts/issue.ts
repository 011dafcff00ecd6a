import { changedFiles, commitsBetween } from '../history.ts';
import type { JsonObject } from '../json.ts';
import type { Repository } from '../repository.ts';
import type { GitHub } from '../stand-in.ts';
import type { Comment, Issue } from '../state.ts';
import { authorAssociation, labelFacts, pageUrl, repositoryFacts, repoUrl, userFacts } from './basic.ts';

const labelsOf = (github: GitHub, repo: Repository, issue: Issue): JsonObject[] =>
  issue.labels.map((name) => labelFacts(github, repo, github.ensureLabel(repo, name)));

const commentsOn = (repo: Repository, issue: Issue): number =>
  [...repo.comments.values()].filter((comment) => comment.issue === issue.number).length;

/** What an issue and a pull request have in common. */
function commonFacts(github: GitHub, repo: Repository, issue: Issue): JsonObject {
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: userFacts(github, issue.user),
    labels: labelsOf(github, repo, issue),
    assignees: issue.assignees.map((login) => userFacts(github, login)),
    assignee: issue.assignees[0] === undefined ? null : userFacts(github, issue.assignees[0]),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    author_association: authorAssociation(repo, issue.user),
    created_at: issue.created,
    updated_at: issue.updated,
    closed_at: issue.closed,
  };
}

export function issueFacts(github: GitHub, repo: Repository, issue: Issue): JsonObject {
  const url = `${repoUrl(github, repo)}/issues/${issue.number}`;
  const page = `${pageUrl(github, repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const pull = `${repoUrl(github, repo)}/pulls/${issue.number}`;
  return {
    ...commonFacts(github, repo, issue),
    node_id: `I_${issue.id}`,
    url,
    html_url: page,
    comments: commentsOn(repo, issue),
    ...(issue.pull
      ? {
          draft: issue.pull.isDraft,
          pull_request: {
            url: pull,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }
      : {}),
  };
}

export function commentFacts(github: GitHub, repo: Repository, comment: Comment): JsonObject {
  const url = `${repoUrl(github, repo)}/issues`;
  const isPull = repo.issues.get(comment.issue)?.pull !== undefined;
  const page = `${pageUrl(github, repo)}/${isPull ? 'pull' : 'issues'}/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    body: comment.body,
    user: userFacts(github, comment.user),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: authorAssociation(repo, comment.user),
    performed_via_github_app: null,
  };
}

/** Facts about a pull request; `whole` adds what GitHub sends for a single one and in events, but not in lists. */
export async function pullFacts(
  github: GitHub,
  repo: Repository,
  issue: Issue,
  { whole }: { whole: boolean },
): Promise<JsonObject> {
  const pull = github.pullOf(issue);
  const side = (ref: string, sha: string, fork?: string): JsonObject => ({
    label: `${fork ?? repo.owner}:${ref}`,
    ref,
    sha,
    user: userFacts(github, fork ?? repo.owner),
    repo:
      fork === undefined
        ? repositoryFacts(github, repo)
        : {
            ...repositoryFacts(github, repo),
            id: github.userId(`${fork}/${repo.name}`),
            full_name: `${fork}/${repo.name}`,
            owner: userFacts(github, fork),
            fork: true,
          },
  });
  const page = `${pageUrl(github, repo)}/pull/${issue.number}`;
  return {
    ...commonFacts(github, repo, issue),
    node_id: `PR_${issue.id}`,
    url: `${repoUrl(github, repo)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${repoUrl(github, repo)}/issues/${issue.number}`,
    draft: pull.isDraft,
    head: side(pull.head, pull.headSha, pull.fork),
    base: side(pull.base, pull.baseSha),
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    auto_merge: null,
    requested_reviewers: pull.reviewers.map((login) => userFacts(github, login)),
    requested_teams: pull.teams.map((slug) => teamFacts(github, repo, slug)),
    ...(whole ? await wholeFacts(github, repo, issue) : {}),
  };
}

async function wholeFacts(github: GitHub, repo: Repository, issue: Issue): Promise<JsonObject> {
  const { baseSha, headSha, mergedAt, mergedBy, isMergeable } = github.pullOf(issue);
  const files = await changedFiles(repo, baseSha, headSha);
  const sum = (column: 'added' | 'deleted') => files.reduce((total, file) => total + file[column], 0);
  const isOpen = issue.state === 'open';
  const mergeable = isOpen ? (isMergeable ?? null) : null;
  return {
    merged: mergedAt !== null,
    mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    rebaseable: mergeable,
    merged_by: mergedBy === undefined ? null : userFacts(github, mergedBy),
    maintainer_can_modify: false,
    comments: commentsOn(repo, issue),
    review_comments: 0,
    commits: (await commitsBetween(repo, baseSha, headSha)).length,
    additions: sum('added'),
    deletions: sum('deleted'),
    changed_files: files.length,
  };
}

export function teamFacts(github: GitHub, repo: Repository, slug: string): JsonObject {
  const url = `${github.url}/orgs/${repo.owner}/teams/${slug}`;
  return {
    id: github.userId(`team/${slug}`),
    node_id: `T_${slug}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'push',
    url,
    html_url: url,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}
