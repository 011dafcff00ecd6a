import { CASE_LABEL } from '../../../core/texts/pull.ts';
import { branchOf, caseNameOf } from '../names.ts';
import { readHeads } from './listing.ts';
import { findPull, openPull } from './pull.ts';
import { ensurePullDetails, type MissingDetail } from './pull-details.ts';
import type { GitHubRepo } from './repo.ts';
import { readProposal } from './waiting.ts';

/** What was made right, and what a person has to look at. */
export interface RepairReport {
  /** Cases whose pull request was missing. */
  opened: string[];
  /** Cases whose pull request lacked its comment, reviewer or labels. */
  completed: string[];
  /** Cases with a branch whose pull request somebody closed: they decide whether the branch goes. */
  closed: string[];
  /** Branches under `case/` that hold no case. */
  stray: string[];
  /** Cases that could not be made right, with why; the others were. */
  failed: { id: string; error: unknown }[];
  /** Cases whose reviewer GitHub does not know. */
  incomplete: { id: string; missing: MissingDetail[] }[];
}

/**
 * Looks at every branch of a case and makes its pull request whole: what a crash left between two calls is finished
 * here. Run twice, the second run changes nothing. One call for the branches, one for each hundred open pull requests,
 * and a few for each that lacks something.
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
  for (const { number, head, labels } of all) {
    const id = head.ref.startsWith('case/') ? caseNameOf(head.ref.slice('case/'.length)) : undefined;
    if (id !== undefined)
      found.set(id, { number, isComplete: labels.some(({ name }) => name === CASE_LABEL) });
  }
  return found;
}
