import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Service } from '../../actions/service.ts';
import { ownService } from '../../actions/work/own-service.ts';
import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { noStore } from '../../adapters/store/no-store.ts';
import { casePath } from '../../core/case/case.ts';
import { choices } from '../../core/case/choices/choices.ts';
import { writeCase } from '../../core/case/write.ts';
import { swedishDay } from '../../core/date.ts';
import { ORDER_REPLY_TEXTS } from '../../core/texts/order/reply.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS } from '../../core/texts/work/github.ts';
import { caseForms } from '../../core/work/case-forms.ts';
import { presentClasses } from '../../core/work/present-classes.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { documentedRulesets } from '../../testing/github/documented-ruleset.ts';
import { signInAtGitHub } from '../../testing/github/oauth.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { INTAKE, startWorld, type World } from '../../testing/github/runner/world.ts';
import { signInSettings, WORK_APP } from '../../testing/github/sign-in.ts';
import { testService } from '../../testing/service.ts';
import { arriving, WORK_SITE } from '../../testing/work.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';
import { ATTEMPT_COOKIE } from './attempt.ts';
import type { CasePage } from './case-page.ts';
import { ACCEPT_FORM, answerCase, WITHDRAW_FORM } from './case-post.ts';
import { decide } from './decide.ts';
import { pass, type Work } from './gate.ts';
import { answerGitHubCallback, answerGitHubStart } from './github.ts';
import { shownList } from './list-page.ts';
import { triedOn } from './order-context.ts';
import { showTodo } from './todo-page.ts';

const OMAR = 'omar-exempel';
const PATTERN = '/arbete/arende/[id]';

let world: World;
/** What a job waits for before it runs. */
let gate: Promise<void> = Promise.resolve();
let github: GitHubSignInSettings;
let service: Service;
let cookie: string;
const cleaners: (() => void)[] = [];
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const owners = '* @forbund/forvaltare\n/cases/20*/ @forbund/koordinatorer\n';
  const [started, opened] = await Promise.all([
    startWorld('2026-11-22', { '.github/CODEOWNERS': () => owners }, (job) =>
      gate.then(() => runJobHere(job)),
    ),
    testService(undefined, (clean) => cleaners.push(clean)),
  ]);
  world = started;
  const { repo, intake, writer } = world;
  makeLabels(world, AREAS);
  repo.collaborators.set(OMAR, 'write').set('forvaltare', 'write');
  repo.teams.set('koordinatorer', { role: 'write', members: [OMAR] });
  repo.teams.set('forvaltare', { role: 'write', members: ['forvaltare'] });
  repo.rulesets.push(...documentedRulesets(writer.id, intake.id));
  github = signInSettings(world.github, world.github.createApp('arbetsyta', WORK_APP), WORK_SITE);
  const now = world.github.now;
  // What the web host itself can reach holds nothing: every case is read with the person's own token.
  service = { ...opened, store: noStore(), now, today: () => swedishDay(now()) };
  cookie = await signIn();
});
afterAll(async () => {
  expect(world.github.findings).toEqual([]);
  await world.github.close();
  for (const clean of cleaners) clean();
});
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

async function signIn(): Promise<string> {
  const cookieIn = (response: Response, name: string) =>
    new RegExp(`(?:^|, )${name}=([^;]+)`).exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const start = await answerGitHubStart(service, arriving('/arbete/in/github', { github }));
  const back = await signInAtGitHub(start.headers.get('location') ?? '', OMAR);
  const caller = arriving(`${back.pathname}${back.search}`, { github });
  return cookieIn(
    await answerGitHubCallback(service, caller, cookieIn(start, ATTEMPT_COOKIE)),
    'skav-arbete',
  );
}

const idAt = (nr: number) => `EX-2026-0000000${nr}`;
const pathAt = (nr: number) => `cases/${casePath({ id: idAt(nr), mottagen: '2026-11-21' })}`;

/** Opens a case's pull request as the form does. */
async function reported(nr: number, more: Record<string, string> = {}): Promise<string> {
  const file = exampleCase({ id: idAt(nr), område: 'eksjo', kvitto: `sha256:${String(nr).repeat(64)}` });
  await world.push(`case/${idAt(nr)}`, { [pathAt(nr)]: writeCase(file), ...more }, INTAKE);
  const pull = { ...world.at, title: idAt(nr), head: `case/${idAt(nr)}`, base: 'main' };
  await (await world.formClient()).rest.pulls.create(pull);
  return idAt(nr);
}

/** Opens a route as Omar. */
async function open(pattern: string, path: string, id?: string, form?: Record<string, string>) {
  const arrived = arriving(path, { pattern, id, cookie, github, ...(form ? { form } : {}) });
  return { passed: await pass(service, arrived), request: arrived.request };
}

