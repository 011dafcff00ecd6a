import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeCase } from '../../core/case/write.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS } from '../../core/texts/work/github.ts';
import { INTAKE, type World } from '../../testing/github/runner/world.ts';
import { WORK_SITE } from '../../testing/work.ts';
import {
  CASE_PATTERN,
  coordinatorsBrowser,
  fileAt,
  type GitHubWork,
  idAt,
  mayWrite,
  OMAR,
  pathAt,
  startGitHubWork,
} from '../../testing/work-github.ts';
import type { CasePage } from './case-page.ts';
import { ACCEPT_FORM, answerCase, WITHDRAW_FORM } from './case-post.ts';
import { pass } from './gate.ts';
import { answerGitHubCallback, answerGitHubStart } from './github.ts';

let on: GitHubWork;
let world: World;
let browser: ReturnType<typeof coordinatorsBrowser>;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  on = await startGitHubWork();
  world = on.world;
  browser = coordinatorsBrowser(on, { pass, answerCase, answerGitHubStart, answerGitHubCallback });
  await browser.signIn();
  await on.report(1);
  await world.settle();
  await browser.at(idAt(1), { form: ACCEPT_FORM });
  await world.settle();
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => on.letGo());
afterAll(async () => {
  expect(world.github.findings).toEqual([]);
  await on.close();
});

