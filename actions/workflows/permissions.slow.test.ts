import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { type RunJob, runJob } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld } from '../../testing/github/runner/world.ts';
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
    // Without `contents: read` the checkout fails, which takes a machine. All else is refused by GitHub.
    let needsMachine = false;
    const run: RunJob = (context, signal) => (needsMachine ? runJob(context, signal) : runJobHere(context));
    const world = await startWorld('2026-12-20', {}, run);
    onTestFinished(() => world.github.close());
    const { at, repo, runner, push, settle } = world;
    const comment = await mergedCase(world);
    makeLabels(world, AREAS);
    const whole = (name: string) => readFileSync(join(FOLDER, `${name}.yml`), 'utf8');
    for (const [index, [name, line, source]] of LINES.entries()) {
      needsMachine = line === 'contents: read';
      const file = `.github/workflows/${name}.yml`;
      await push('main', { [file]: source });
      const calls = world.github.log.length;
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
      } else {
        // A report whose pull request was lost: there is something to write for each token.
        const id = `EX-2026-${String(index).padStart(8, '0')}`;
        const lost = writeCase(exampleCase({ id, kvitto: `sha256:${id.slice(-2).repeat(32)}` }));
        await push(`case/${id}`, { [`cases/${casePath({ id, mottagen: '2026-11-21' })}`]: lost }, INTAKE);
        await runner.schedule(repo);
      }
      const mine = (await settle()).filter(({ job }) => job === name);
      expect(
        mine.map(({ conclusion }) => conclusion),
        `${name} ${line}\n${printed(mine)}`,
      ).toEqual(['failure']);
      // It failed for want of the permission, and not for another reason.
      const refused = world.github.log.slice(calls).some(({ status }) => status === 403);
      expect(refused || printed(mine).includes('error: 403'), `${name} ${line}`).toBe(true);
      await push('main', { [file]: whole(name) });
    }
  });
});