async function workAt(...args: Parameters<typeof open>): Promise<{ work: Work; request: Request }> {
  const { passed, request } = await open(...args);
  if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
  return { work: passed.work, request };
}

/** The page of a case, or what a form posted there leads to. */
async function at(id: string, form?: Record<string, string>): Promise<CasePage> {
  const path = `/arbete/arende/${id}`;
  const { work, request } = await workAt(PATTERN, path, id);
  if (!form) return (await answerCase(work.service, work, request)) as CasePage;
  const posted = { token: work.token, seen: work.shown?.version ?? '', ...form };
  const sent = await workAt(PATTERN, path, id, posted);
  const answer = await answerCase(sent.work.service, sent.work, sent.request);
  if (!(answer instanceof Response)) throw new Error('not kept');
  const { search } = new URL(answer.headers.get('location') ?? '', WORK_SITE);
  const after = await workAt(PATTERN, `${path}${search}`, id);
  return (await answerCase(after.work.service, after.work, after.request)) as CasePage;
}

/** Lets the next run that carries out orders wait until it is released. */
function holdOrders(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.github.faults.add({ operation: 'issues/get-comment', when: 'slow', delay: promise });
  return resolve;
}

const comments = () => [...world.repo.comments.values()].filter(({ user }) => user === OMAR);

