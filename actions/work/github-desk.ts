import { setTimeout } from 'node:timers/promises';
import { StoreError } from '../../adapters/store/errors.ts';
import { hasStatus, storeError } from '../../adapters/store/github/errors.ts';
import { blobText } from '../../adapters/store/github/main-branch.ts';
import type { RepoAccess } from '../../adapters/store/github/repo.ts';
import { branchOf, idOfPath } from '../../adapters/store/names.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import { orderComment } from '../../views/comment/escape.ts';
import { versionOf } from '../command/do.ts';
import type { Service } from '../service.ts';
import { isFirstUse } from '../submit/kept-form.ts';
import { type CasePull, findCasePull } from '../workflows/pull.ts';
import { acceptedState, readAccepted } from './accepted.ts';
import { readAsked } from './asked.ts';
import type { Desk, DeskAnswer } from './desk.ts';

/** Two posts of one form that come to different processes within this time are one. Milliseconds. */
const DOUBLE_CLICK = 30_000;
/** How long GitHub may take to count an approval. Milliseconds. */
const MERGE_WAITS = [400, 1_600];
/** How often and how long the second of them waits for the first. Milliseconds. */
const WAITS = [300, 700, 1_000];

/**
 * Opens the desk of a person.
 * @param repo the repository, with the person's own token
 * @param web where GitHub's pages are
 */
export function openDesk(
  service: Pick<Service, 'blobs' | 'secret' | 'now'>,
  repo: RepoAccess,
  web: string,
): Desk {
  const name = `${repo.at.owner}/${repo.at.repo}`;
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, name, service.now());
    }
  };
  const act = async (work: () => Promise<DeskAnswer>): Promise<DeskAnswer> => {
    try {
      return await run(work);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'refused') return 'may-not';
      throw error;
    }
  };
  const pullOf = async (id: string) => findCasePull({ client: await repo.client(), at: repo.at }, id);
  return {
    state: (id) =>
      run(async () => {
        const pull = await pullOf(id);
        if (!pull) return undefined;
        const now = service.now();
        const [asked, accepted] = await Promise.all([
          readAsked(repo, pull.number, now),
          readAccepted(repo, pull, now),
        ]);
        const address = `${web}/${name}/pull/${pull.number}`;
        return { ...asked, address, ...(accepted ? { accepted } : {}) };
      }),
    order: (id, orders, isAfterOwn) =>
      act(async () => {
        const pull = await pullOf(id);
        if (!pull) return 'no-pull';
        return acceptedState(pull, service.now()) === 'running'
          ? 'pending'
          : giveOrder(service, repo, pull.number, orders, isAfterOwn);
      }),
    accept: (id, version) =>
      act(async () => {
        const pull = await pullOf(id);
        return pull ? acceptPull(repo, pull, version) : 'no-pull';
      }),
    withdraw: (id) =>
      act(async () => {
        const pull = await pullOf(id);
        return pull ? withdrawPostponed(repo, pull.number, service.now()) : 'no-pull';
      }),
  };
}

/** Writes orders in a comment, once, unless others wait for their answer. */
async function giveOrder(
  service: Pick<Service, 'blobs' | 'secret' | 'now'>,
  repo: RepoAccess,
  issue_number: number,
  orders: string,
  isAfterOwn = false,
): Promise<DeskAnswer> {
  const body = orderComment(orders);
  const { pending, postponed, answered, last } = await readAsked(repo, issue_number, service.now());
  if (pending.length > 0) return 'pending';
  if (postponed.length > 0) return 'postponed';
  if (isAfterOwn && answered?.isDone === false) return 'refused-before';
  const moment = Math.floor(service.now() / DOUBLE_CLICK);
  if (await isFirstUse(service, `order ${issue_number} ${last} ${moment} ${body}`)) {
    await (await repo.client()).rest.issues.createComment({ ...repo.at, issue_number, body });
    return 'sent';
  }
  for (const wait of WAITS) {
    await setTimeout(wait);
    if ((await readAsked(repo, issue_number, service.now())).last !== last) return 'sent';
  }
  // What failed in the other process is not done, and may be tried again after the moment.
  throw new StoreError('unreachable');
}

/** Removes the comments of orders that wait for the night, and their answers, which say that they wait. */
async function withdrawPostponed(repo: RepoAccess, issue_number: number, now: number): Promise<DeskAnswer> {
  const { postponed } = await readAsked(repo, issue_number, now);
  if (postponed.length === 0) return 'changed';
  const { issues } = (await repo.client()).rest;
  for (const comment_id of postponed.flatMap(({ ids }) => ids)) {
    try {
      await issues.deleteComment({ ...repo.at, comment_id });
    } catch (error) {
      // Somebody else has removed it.
      if (!hasStatus(error, 404)) throw error;
    }
  }
  return 'withdrawn';
}

/** Approves and merges a report at the commit that was read. GitHub refuses when there is a newer one. */
async function acceptPull(repo: RepoAccess, pull: CasePull, version: string): Promise<DeskAnswer> {
  const { id, number: pull_number } = pull;
  if (!pull.isOpen) return 'changed';
  const { repos, pulls } = (await repo.client()).rest;
  const basehead = `main...${branchOf(id)}`;
  const { commits, files = [] } = (await repos.compareCommitsWithBasehead({ ...repo.at, basehead })).data;
  const [file, ...others] = files;
  const sha = commits.at(-1)?.sha;
  if (!file || sha === undefined || pull.headSha !== sha) return 'changed';
  // Whoever accepts has seen the case, and approves nothing else.
  if (others.length > 0 || idOfPath(file.filename) !== id || file.status !== 'added') return 'other-files';
  if (versionOf(await blobText(repo, file.sha ?? '')) !== version) return 'changed';
  await pulls.createReview({ ...repo.at, pull_number, commit_id: sha, event: 'APPROVE' });
  const squash = {
    merge_method: 'squash',
    commit_title: COMMIT_TEXTS.accept(id),
    commit_message: '',
  } as const;
  for (const wait of [...MERGE_WAITS, 0]) {
    try {
      await pulls.merge({ ...repo.at, pull_number, sha, ...squash });
      return 'accepted';
    } catch (error) {
      if (hasStatus(error, 409)) return 'changed';
      if (!hasStatus(error, 405)) throw error;
      if (isAboutChecks(error)) break;
      await setTimeout(wait);
    }
  }
  return 'not-mergeable';
}

/** Whether a check is missing, not done or red. It takes minutes, and an approval counts within seconds. */
const isAboutChecks = (error: unknown): boolean => /status check/.test((error as Error).message);