describe('with the cases on GitHub, in a case that has been accepted', () => {
  it('says why GitHub refused an order, and does not send what cannot be carried out', async () => {
    const before = on.comments().length;
    const wrong = await browser.at(idAt(1), {
      form: 'svar',
      'svar.text': 'Hon heter Anna Andersson, 19900118-9811.',
    });
    expect([wrong.status, on.comments().length]).toEqual([422, before]);
    mayWrite(world, false);
    onTestFinished(() => mayWrite(world, true));
    const release = on.holdOrders();
    const pending = await browser.at(idAt(1), { form: 'anteckning', 'anteckning.text': 'Vi ringde igen.' });
    release();
    await world.settle();
    expect((await browser.at(idAt(1))).desk?.answered).toMatchObject({
      isDone: false,
      texts: [expect.stringContaining('Du har rollen read i arkivet')],
    });
    // What was filled in before that was known is not sent, until the person has seen it.
    const count = on.comments().length;
    const next = { form: 'anteckning', 'anteckning.text': 'Vi skrev igen.', seen: pending.version };
    const told = await browser.at(idAt(1), next);
    expect(told).toMatchObject({ faults: [{ text: GITHUB_WORK_TEXTS.refusedBefore }] });
    expect([told.version, on.comments().length]).toEqual([pending.version.replace('+1', ''), count]);
    world.runner.stop();
    const id = await on.report(2);
    expect(await browser.at(id, { form: ACCEPT_FORM })).toMatchObject({ faults: [{ text: TEXTS.mayNot }] });
  });

  it('what is tried again at night stands in the way until somebody takes it back, with its answer', async () => {
    world.runner.resume();
    const id = idAt(1);
    const all = () => [...world.repo.comments.values()].map(({ body }) => body);
    const before = all();
    world.github.faults.add({ operation: 'git/update-ref', when: 'before', status: 403 });
    await browser.at(id, { form: 'anteckning', 'anteckning.text': 'Vi ringde en tredje gång.' });
    await world.settle();
    const { desk } = await browser.at(id);
    const { work } = await browser.workAt(CASE_PATTERN, `/arbete/arende/${id}`, id);
    expect(desk).toMatchObject({ pending: [], postponed: [{ text: GITHUB_WORK_TEXTS.postponed }] });
    expect((await work.service.desk?.state(id))?.answered).toBeUndefined();
    const blocked = await browser.at(id, { form: 'anteckning', 'anteckning.text': 'Vi skrev.' });
    expect(blocked).toMatchObject({ status: 422, faults: [{ text: GITHUB_WORK_TEXTS.blocked }] });
    const withdrawn = await browser.at(id, { form: WITHDRAW_FORM });
    expect(withdrawn).toMatchObject({ said: [GITHUB_WORK_TEXTS.withdrawn], desk: { postponed: [] } });
    expect(all()).toEqual(before);
    // Nothing is waiting now, so nothing is taken back, and the page does not say that it was.
    expect(await work.service.desk?.withdraw(id)).toBe('changed');
    world.runner.stop();
  });

  it('accepts only the report that the person has read, with nothing beside it, when its check is green', async () => {
    const other = await on.report(3, { 'views/ont.ts': 'ont' });
    expect(await browser.at(other, { form: ACCEPT_FORM })).toMatchObject({
      faults: [{ text: TEXTS.otherFiles }],
    });
    const id = await on.report(4);
    expect(await browser.at(id, { form: ACCEPT_FORM })).toMatchObject({
      faults: [{ text: TEXTS.notMergeable }],
    });
    const { work } = await browser.workAt(CASE_PATTERN, `/arbete/arende/${id}`, id);
    // Another text can be made that has the same first characters.
    const begins = work.shown?.version.slice(0, 12) ?? '';
    expect(await work.service.desk?.accept(id, begins)).toBe('changed');
    expect(await work.service.desk?.accept(idAt(9), '0123456789ab')).toBe('no-pull');
    expect([3, 4].map((nr) => world.repo.issues.get(nr)?.pull?.mergedAt)).toEqual([null, null]);
  });

  it('another area’s case is not found, and nothing is written but through the desk', async () => {
    const file = fileAt(5, 'nassjo');
    await world.push(`case/${idAt(5)}`, { [pathAt(5)]: writeCase(file) }, INTAKE);
    expect((await browser.open(CASE_PATTERN, `/arbete/arende/${idAt(5)}`, idAt(5))).passed).toBe('not-found');
    const { store } = (await browser.workAt('/arbete', '/arbete/')).work.service;
    await expect(store.update(pathAt(1), 'a', 'b', 'x')).rejects.toThrow('only read');
    await expect(store.reject(idAt(2))).rejects.toThrow('only read');
  });

  it('who has lost access, or whose token has ended, is sent to sign in, with what was typed', async () => {
    const path = `/arbete/arende/${idAt(1)}`;
    const { work } = await browser.workAt(CASE_PATTERN, path, idAt(1));
    const form = { token: work.token, form: 'anteckning', 'anteckning.text': 'Vi ringde.' };
    const sentTo = async (...args: Parameters<typeof browser.open>) => {
      const { passed } = await browser.open(...args);
      if (passed === 'not-found' || !('response' in passed)) throw new Error('let in');
      return new URL(passed.response.headers.get('location') ?? '', WORK_SITE).searchParams;
    };
    world.repo.collaborators.delete(OMAR);
    for (const [pattern, where, id] of [
      [CASE_PATTERN, path, idAt(1)],
      ['/arbete/arende/[id]/kontakt', `${path}/kontakt`, idAt(1)],
      ['/arbete', '/arbete/', undefined],
    ] as const)
      expect((await sentTo(pattern, where, id)).get('fel')).toBe('github-access');
    world.repo.collaborators.set(OMAR, 'write');
    world.github.faults.add({ when: 'down' });
    expect((await sentTo('/arbete', '/arbete/')).get('fel')).toBe('github-down');
    world.github.tokens.revoke(work.person.session.token ?? '');
    const query = await sentTo(CASE_PATTERN, path, idAt(1), form);
    expect(query.get('fel')).toBe('github-ended');
    expect(query.get('u')).toMatch(/^x/);
    await browser.signIn();
    const back = await browser.workAt(CASE_PATTERN, `${path}?u=${query.get('u')}`, idAt(1));
    const page = (await answerCase(back.work.service, back.work, back.request)) as CasePage;
    expect(page.values.get('anteckning.text')).toEqual(['Vi ringde.']);
  });
});
