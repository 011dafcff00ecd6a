import { repositoryLabels } from '../actions/workflows/labels.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { exampleCase } from './case/example.ts';
import { INTAKE, type World } from './github/runner/world.ts';

/** The case that the tests of workflows are about, and its path in the repository. */
export const ID = 'EX-2026-7K3MQ9TB';
export const PATH = `cases/${casePath({ id: ID, mottagen: '2026-11-21' })}`;

const accepted = exampleCase({
  hantering: { fas: 'samordning', nivå: 1 },
  historik: [
    { datum: '2026-11-21', händelse: 'mottagen' },
    { datum: '2026-11-22', händelse: 'fas', till: 'samordning' },
  ],
});

/** The text of the case before it has been accepted. A different `comment` makes it a different text. */
export const waitingText = (comment: string): string => `${writeCase(exampleCase())}# ${comment}\n`;

/**
 * Puts the case on main by a pull request that is merged, without running any workflow for it. Returns a function
 * that comments on that pull request as a person.
 */
export async function mergedCase(world: World): Promise<(login: string, body: string) => Promise<void>> {
  const { at } = world;
  world.runner.stop();
  await world.push(`case/${ID}`, { [PATH]: writeCase(accepted) }, INTAKE);
  const form = await world.formClient();
  const { data } = await form.rest.pulls.create({ ...at, title: 'x', head: `case/${ID}`, base: 'main' });
  const { number } = data;
  const coordinator = await world.clientOf('koordinator');
  await coordinator.rest.pulls.merge({ ...at, pull_number: number, merge_method: 'squash' });
  // Events are delivered after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  world.runner.resume();
  return async (login, body) => {
    await (await world.clientOf(login)).rest.issues.createComment({ ...at, issue_number: number, body });
  };
}

/** Creates the labels that a repository should have, except those named in `but`. */
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
