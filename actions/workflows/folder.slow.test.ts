import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { EXAMPLE_FOLDER } from '../../testing/service.ts';

const ROUTINE = 'cases/routines/jonkopings-lan.md';

describe('the check of a pull request that changes the association’s folder', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.github.close());

  /** Opens a pull request, and returns how the check ended. */
  async function checked(
    branch: string,
    files: Record<string, string>,
  ): Promise<[string | undefined, string]> {
    await world.push(branch, files);
    const pull = { ...world.at, title: branch, head: branch, base: 'main' };
    await (await world.clientOf('koordinator')).rest.pulls.create(pull);
    const runs = (await world.settle()).filter(({ workflow }) => workflow === 'mapp');
    expect(runs).toHaveLength(1);
    return [runs[0]?.conclusion, printed(runs)];
  }

  it('succeeds for a routine that is written on GitHub, in the branch that GitHub makes', async () => {
    const text = readFileSync(join(EXAMPLE_FOLDER, '../', ROUTINE), 'utf8');
    expect(await checked('karin-exempel-patch-1', { [ROUTINE]: text })).toEqual([
      'success',
      expect.any(String),
    ]);
  });

  it('fails for a person in the name of a file, and says where', async () => {
    const [conclusion, log] = await checked('nytt', { 'cases/routines/anna-svensson.md': 'Hej.' });
    expect(conclusion).toBe('failure');
    expect(log).toMatch(/file 1:1:16 identifies-name/);
  });
});
