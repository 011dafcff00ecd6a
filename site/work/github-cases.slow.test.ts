import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownService } from '../../actions/work/own-service.ts';
import { choices } from '../../core/case/choices/choices.ts';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS } from '../../core/texts/work/github.ts';
import { caseForms } from '../../core/work/case-forms.ts';
import { presentClasses } from '../../core/work/present-classes.ts';
import type { World } from '../../testing/github/runner/world.ts';
import { WORK_SITE } from '../../testing/work.ts';
import {
  CASE_PATTERN,
  coordinatorsBrowser,
  type GitHubWork,
  idAt,
  OMAR,
  pathAt,
  startGitHubWork,
} from '../../testing/work-github.ts';
import { ACCEPT_FORM, answerCase } from './case-post.ts';
import { decide } from './decide.ts';
import { pass } from './gate.ts';
import { answerGitHubCallback, answerGitHubStart } from './github.ts';
import { shownList } from './list-page.ts';
import { triedOn } from './order-context.ts';
import { showTodo } from './todo-page.ts';

let on: GitHubWork;
let world: World;
let browser: ReturnType<typeof coordinatorsBrowser>;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  on = await startGitHubWork();
  world = on.world;
  browser = coordinatorsBrowser(on, { pass, answerCase, answerGitHubStart, answerGitHubCallback });
  await browser.signIn();
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => on.letGo());
afterAll(async () => {
  expect(world.github.findings).toEqual([]);
  await on.close();
});

