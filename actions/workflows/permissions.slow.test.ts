import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { printed, startWorld } from '../../testing/github/runner/world.ts';
import { AREAS, makeLabels, mergedCase, PATH, waitingText } from '../../testing/workflows.ts';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const OURS = ['check', 'command', 'review', 'accept', 'sweep'] as const;

/**
 * Every permission of one of our workflows or its App: the workflow, the line that grants it, and the workflow without
 * that line.
 */
const LINES = OURS.flatMap((name) => {
  const source = readFileSync(join(FOLDER, `${name}.yml`), 'utf8');
  const lines =
    source.match(/^ +(?:permission-)?(?:contents|issues|pull-requests): (?:read|write)\n/gm) ?? [];
  return lines.map((line) => [name, line.trim(), source.replace(line, '')] as const);
});

describe('a missing permission', () => {
  it('is tried for each of these lines', () => {
    expect(LINES.map(([name, line]) => `${name} ${line}`)).toMatchInlineSnapshot(`
      [
        "check contents: read",
        "check pull-requests: write",
        "command contents: read",
        "command issues: write",
        "command pull-requests: write",
        "command permission-contents: write",
        "review contents: read",
        "review pull-requests: write",
        "accept contents: read",
        "accept pull-requests: write",
        "accept permission-contents: write",
        "sweep contents: read",
        "sweep issues: write",
        "sweep pull-requests: write",
        "sweep permission-contents: write",
        "sweep permission-pull-requests: write",
      ]
    `);
  });

  it('makes the run fail, whichever it is', { timeout: 600_000 }, async () => {
    const world = await startWorld('2026-12-20');
    onTestFinished(() => world.github.close());
    const { at, repo, runner, push, settle } = world;
    const comment = await mergedCase(world);
    makeLabels(world, AREAS);
    const whole = (name: string) => readFileSync(join(FOLDER, `${name}.yml`), 'utf8');
    for (const [name, line, source] of LINES) {
      const file = `.github/workflows/${name}.yml`;
      await push('main', { [file]: source });
      if (name === 'check' || name === 'review') {
        await push('case/EX-2026-0000000C', {
          'cases/2026/11/EX-2026-0000000C.yaml': 'id: x\n',
          [file]: source,
        });
        const pull = { ...at, title: 'x', head: 'case/EX-2026-0000000C', base: 'main' };
        const { rest } = await world.clientOf('koordinator');
        const { number } = (await rest.pulls.create(pull)).data;
        if (name === 'review')
          await rest.pulls.createReview({ ...at, pull_number: number, event: 'COMMENT', body: '/hjälp' });
        await rest.pulls.update({ ...at, pull_number: number, state: 'closed' });
      } else if (line.startsWith('issues') && name === 'command') {
        const { rest } = await world.clientOf('koordinator');
        const { number } = (await rest.issues.create({ ...at, title: 'x' })).data;
        await rest.issues.createComment({ ...at, issue_number: number, body: '/hjälp' });
      } else if (name === 'command') await comment('koordinator', '/fas utredning');
      else if (name === 'accept') {
        const { rest } = await world.clientOf('koordinator');
        const sha = await repo.git('rev-parse', `main:${PATH}`);
        const content = Buffer.from(waitingText(line)).toString('base64');
        await rest.repos.createOrUpdateFileContents({
          ...at,
          path: PATH,
          message: 'x',
          content,
          sha,
          branch: 'main',
        });
      } else await runner.schedule(repo);
      const mine = (await settle()).filter(({ job }) => job === name);
      expect(
        mine.map(({ conclusion }) => conclusion),
        `${name} ${line}\n${printed(mine)}`,
      ).toEqual(['failure']);
      await push('main', { [file]: whole(name) });
    }
  });
});
