import type { Client, RepoName } from '../../adapters/store/github/client.ts';
import { LEFT_PREFIX } from '../../adapters/store/github/left.ts';
import { branchOf } from '../../adapters/store/names.ts';
import { SERVICE_LABELS } from '../../core/labels/labels.ts';
import { ERASE_TEXTS } from '../../core/texts/erase.ts';

/** What was removed: the numbers of the pull requests, and how many comments and logs. */
export interface GitHubErasure {
  pulls: number[];
  comments: number;
  logs: number;
}

/**
 * Removes what a person's token can remove of a case on GitHub: its branch, the comments on its pull requests and the
 * logs of its runs. Comments are deleted and never edited, because an edited one keeps its earlier text. Run again, it
 * does what was left.
 */
export async function eraseOnGitHub(client: Client, repo: RepoName, id: string): Promise<GitHubErasure> {
  const at = { ...repo };
  const { rest, paginate } = client;
  const branch = branchOf(id);
  const pulls = await paginate(rest.pulls.list, {
    ...at,
    head: `${at.owner}:${branch}`,
    state: 'all',
    per_page: 100,
  });
  const erased: GitHubErasure = { pulls: pulls.map(({ number }) => number), comments: 0, logs: 0 };
  const removed = SERVICE_LABELS.borttaget.name;
  for (const { number, state, labels } of pulls) {
    if (state === 'open') await rest.pulls.update({ ...at, pull_number: number, state: 'closed' });
    // So that the sweep does not take it for one that was closed by mistake and reopen it.
    if (!labels.some(({ name }) => name === removed))
      await rest.issues.addLabels({ ...at, issue_number: number, labels: [removed] });
    const comments = await paginate(rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
    for (const { id: comment_id, body } of comments) {
      if (body === ERASE_TEXTS.comment) continue;
      await rest.issues.deleteComment({ ...at, comment_id });
      erased.comments++;
    }
    if (!comments.some(({ body }) => body === ERASE_TEXTS.comment))
      await rest.issues.createComment({ ...at, issue_number: number, body: ERASE_TEXTS.comment });
  }
  await unlessMissing(rest.git.deleteRef({ ...at, ref: `heads/${branch}` }));
  const { data: left } = await rest.git.listMatchingRefs({ ...at, ref: `heads/${LEFT_PREFIX}${id}-` });
  for (const { ref } of left)
    await unlessMissing(rest.git.deleteRef({ ...at, ref: ref.replace('refs/', '') }));
  const runs = await paginate(rest.actions.listWorkflowRunsForRepo, { ...at, branch, per_page: 100 });
  for (const { id: run_id } of runs) {
    await unlessMissing(rest.actions.deleteWorkflowRunLogs({ ...at, run_id }));
    erased.logs++;
  }
  return erased;
}

/** Ignores that something is gone already. */
async function unlessMissing(call: Promise<unknown>): Promise<void> {
  await call.catch((error: { status?: number }) => {
    if (error.status !== 404 && error.status !== 422) throw error;
  });
}
