import type { RepoAccess } from '../../adapters/store/github/repo.ts';
import { SERVICE_LABELS } from '../../core/labels/labels.ts';
import type { CasePull } from '../workflows/pull.ts';
import { ANSWER_SHOWN } from './asked.ts';
import type { Accepted } from './desk.ts';

/** How long the workflow that notes an accepted report may take before the sweep of the night is counted on. Milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * How far an accepted report has come: its label is replaced when the workflow `accept` has noted it in the case.
 * @param now milliseconds since 1970
 * @returns undefined when the pull request is not merged
 */
export function acceptedState(
  { merged, labels }: Pick<CasePull, 'merged' | 'labels'>,
  now: number,
): Accepted['state'] | undefined {
  if (merged === undefined) return undefined;
  if (!labels.includes(SERVICE_LABELS.väntar.name)) return 'done';
  return now - Date.parse(merged) < PATIENCE ? 'running' : 'late';
}

/** Reads who accepted a report, while somebody has to know of it. GitHub lists who only with the pull request itself. */
export async function readAccepted(
  { at, client }: RepoAccess,
  pull: CasePull,
  now: number,
): Promise<Accepted | undefined> {
  const state = acceptedState(pull, now);
  const moment = Date.parse(pull.merged ?? '');
  if (state === undefined || (state === 'done' && now - moment >= ANSWER_SHOWN)) return undefined;
  const { data } = await (await client()).rest.pulls.get({ ...at, pull_number: pull.number });
  return { by: data.merged_by?.login ?? '', at: moment, state };
}