describe('with the cases on GitHub', () => {
  it('a report is read, accepted, ordered in and answered, each as the person', async () => {
    const id = await on.report(1);
    await world.settle();
    const { work, request } = await browser.workAt('/arbete', '/arbete/');
    const { groups } = await showTodo(work.service, work, request);
    expect(groups.flatMap(({ rows }) => rows.map((row) => row.id))).toEqual([id]);
    expect(await browser.at(id)).toMatchObject({
      status: 200,
      waiting: true,
      desk: { address: `${world.github.url}/forbund/arenden/pull/1`, pending: [] },
    });

    const goOn = on.holdJobs();
    const accepted = await browser.at(id, { form: ACCEPT_FORM });
    const { running, late } = GITHUB_WORK_TEXTS.accepting;
    expect(accepted).toMatchObject({ waiting: false, said: [], faults: [], desk: { pending: [running] } });
    const early = { form: 'anteckning', 'anteckning.text': 'Vi ringer.' };
    expect(await browser.at(id, early)).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    expect(on.comments()).toEqual([]);
    world.setDay('2026-11-22T09:30:00+01:00');
    expect((await browser.at(id)).desk).toMatchObject({ pending: [late] });
    goOn();
    await world.settle();
    expect((await browser.at(id)).desk).toMatchObject({
      pending: [],
      answered: { isDone: true, texts: [TEXTS.accepted] },
    });
    expect(await world.repo.git('log', '--format=%s %b', '-2', 'main', '--', pathAt(1))).toMatch(
      new RegExp(`Ordered-by: ${OMAR}\\s+Ta emot ärende ${id}`),
    );
    expect(world.repo.issues.get(1)?.pull).toMatchObject({ mergedBy: OMAR, reviews: [{ user: OMAR }] });

    const classed = { form: 'klassa', 'klassa.typ': 'mote-installt', 'klassa.orsak': 'kommunikation' };
    const release = on.holdOrders();
    const sent = await browser.at(id, classed);
    expect(sent).toMatchObject({
      status: 200,
      faults: [],
      said: [],
      desk: { pending: [GITHUB_WORK_TEXTS.own] },
    });
    const wait = await browser.at(id, { form: 'anteckning', 'anteckning.text': 'Vi ringde upp.' });
    expect(wait).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    expect(wait.values.get('anteckning.text')).toEqual(['Vi ringde upp.']);
    expect(on.comments().map(({ body }) => body)).toEqual([expect.stringMatching(/^\/klassa /)]);
    release();
    await world.settle();
    const done = await browser.at(id);
    expect(done.desk).toMatchObject({ pending: [], answered: { isDone: true } });
    const history = done.view?.parts.find(({ name }) => name === 'history')?.lines ?? [];
    expect(history[0]?.text).toMatch(/\(Omar Exempel\)$/);
    const list = await browser.workAt('/arbete/arenden', '/arbete/arenden/');
    const url = new URL('/arbete/arenden/?typ=mote-installt', WORK_SITE);
    expect((await shownList(list.work.service, list.work.person, url)).rows.map((row) => row.id)).toEqual([
      id,
    ]);
    // Only the App that writes has moved main, but for the merge.
    const writes = world.github.log.filter(({ method, login }) => method !== 'GET' && login === OMAR);
    expect(new Set(writes.map(({ operation }) => operation))).toEqual(
      new Set(['pulls/create-review', 'pulls/merge', 'issues/create-comment']),
    );
  });

  it('a double click is one comment, also in two processes', async () => {
    const { service } = on;
    const { work } = await browser.workAt(CASE_PATTERN, `/arbete/arende/${idAt(1)}`, idAt(1));
    const before = on.comments().length;
    const release = on.holdOrders();
    const other = ownService({ ...service, blobs: { ...service.blobs } }, on, work.person.session);
    const answers = await Promise.all(
      [work.service, other].map(({ desk }) => desk?.order(idAt(1), '/anteckning "Se #1."')),
    );
    expect(answers.every((answer) => answer === 'sent' || answer === 'pending')).toBe(true);
    expect(on.comments().length).toBe(before + 1);
    // GitHub links nothing in it, and the text is as it was written.
    expect(on.comments().at(-1)?.body).not.toContain('#1');
    release();
    await world.settle();
    expect(await world.repo.git('show', `main:${pathAt(1)}`)).toContain('Se #1.');
  });

  it('what is filled in while the person’s own order is carried out is taken after it, once', async () => {
    const note = (text: string) => ({ form: 'anteckning', 'anteckning.text': text });
    const sendHeld = async (form: Record<string, string>) => {
      const release = on.holdOrders();
      const page = await browser.at(idAt(1), form);
      return { page, release };
    };
    const { page, release } = await sendHeld(note('Vi ringde på måndagen.'));
    expect(page.desk?.isOwnPending).toBe(true);
    const next = { ...note('Vi skrev på tisdagen.'), seen: page.version };
    expect(await browser.at(idAt(1), next)).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    release();
    await world.settle();
    expect(await browser.at(idAt(1), next)).toMatchObject({ status: 200, faults: [] });
    await world.settle();
    const count = on.comments().length;
    // Back to the page, and the same again: the person has not seen what has been done since.
    world.setDay('2026-11-22T09:31:00+01:00');
    expect(await browser.at(idAt(1), next)).toMatchObject({ status: 409, faults: [{ text: TEXTS.changed }] });
    // Without the mark, a change of one’s own is shown too: it may come from another window.
    const plain = { ...next, seen: page.version.replace('+1', '') };
    expect(await browser.at(idAt(1), plain)).toMatchObject({ status: 409 });
    expect(on.comments().length).toBe(count);
  });

  it('somebody else’s change is shown, also when it comes while the person’s own order is carried out', async () => {
    const form = { form: 'anteckning', 'anteckning.text': 'Vi möttes.' };
    const release = on.holdOrders();
    const page = await browser.at(idAt(1), form);
    const path = pathAt(1);
    await world.push('main', { [path]: `${await world.repo.git('show', `main:${path}`)}\n# Ändrat\n` });
    release();
    await world.settle();
    const count = on.comments().length;
    const next = { ...form, 'anteckning.text': 'Vi möttes igen.', seen: page.version };
    expect(await browser.at(idAt(1), next)).toMatchObject({ status: 409 });
    expect(on.comments().length).toBe(count);
  });

  it('what a meeting decided is sent case by case, and waits where something is being done', async () => {
    const id = idAt(1);
    const { work } = await browser.workAt(CASE_PATTERN, `/arbete/arende/${id}`, id);
    const { file, version = '' } = work.shown ?? {};
    const routine = file && on.service.routines[file.rutin];
    if (!file || !routine) throw new Error('not read');
    const all = caseForms(choices(file, triedOn(on.service, routine, false)), presentClasses(file, routine));
    const forms = all
      .filter(({ order }) => order === 'beslut')
      .map((form) => ({ ...form, key: `${id}.beslut` }));
    const meeting = { organ: 'styr-och-arbetsgrupp', datum: '2026-11-22', område: 'eksjo' };
    const decideOn = (text: string) =>
      decide(work.service, work, meeting, [{ id, about: '', questions: [], version, forms }], typedOf(text));
    const typedOf = (text: string) =>
      new Map([
        [`${id}.seen`, [version]],
        [`${id}.beslut.text`, [text]],
      ]);
    const release = on.holdOrders();
    expect(await decideOn('Gruppen tar fram en mall.')).toMatchObject({ said: [id], faults: [] });
    expect(on.comments().at(-1)?.body).toMatch(/^\/beslut styr-och-arbetsgrupp .*Gruppen tar fram en mall/);
    expect(await decideOn('Gruppen väntar.')).toMatchObject({
      said: [],
      faults: [{ text: expect.stringContaining(TEXTS.pending) }],
    });
    release();
    await world.settle();
  });

  it('replaces nothing by a number that was read before the case changed', async () => {
    // Its job begins the day after: a key of the day before would have ended.
    const release = on.holdJobs();
    await (await world.clientOf(OMAR)).rest.issues.createComment({
      ...world.at,
      issue_number: 1,
      body: '/byt 1',
    });
    const path = pathAt(1);
    const text = await world.repo.git('show', `main:${path}`);
    world.setDay('2026-11-23');
    await world.push('main', { [path]: `${text}\n# Ändrat\n` });
    release();
    await world.settle();
    const answer = [...world.repo.comments.values()].at(-1)?.body;
    expect(answer).toContain(ORDER_REPLY_TEXTS.renumbered);
  });
});
