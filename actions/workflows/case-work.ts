import { describer } from '../../adapters/store/github/describe.ts';
import { openGitHubStore } from '../../adapters/store/github.ts';
import { swedishDay } from '../../core/date.ts';
import type { CaseWork } from '../service.ts';
import { checkedOut } from './association.ts';
import type { Workplace } from './context.ts';

/** Opens the cases of the repository, written as the App that may write on main. */
export async function openCaseWork(place: Workplace, root: string, now: number): Promise<CaseWork> {
  const known = await checkedOut(`${root}/cases`);
  const store = openGitHubStore({
    ...place.clerkAccess(),
    repo: `${place.at.owner}/${place.at.repo}`,
    describe: describer(known.association, known.routines),
  });
  return { ...known, store, now: () => now, today: () => swedishDay(now) };
}
