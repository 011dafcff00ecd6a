import { repositoryLabels } from '../actions/workflows/labels.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { exampleCase } from './case/example.ts';
import type { World } from './github/runner/world.ts';

export const ID = 'EX-2026-7K3MQ9TB';
export const PATH = `cases/${casePath({ id: ID, mottagen: '2026-11-21' })}`;

const taken = exampleCase({
  hantering: { fas: 'samordning', nivå: 1 },
  historik: [
    { datum: '2026-11-21', händelse: 'mottagen' },
    { datum: '2026-11-22', händelse: 'fas', till: 'samordning' },
  ],
});

/** The case as it was merged and nobody has taken it in; a comment makes it another text each time. */
export const waitingText = (comment: string): string => `${writeCase(exampleCase())}# ${comment}\n`;

/** Puts a case on main, with its merged pull request; no workflow runs for that. Gives how to comment on it. */
export async function mergedCase(world: World): Promise<(who: string, body: string) => Promise<void>> {
  const { at } = world;
  world.runner.stop();
  await world.push(`case/${ID}`, { [PATH]: writeCase(taken) });
  const { number } = (
    await (
      await world.formClient()
    ).rest.pulls.create({ ...at, title: 'x', head: `case/${ID}`, base: 'main' })
  ).data;
  await (await world.clientOf('koordinator')).rest.pulls.merge({
    ...at,
    pull_number: number,
    merge_method: 'squash',
  });
  // Events are told after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  world.runner.resume();
  return async (who, body) => {
    await (await world.clientOf(who)).rest.issues.createComment({ ...at, issue_number: number, body });
  };
}

/** Gives a repository the labels that it should have, but for those named. */
export function makeLabels(
  { github, repo }: Pick<World, 'github' | 'repo'>,
  areas: readonly string[],
  but: string[] = [],
): void {
  for (const label of repositoryLabels(areas))
    if (!but.includes(label.name)) Object.assign(github.ensureLabel(repo, label.name), label);
}

/** The areas of the example association. */
export const AREAS = ['aneby', 'eksjo', 'nassjo', 'savsjo', 'tranas', 'vetlanda', 'flera'];