describe('with the cases on GitHub', () => {
  it('a report is read, accepted, ordered in and answered, each as the person', async () => {
    const id = await reported(1);
    await world.settle();
    const { work, request } = await workAt('/arbete', '/arbete/');
    const { groups } = await showTodo(work.service, work, request);
    expect(groups.flatMap(({ rows }) => rows.map((row) => row.id))).toEqual([id]);
    expect(await at(id)).toMatchObject({
      status: 200,
      waiting: true,
      desk: { address: `${world.github.url}/forbund/arenden/pull/1`, pending: [] },
    });

    const { promise, resolve: goOn } = Promise.withResolvers<void>();
    gate = promise;
    const accepted = await at(id, { form: ACCEPT_FORM });
    const { running, late } = GITHUB_WORK_TEXTS.accepting;
    expect(accepted).toMatchObject({ waiting: false, said: [], faults: [], desk: { pending: [running] } });
    const early = { form: 'anteckning', 'anteckning.text': 'Vi ringer.' };
    expect(await at(id, early)).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    expect(comments()).toEqual([]);
    world.setDay('2026-11-22T09:30:00+01:00');
    expect((await at(id)).desk).toMatchObject({ pending: [late] });
    goOn();
    await world.settle();
    expect((await at(id)).desk).toMatchObject({
      pending: [],
      answered: { isDone: true, texts: [TEXTS.accepted] },
    });
    expect(await world.repo.git('log', '--format=%s %b', '-2', 'main', '--', pathAt(1))).toMatch(
      new RegExp(`Ordered-by: ${OMAR}\\s+Ta emot ärende ${id}`),
    );
    expect(world.repo.issues.get(1)?.pull).toMatchObject({ mergedBy: OMAR, reviews: [{ user: OMAR }] });

    const classed = { form: 'klassa', 'klassa.typ': 'mote-installt', 'klassa.orsak': 'kommunikation' };
    const release = holdOrders();
    const sent = await at(id, classed);
    expect(sent).toMatchObject({
      status: 200,
      faults: [],
      said: [],
      desk: { pending: [GITHUB_WORK_TEXTS.own] },
    });
    const wait = await at(id, { form: 'anteckning', 'anteckning.text': 'Vi ringde upp.' });
    expect(wait).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    expect(wait.values.get('anteckning.text')).toEqual(['Vi ringde upp.']);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringMatching(/^\/klassa /)]);
    release();
    await world.settle();
    const done = await at(id);
    expect(done.desk).toMatchObject({ pending: [], answered: { isDone: true } });
    const history = done.view?.parts.find(({ name }) => name === 'history')?.lines ?? [];
    expect(history[0]?.text).toMatch(/\(Omar Exempel\)$/);
    const list = await workAt('/arbete/arenden', '/arbete/arenden/');
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
    const { work } = await workAt(PATTERN, `/arbete/arende/${idAt(1)}`, idAt(1));
    const before = comments().length;
    const release = holdOrders();
    const other = ownService({ ...service, blobs: { ...service.blobs } }, { github }, work.person.session);
    const answers = await Promise.all(
      [work.service, other].map(({ desk }) => desk?.order(idAt(1), '/anteckning "Se #1."')),
    );
    expect(answers.every((answer) => answer === 'sent' || answer === 'pending')).toBe(true);
    expect(comments().length).toBe(before + 1);
    // GitHub links nothing in it, and the text is as it was written.
    expect(comments().at(-1)?.body).not.toContain('#1');
    release();
    await world.settle();
    expect(await world.repo.git('show', `main:${pathAt(1)}`)).toContain('Se #1.');
  });

  it('what is filled in while the person’s own order is carried out is taken after it, once', async () => {
    const note = (text: string) => ({ form: 'anteckning', 'anteckning.text': text });
    const sendHeld = async (form: Record<string, string>) => {
      const release = holdOrders();
      const page = await at(idAt(1), form);
      return { page, release };
    };
    const { page, release } = await sendHeld(note('Vi ringde på måndagen.'));
    expect(page.desk?.isOwnPending).toBe(true);
    const next = { ...note('Vi skrev på tisdagen.'), seen: page.version };
    expect(await at(idAt(1), next)).toMatchObject({ status: 422, faults: [{ text: TEXTS.pending }] });
    release();
    await world.settle();
    expect(await at(idAt(1), next)).toMatchObject({ status: 200, faults: [] });
    await world.settle();
    const count = comments().length;
    // Back to the page, and the same again: the person has not seen what has been done since.
    world.setDay('2026-11-22T09:31:00+01:00');
    expect(await at(idAt(1), next)).toMatchObject({ status: 409, faults: [{ text: TEXTS.changed }] });
    // Without the mark, a change of one’s own is shown too: it may come from another window.
    const plain = { ...next, seen: page.version.replace('+1', '') };
    expect(await at(idAt(1), plain)).toMatchObject({ status: 409 });
    expect(comments().length).toBe(count);
  });

  it('somebody else’s change is shown, also when it comes while the person’s own order is carried out', async () => {
    const form = { form: 'anteckning', 'anteckning.text': 'Vi möttes.' };
    const release = holdOrders();
    const page = await at(idAt(1), form);
    const path = pathAt(1);
    await world.push('main', { [path]: `${await world.repo.git('show', `main:${path}`)}\n# Ändrat\n` });
    release();
    await world.settle();
    const count = comments().length;
    const next = { ...form, 'anteckning.text': 'Vi möttes igen.', seen: page.version };
    expect(await at(idAt(1), next)).toMatchObject({ status: 409 });
    expect(comments().length).toBe(count);
  });

  it('what a meeting decided is sent case by case, and waits where something is being done', async () => {
    const id = idAt(1);
    const { work } = await workAt(PATTERN, `/arbete/arende/${id}`, id);
    const { file, version = '' } = work.shown ?? {};
    const routine = file && service.routines[file.rutin];
    if (!file || !routine) throw new Error('not read');
    const all = caseForms(choices(file, triedOn(service, routine, false)), presentClasses(file, routine));
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
    const release = holdOrders();
    expect(await decideOn('Gruppen tar fram en mall.')).toMatchObject({ said: [id], faults: [] });
    expect(comments().at(-1)?.body).toMatch(/^\/beslut styr-och-arbetsgrupp .*Gruppen tar fram en mall/);
    expect(await decideOn('Gruppen väntar.')).toMatchObject({
      said: [],
      faults: [{ text: expect.stringContaining(TEXTS.pending) }],
    });
    release();
    await world.settle();
  });

  it('says why GitHub refused an order, and does not send what cannot be carried out', async () => {
    const before = comments().length;
    const wrong = await at(idAt(1), {
      form: 'svar',
      'svar.text': 'Hon heter Anna Andersson, 19900118-9811.',
    });
    expect([wrong.status, comments().length]).toEqual([422, before]);
    world.repo.collaborators.set(OMAR, 'read');
    world.repo.teams.set('koordinatorer', { role: 'read', members: [OMAR] });
    const release = holdOrders();
    const pending = await at(idAt(1), { form: 'anteckning', 'anteckning.text': 'Vi ringde igen.' });
    release();
    await world.settle();
    expect((await at(idAt(1))).desk?.answered).toMatchObject({
      isDone: false,
      texts: [expect.stringContaining('Du har rollen read i arkivet')],
    });
    // What was filled in before that was known is not sent, until the person has seen it.
    const count = comments().length;
    const next = { form: 'anteckning', 'anteckning.text': 'Vi skrev igen.', seen: pending.version };
    const told = await at(idAt(1), next);
    expect(told).toMatchObject({ faults: [{ text: GITHUB_WORK_TEXTS.refusedBefore }] });
    expect([told.version, comments().length]).toEqual([pending.version.replace('+1', ''), count]);
    world.runner.stop();
    const id = await reported(2);
    expect(await at(id, { form: ACCEPT_FORM })).toMatchObject({ faults: [{ text: TEXTS.mayNot }] });
    world.repo.collaborators.set(OMAR, 'write');
    world.repo.teams.set('koordinatorer', { role: 'write', members: [OMAR] });
  });

  it('what is tried again at night stands in the way until somebody takes it back, with its answer', async () => {
    world.runner.resume();
    const id = idAt(1);
    const all = () => [...world.repo.comments.values()].map(({ body }) => body);
    const before = all();
    world.github.faults.add({ operation: 'git/update-ref', when: 'before', status: 403 });
    await at(id, { form: 'anteckning', 'anteckning.text': 'Vi ringde en tredje gång.' });
    await world.settle();
    const { desk } = await at(id);
    const { work } = await workAt(PATTERN, `/arbete/arende/${id}`, id);
    expect(desk).toMatchObject({ pending: [], postponed: [{ text: GITHUB_WORK_TEXTS.postponed }] });
    expect((await work.service.desk?.state(id))?.answered).toBeUndefined();
    const blocked = await at(id, { form: 'anteckning', 'anteckning.text': 'Vi skrev.' });
    expect(blocked).toMatchObject({ status: 422, faults: [{ text: GITHUB_WORK_TEXTS.blocked }] });
    const withdrawn = await at(id, { form: WITHDRAW_FORM });
    expect(withdrawn).toMatchObject({ said: [GITHUB_WORK_TEXTS.withdrawn], desk: { postponed: [] } });
    expect(all()).toEqual(before);
    // Nothing is waiting now, so nothing is taken back, and the page does not say that it was.
    expect(await work.service.desk?.withdraw(id)).toBe('changed');
    world.runner.stop();
  });

  it('accepts only the report that the person has read, with nothing beside it, when its check is green', async () => {
    const other = await reported(3, { 'views/ont.ts': 'ont' });
    expect(await at(other, { form: ACCEPT_FORM })).toMatchObject({ faults: [{ text: TEXTS.otherFiles }] });
    const id = await reported(4);
    expect(await at(id, { form: ACCEPT_FORM })).toMatchObject({ faults: [{ text: TEXTS.notMergeable }] });
    const { work } = await workAt(PATTERN, `/arbete/arende/${id}`, id);
    // Another text can be made that has the same first characters.
    const begins = work.shown?.version.slice(0, 12) ?? '';
    expect(await work.service.desk?.accept(id, begins)).toBe('changed');
    expect(await work.service.desk?.accept(idAt(9), '0123456789ab')).toBe('no-pull');
    expect([3, 4].map((nr) => world.repo.issues.get(nr)?.pull?.mergedAt)).toEqual([null, null]);
  });

  it('another area’s case is not found, and nothing is written but through the desk', async () => {
    const file = exampleCase({ id: idAt(5), kvitto: `sha256:${'5'.repeat(64)}` });
    await world.push(`case/${idAt(5)}`, { [pathAt(5)]: writeCase(file) }, INTAKE);
    expect((await open(PATTERN, `/arbete/arende/${idAt(5)}`, idAt(5))).passed).toBe('not-found');
    const { store } = (await workAt('/arbete', '/arbete/')).work.service;
    await expect(store.update(pathAt(1), 'a', 'b', 'x')).rejects.toThrow('only read');
    await expect(store.reject(idAt(2))).rejects.toThrow('only read');
  });

  it('who has lost access, or whose token has ended, is sent to sign in, with what was typed', async () => {
    const path = `/arbete/arende/${idAt(1)}`;
    const { work } = await workAt(PATTERN, path, idAt(1));
    const form = { token: work.token, form: 'anteckning', 'anteckning.text': 'Vi ringde.' };
    const sentTo = async (...args: Parameters<typeof open>) => {
      const { passed } = await open(...args);
      if (passed === 'not-found' || !('response' in passed)) throw new Error('let in');
      return new URL(passed.response.headers.get('location') ?? '', WORK_SITE).searchParams;
    };
    world.repo.collaborators.delete(OMAR);
    for (const [pattern, where, id] of [
      [PATTERN, path, idAt(1)],
      ['/arbete/arende/[id]/kontakt', `${path}/kontakt`, idAt(1)],
      ['/arbete', '/arbete/', undefined],
    ] as const)
      expect((await sentTo(pattern, where, id)).get('fel')).toBe('github-access');
    world.repo.collaborators.set(OMAR, 'write');
    world.github.faults.add({ when: 'down' });
    expect((await sentTo('/arbete', '/arbete/')).get('fel')).toBe('github-down');
    world.github.tokens.revoke(work.person.session.token ?? '');
    const query = await sentTo(PATTERN, path, idAt(1), form);
    expect(query.get('fel')).toBe('github-ended');
    expect(query.get('u')).toMatch(/^x/);
    cookie = await signIn();
    const back = await workAt(PATTERN, `${path}?u=${query.get('u')}`, idAt(1));
    const page = (await answerCase(back.work.service, back.work, back.request)) as CasePage;
    expect(page.values.get('anteckning.text')).toEqual(['Vi ringde.']);
  });

  it('replaces nothing by a number that was read before the case changed', async () => {
    world.runner.resume();
    const release = holdOrders();
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
