import { describer } from '../../adapters/store/github/describe.ts';
import { openGitHubStore } from '../../adapters/store/github.ts';
import { swedishDay } from '../../core/date.ts';
import type { CaseService } from '../service.ts';
import { loadCheckedOutAssociation } from './checked-out.ts';
import type { WorkflowContext } from './context.ts';

/** Opens the cases of the repository, written as the App that may write on main. */
export async function openCaseService(
  context: WorkflowContext,
  root: string,
  now: number,
): Promise<CaseService> {
  const known = await loadCheckedOutAssociation(`${root}/cases`);
  const store = openGitHubStore({
    ...context.writerAccess(),
    repo: `${context.at.owner}/${context.at.repo}`,
    describe: describer(known.association, known.routines),
  });
  return { ...known, store, now: () => now, today: () => swedishDay(now) };
}
