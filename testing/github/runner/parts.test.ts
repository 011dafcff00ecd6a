import { describe, expect, it } from 'vitest';
import { interpolate, isMet } from './expressions.ts';
import { Queues } from './queue.ts';
import { isTriggered } from './triggers.ts';
import type { WorkflowFile } from './workflow.ts';

const open = (text: string) => ['$', '{{ ', text, ' }}'].join('');

describe('expressions', () => {
  const contexts = {
    github: { event: { comment: { body: '/hjälp', user: { type: 'User' } } } },
    secrets: {},
  };

  it('are replaced once, and their values are not evaluated again', () => {
    const nasty = { github: { title: open('secrets.KEY') }, secrets: { KEY: 'x' } };
    expect(interpolate(`a ${open('github.title')} b`, nasty)).toBe(`a ${open('secrets.KEY')} b`);
  });

  it.each([
    ["github.event.comment.user.type == 'User'", true],
    ["contains(github.event.comment.body, '/') && github.event.issue.pull_request", false],
    [open('always()'), true],
    [undefined, true],
  ])('decide: %s', (condition, met) => {
    expect(isMet(condition, contexts, 'success')).toBe(met);
  });

  it('run nothing after a failure, except a step that asks for it', () => {
    expect(isMet(undefined, contexts, 'failure')).toBe(false);
    expect(isMet('true', contexts, 'failure')).toBe(false);
    expect(isMet('failure()', contexts, 'failure')).toBe(true);
  });
});

describe('triggers', () => {
  const on = (trigger: WorkflowFile['on']): WorkflowFile => ({ on: trigger, jobs: {} });
  const push = (...paths: string[]) => ({ name: 'push', branch: 'main', changed: async () => paths });

  it.each([
    [{ push: { paths: ['cases/**'] } }, push('cases/2026/11/a.yaml'), true],
    [{ push: { paths: ['cases/**'] } }, push('core/a.ts'), false],
    [{ push: { branches: ['other'] } }, push('a'), false],
    [{ push: { 'paths-ignore': ['cases/[0-9]*/**'] } }, push('cases/2026/11/a.yaml'), false],
    [{ push: { 'paths-ignore': ['cases/[0-9]*/**'] } }, push('cases/association.yaml'), true],
    [{ pull_request: null }, { ...push(), name: 'pull_request', action: 'labeled' }, true],
    [{ pull_request: {} }, { ...push(), name: 'pull_request', action: 'labeled' }, false],
    [{ pull_request: {} }, { ...push(), name: 'pull_request', action: 'reopened' }, true],
    [{ schedule: [{ cron: '37 3 * * *' }] }, push('a'), false],
  ])('%j', async (trigger, event, expected) => {
    expect(await isTriggered(on(trigger as WorkflowFile['on']), event)).toBe(expected);
  });
});

describe('a concurrency group', () => {
  /** Three runs, the last two queued while the first is running. Each ends when the timer ends it. */
  async function three(rules: { queue?: 'max'; 'cancel-in-progress'?: boolean }) {
    const queues = new Queues();
    const order: number[] = [];
    const ends: (() => void)[] = [];
    const passed = [1, 2, 3].map((number) =>
      queues.pass('g', { group: 'g', ...rules }, (signal) => {
        order.push(number);
        return new Promise((resolve) => {
          ends.push(resolve);
          signal.addEventListener('abort', () => resolve());
        });
      }),
    );
    const all = Promise.all(passed);
    const ticking = setInterval(() => void ends.splice(0).map((end) => end()), 1);
    const outcome = await all;
    clearInterval(ticking);
    return { order, outcome };
  }

  it('cancels the one in the middle', async () => {
    expect(await three({})).toEqual({ order: [1, 3], outcome: ['ran', 'cancelled', 'ran'] });
  });

  it('cancels none with queue: max', async () => {
    expect(await three({ queue: 'max' })).toEqual({ order: [1, 2, 3], outcome: ['ran', 'ran', 'ran'] });
  });

  it('cancels what comes when a hundred wait with queue: max', async () => {
    const queues = new Queues();
    const end = Promise.withResolvers<void>();
    const pass = () => queues.pass('g', { group: 'g', queue: 'max' }, () => end.promise);
    const passed = Array.from({ length: 102 }, pass);
    expect(await passed.at(-1)).toBe('cancelled');
    end.resolve();
    expect((await Promise.all(passed)).indexOf('cancelled')).toBe(101);
  });

  it('also cancels the running one with cancel-in-progress', async () => {
    const { outcome } = await three({ 'cancel-in-progress': true });
    expect(outcome).toEqual(['cancelled', 'cancelled', 'ran']);
  });
});
