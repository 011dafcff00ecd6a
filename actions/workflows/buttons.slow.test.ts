import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';

const idAt = (nr: number) => `EX-2026-0000000${nr}`;
const [CLOSED, DELETED, REJECTED, MERGED, TALK] = [1, 2, 3, 4, 5].map(idAt) as [
  string,
  string,
  string,
  string,
  string,
];
const ALL = [CLOSED, DELETED, REJECTED, MERGED, TALK];
const pathOf = (id: string) => `cases/${casePath({ id, mottagen: '2026-11-21' })}`;
const textOf = (id: string) =>
  writeCase(
    exampleCase({ id, kvitto: `sha256:${id.slice(-8).toLowerCase().replace(/\D/g, '0').repeat(8)}` }),
  );

describe('what GitHub’s own buttons do to a case', () => {
  let world: World;
  let night: JobRun[];
  let again: { runs: JobRun[]; writes: string[] };
  let review: JobRun[];
  let reopened: { runs: JobRun[]; state: string | undefined; after: JobRun[]; writes: string[] };
  const numbers: Record<string, number> = {};
  const issueOf = (id: string) => world.repo.issues.get(numbers[id] ?? 0);
  const said = (id: string) =>
    [...world.repo.comments.values()]
      .filter(({ issue, user }) => issue === numbers[id] && user === 'github-actions[bot]')
      .map(({ body }) => body.replace(/^<!-- skav:(\w+)\S* -->\n/, '$1: '));
  const answers = (id: string) => said(id).filter((text) => text.startsWith('svar: '));
  const writes = () =>
    world.github.log
      .filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('apps/'))
      .map(({ operation }) => operation);

  beforeAll(async () => {
    world = await startWorld('2026-11-23', {}, runJobHere);
    const { repo, at, runner, push, settle } = world;
    repo.collaborators.set('koordinator2', 'write');
    makeLabels(world, AREAS);
    for (const id of ALL) {
      await push(`case/${id}`, { [pathOf(id)]: textOf(id) }, INTAKE);
      const pull = { ...at, title: id, head: `case/${id}`, base: 'main' };
      numbers[id] = (await (await world.formClient()).rest.pulls.create(pull)).data.number;
      await settle();
    }
    const { rest } = await world.clientOf('koordinator');
    const number = (id: string) => numbers[id] ?? 0;
    const comment = async (id: string, body: string) =>
      (await rest.issues.createComment({ ...at, issue_number: number(id), body })).data.id;
    await comment(REJECTED, '/avvisa dubblett');
    await settle();
    await rest.pulls.update({ ...at, pull_number: number(CLOSED), state: 'closed' });
    await rest.git.deleteRef({ ...at, ref: `heads/case/${DELETED}` });
    await rest.pulls.merge({ ...at, pull_number: number(MERGED), merge_method: 'merge' });
    await settle();

    review = await (async () => {
      const pull_number = number(TALK);
      await rest.pulls.createReview({ ...at, pull_number, event: 'COMMENT', body: '/avvisa dubblett' });
      await rest.pulls.createReview({ ...at, pull_number, event: 'COMMENT', body: 'och/eller' });
      return settle();
    })();
    runner.stop();
    const commit_id = issueOf(TALK)?.pull?.headSha ?? '';
    await rest.pulls.createReviewComment({
      ...at,
      pull_number: number(TALK),
      body: '/hjälp',
      path: pathOf(TALK),
      commit_id,
      line: 1,
      side: 'RIGHT',
    });
    await rest.pulls.update({ ...at, pull_number: number(TALK), body: '/stopp personuppgift' });
    const talk = await comment(MERGED, 'Vi väntar lite.');
    world.setDay('2026-11-24');
    // Anyone with write access may also edit other people's comments.
    const other = await world.clientOf('koordinator2');
    await other.rest.issues.updateComment({ ...at, comment_id: talk, body: '/diarie "EFTERÅT 5"' });
    await comment(MERGED, '/hjälp');
    const plain = await other.rest.issues.create({ ...at, title: 'Vårt' });
    await other.rest.issues.createComment({ ...at, issue_number: plain.data.number, body: '/stäng' });
    numbers['issue'] = plain.data.number;
    await new Promise((resolve) => setTimeout(resolve, 20));
    runner.resume();
    await runner.schedule(repo);
    night = await settle();
    const before = writes().length;
    await runner.schedule(repo);
    again = { runs: await settle(), writes: writes().slice(before) };

    // Somebody brings a removed case back: GitHub offers both buttons on its closed pull request.
    const sha = issueOf(REJECTED)?.pull?.headSha ?? '';
    await rest.git.createRef({ ...at, ref: `refs/heads/case/${REJECTED}`, sha });
    await rest.pulls.update({ ...at, pull_number: number(REJECTED), state: 'open' });
    await settle();
    const state = issueOf(REJECTED)?.state;
    await runner.schedule(repo);
    const runs = await settle();
    const from = writes().length;
    await runner.schedule(repo);
    reopened = { runs, state, after: await settle(), writes: writes().slice(from) };
  }, 300_000);

  afterAll(() => world.github.close());

  it('is mended by the sweep: closed and branch removed, each opened again with a comment', async () => {
    expect(night.find(({ job }) => job === 'sweep')?.conclusion, printed(night)).toBe('success');
    for (const id of [CLOSED, DELETED]) {
      expect(issueOf(id)?.state, id).toBe('open');
      expect(await world.repo.git('show', `case/${id}:${pathOf(id)}`), id).toContain(`id: ${id}`);
      expect(said(id).filter((text) => text.startsWith('oppnad: '))).toHaveLength(1);
      expect(issueOf(id)?.labels).toEqual(
        expect.arrayContaining(['stängd utan beslut', 'väntar på granskning']),
      );
    }
    // A run of the check followed each, which only an App's own event starts.
    expect(
      night.filter(({ workflow, conclusion }) => workflow === 'ärende' && conclusion === 'success').length,
    ).toBe(2);
    expect(printed(night)).toContain(`${DELETED}: någon stängde pull requesten utan beslut`);
  });

  it('closes a removed case that somebody brought back, once, with its words gone again', async () => {
    expect(reopened.state).toBe('open');
    expect(reopened.runs.find(({ job }) => job === 'sweep')?.conclusion, printed(reopened.runs)).toBe(
      'success',
    );
    expect(printed(reopened.runs)).toContain(
      `${REJECTED}: ärendet är borttaget, så pull requesten är stängd`,
    );
    expect(await world.repo.commitOf(`case/${REJECTED}`)).toBeUndefined();
    const bodies = said(REJECTED);
    expect(
      bodies.filter((text) => text.startsWith('oppnad: **Pull requesten är stängd igen.**')),
    ).toHaveLength(1);
    expect(bodies.filter((text) => text.startsWith('arende: '))).toEqual([]);
    // No one is notified a second time, and the next night has nothing to do.
    expect(reopened.after.find(({ job }) => job === 'sweep')?.conclusion).toBe('success');
    expect(reopened.writes).toEqual([]);
  });

  it('leaves a rejected case closed, and says on its pull request that it is removed', async () => {
    expect(issueOf(REJECTED)?.state).toBe('closed');
    expect(issueOf(REJECTED)?.labels.toSorted()).toEqual(['borttaget', 'ärende']);
    expect(await world.repo.git('ls-tree', '-r', '--name-only', 'main', 'cases/borttagna')).not.toBe('');
  });

  it('takes in a case that was merged with a merge commit', async () => {
    expect(await world.repo.git('show', `main:${pathOf(MERGED)}`)).toContain('fas: samordning');
    expect(await world.repo.commitOf(`case/${MERGED}`)).toBeUndefined();
  });

  it('never carries out an order in a comment that was edited, and answers it', async () => {
    const [edited, help] = answers(MERGED);
    expect(edited).toMatch(/^svar: Kommentaren är ändrad efter att den skrevs/);
    expect(help).toMatch(/^svar: Ärendet är i fasen/);
    expect(await world.repo.git('show', `main:${pathOf(MERGED)}`)).not.toContain('EFTERÅT');
  });

  it('answers orders in a review at once, and on a line, in a text and on an issue at night', async () => {
    expect(
      review.filter(({ conclusion }) => conclusion === 'success').map(({ workflow }) => workflow),
    ).toEqual(['granskning', 'granskning']);
    expect(answers(TALK)).toHaveLength(3);
    for (const answer of answers(TALK)) expect(answer).toMatch(/^svar: Ordern är inte utförd/);
    expect(issueOf(TALK)?.state).toBe('open');
    expect(answers('issue')).toEqual([
      'svar: Det här är inget ärende. Skriv ordern i en kommentar på ärendets egen pull request.',
    ]);
  });

  it('has nothing left to mend when the sweep runs again', () => {
    expect(again.runs.find(({ job }) => job === 'sweep')?.conclusion, printed(again.runs)).toBe('success');
    // The overview has the restored case, whose branch the first checkout did not have.
    expect(again.writes).toEqual(['issues/update']);
    expect(world.github.findings).toEqual([]);
  });
});
