import { branchOf } from '../../adapters/store/names.ts';
import { isCaseId } from '../../core/case/id.ts';
import type { WorkflowContext } from './context.ts';

/** The pull request of a case. */
export interface CasePull {
  number: number;
  id: string;
  isOpen: boolean;
  isMerged: boolean;
  labels: string[];
  /** Its own text. */
  body: string;
  /** The newest commit of its branch, also when that is removed. */
  headSha: string;
  /** When it was changed last. */
  updated: string;
  /** When it was closed, if it is. */
  closed?: string;
  /** When it was merged, if it is. */
  merged?: string;
}

interface ListedPull {
  number: number;
  state: string;
  merged_at?: string | null;
  closed_at: string | null;
  updated_at: string;
  body: string | null;
  head: Side & { sha: string };
  base: Side;
  labels: { name: string }[];
}

/** A side of a pull request. `repo` is null when it has been deleted. */
interface Side {
  ref: string;
  repo: { id: number } | null;
}

/**
 * The case that a pull request is of; undefined when it belongs to no case, or comes from a fork, which can name any
 * branch.
 */
export const idOfPull = ({ head, base }: { head: Side; base: Side }): string | undefined =>
  head.repo !== null && head.repo.id === base.repo?.id ? idOfBranch(head.ref) : undefined;

/** The case id in a branch's name; undefined when it is not a case's branch. */
function idOfBranch(branch: string): string | undefined {
  const id = branch.slice('case/'.length);
  return isCaseId(id) && branch === branchOf(id) ? id : undefined;
}

function asCasePull(listed: ListedPull): CasePull | undefined {
  const { number, state, merged_at, closed_at, updated_at, body, head, labels } = listed;
  const id = idOfPull(listed);
  const merged = merged_at ?? undefined;
  if (id === undefined) return undefined;
  return {
    number,
    id,
    isOpen: state === 'open',
    isMerged: merged !== undefined,
    labels: labels.map(({ name }) => name),
    body: body ?? '',
    headSha: head.sha,
    updated: updated_at,
    ...(closed_at === null ? {} : { closed: closed_at }),
    ...(merged === undefined ? {} : { merged }),
  };
}

/** Finds the pull request of one case: the open one, else the merged one, else the latest; or undefined. */
export async function findCasePull(
  { client, at }: Pick<WorkflowContext, 'client' | 'at'>,
  id: string,
): Promise<CasePull | undefined> {
  const head = `${at.owner}:${branchOf(id)}`;
  const { data } = await client.rest.pulls.list({ ...at, head, state: 'all', per_page: 100 });
  return mostRelevant(data.flatMap((one) => asCasePull(one) ?? []));
}

/** Finds the pull requests of all cases, by id. */
export async function casePullsById({ client, at }: WorkflowContext): Promise<Map<string, CasePull>> {
  const listed = await client.paginate(client.rest.pulls.list, { ...at, state: 'all', per_page: 100 });
  const byId = Map.groupBy(
    listed.flatMap((one) => asCasePull(one) ?? []),
    ({ id }) => id,
  );
  return new Map(
    [...byId].flatMap(([id, pulls]) => {
      const pull = mostRelevant(pulls);
      return pull ? [[id, pull] as const] : [];
    }),
  );
}

function mostRelevant(pulls: readonly CasePull[]): CasePull | undefined {
  const latest = pulls.toSorted((a, b) => b.number - a.number);
  return latest.find(({ isOpen }) => isOpen) ?? latest.find(({ isMerged }) => isMerged) ?? latest[0];
}
