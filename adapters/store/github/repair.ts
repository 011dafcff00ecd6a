import { CASE_LABEL } from '../../../core/texts/pull.ts';
import { branchOf, caseNameOf } from '../names.ts';
import { readHeads } from './listing.ts';
import { findPull, openPull } from './pull.ts';
import { ensurePullDetails, type MissingDetail } from './pull-details.ts';
import type { GitHubRepo } from './repo.ts';
import { readProposal } from './waiting.ts';

/** What was repaired, and what a person has to look at. */
export interface RepairReport {
  /** Cases whose pull request was missing. */
  opened: string[];
  /** Cases whose pull request lacked its comment, reviewers or labels. */
  completed: string[];
  /** Cases with a branch whose pull request was closed by a person, who decides whether the branch goes too. */
  closed: string[];
  /** Branches under `case/` without a case. */
  stray: string[];
  /** Cases that could not be repaired, with the error; the others were. */
  failed: { id: string; error: unknown }[];
  /** Cases whose reviewers are unknown to GitHub. */
  incomplete: { id: string; missing: MissingDetail[] }[];
}

/**
 * Opens and completes the pull request of every case's branch, which finishes what a crash interrupted. A second run
 * changes nothing. Takes one call for the branches, one for each hundred open pull requests, and a few for each pull
 * request that lacks something.
 */
export async function repairPullRequests(repo: GitHubRepo): Promise<RepairReport> {
  const report: RepairReport = {
    opened: [],
    completed: [],
    closed: [],
    stray: [],
    failed: [],
    incomplete: [],
  };
  const heads = await readHeads(repo);
  report.stray.push(...heads.stray);
  const open = await openPulls(repo);
  for (const id of [...heads.waiting.keys()].sort()) {
    const pull = open.get(id);
    if (pull?.isComplete) continue;
    await repairPull(repo, id, pull?.number, report).catch((error: unknown) =>
      report.failed.push({ id, error }),
    );
  }
  return report;
}

async function repairPull(
  repo: GitHubRepo,
  id: string,
  known: number | undefined,
  report: RepairReport,
): Promise<void> {
  const text = (await readProposal(repo, id))?.text;
  if (text === undefined) {
    report.stray.push(branchOf(id));
    return;
  }
  let number = known;
  if (number === undefined) {
    const before = await findPull(repo, id);
    if (before && before.state !== 'open') {
      report.closed.push(id);
      return;
    }
    number = (before ?? (await openPull(repo, id, text))).number;
    report.opened.push(id);
  }
  const missing = await ensurePullDetails(repo, number, id, text);
  report.completed.push(id);
  if (missing.length > 0) report.incomplete.push({ id, missing });
}

async function openPulls({
  at,
  client,
}: GitHubRepo): Promise<Map<string, { number: number; isComplete: boolean }>> {
  const octokit = await client();
  const found = new Map<string, { number: number; isComplete: boolean }>();
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    ...at,
    state: 'open',
    base: 'main',
    per_page: 100,
  });
  for (const { number, head, base, labels } of all) {
    // A fork can name any branch; its pull request belongs to no case.
    const isOwn = head.repo?.id === base.repo.id;
    const id = isOwn && head.ref.startsWith('case/') ? caseNameOf(head.ref.slice('case/'.length)) : undefined;
    if (id !== undefined)
      found.set(id, { number, isComplete: labels.some(({ name }) => name === CASE_LABEL) });
  }
  return found;
}
