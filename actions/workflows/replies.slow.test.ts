import { expect, it, onTestFinished } from 'vitest';
import { describer } from '../../adapters/store/github/describe.ts';
import { openGitHubStore } from '../../adapters/store/github.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { INTAKE, printed, startWorld } from '../../testing/github/runner/world.ts';
import { testService } from '../../testing/service.ts';
import { ID, mergedCase, PATH } from '../../testing/workflows.ts';
import { deliverReply, leftReply } from '../outbox/deliver-reply.ts';

const QUESTION = 'Hur länge pågick det?';

it('an answer with the code reaches a merged case, though the form may not write on main', async () => {
  const world = await startWorld('2026-11-22', {}, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, settle, at } = world;
  const comment = await mergedCase(world);
  await comment('koordinator', `/fråga "${QUESTION}"\n/svar "Vi ser över det."`);
  await settle();
  const service = await testService();
  const { value: token } = github.tokens.createInstallationToken(world.intake, undefined, github.now());
  const store = openGitHubStore({
    api: github.url,
    credentials: { token },
    shouldRetry: false,
    timeout: 30_000,
    repo: `${at.owner}/${at.repo}`,
    describe: describer(service.association, service.routines),
  });
  const context = { ...service, store };
  const branches = async () =>
    (await repo.git('for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/svar')).split('\n');
  const kept = () => [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:kvar'));
  const main = await repo.git('rev-parse', 'main');
  const hash = 'a'.repeat(64);
  const day = '2026-11-22';
  const answer = {
    slag: 'svar',
    fråga: { nr: 1, datum: day, text: QUESTION },
    text: 'I två veckor.\n/stopp personuppgift\n```\n@koordinator',
  } as const;
  await deliverReply({ id: ID, key: `${hash}.1-0a1b2c3d` }, answer, context);
  // The delivery is repeated, as after a crash.
  await deliverReply({ id: ID, key: `${hash}.1-0a1b2c3d` }, answer, context);
  await deliverReply({ id: ID, key: `${hash}.hjalpte` }, { slag: 'hjälpte', hjälpte: 'nej' }, context);
  expect(await repo.git('rev-parse', 'main')).toBe(main);
  const runs = await settle();
  expect(
    runs.filter(({ workflow, conclusion }) => workflow === 'svar' && conclusion === 'failure'),
    printed(runs),
  ).toEqual([]);
  const file = tryReadCase(`${await repo.git('show', `main:${PATH}`)}\n`);
  expect(file?.hantering.frågor?.[0]?.svar).toEqual({ datum: day, text: answer.text });
  expect(file?.hantering.återkoppling).toEqual({ datum: day, hjälpte: 'nej' });
  expect(
    file?.historik.filter(({ händelse }) => ['frågesvar', 'återkoppling'].includes(händelse)),
  ).toHaveLength(2);
  expect(await repo.git('for-each-ref', '--format=%(refname)', 'refs/heads/svar')).toBe('');
  const told = [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:svarat:'));
  expect(told.map(({ body }) => body.split('\n')[1])).toEqual([
    'Den som rapporterade har svarat på fråga 1. Läs svaret i den första kommentaren, under *Frågor*, och gå vidare i ärendet.',
    'Den som rapporterade har sagt om svaret hjälpte. Läs det i den första kommentaren, och se om något mer behöver göras.',
  ]);
  // Replies that cannot be taken in are left for a person. The nightly sweep takes in those that no run was started
  // for.
  const bad = leftReply(ID, `${hash}.1-ffffffff`, { ...answer, text: 'Numret är 19900118-9811.' });
  const late = leftReply(ID, `${hash}.1-eeeeeeee`, { ...answer, text: 'Ett ord till.' });
  for (const { name, text } of [bad, late]) await world.push(`svar/${name}`, { 'svar.json': text }, INTAKE);
  world.setDay('2026-11-23');
  await world.runner.schedule(repo);
  const [sweep] = (await settle()).filter(({ workflow }) => workflow === 'genomgång');
  expect(sweep?.conclusion).toBe('failure');
  expect(await branches()).toEqual([`svar/${bad.name}`]);
  const now = await repo.git('show', `main:${PATH}`);
  expect(now).toContain('Ett ord till.');
  expect(now).not.toContain('19900118');
  expect(kept()).toHaveLength(1);
  expect(kept()[0]?.body).toMatch(/Till: @forbund @koordinator[\s\S]*kan peka ut en person/);
  expect(kept()[0]?.body).not.toContain('19900118');
  expect(github.findings).toEqual([]);
});

it('only what the form committed is taken in as a reporter’s words, whoever else may write', async () => {
  const association = (text: string) => text.replace('dataskydd:', 'kontakt-på-github: [chef]\ndataskydd:');
  const world = await startWorld('2026-11-22', { 'cases/association.yaml': association }, runJobHere);
  onTestFinished(() => world.github.close());
  const { github, repo, settle, at } = world;
  repo.collaborators.set('chef', 'read');
  const comment = await mergedCase(world);
  await comment('koordinator', `/fråga "${QUESTION}"`);
  await settle();
  const before = await repo.git('show', `main:${PATH}`);
  const words = (text: string) =>
    ({ slag: 'svar', fråga: { nr: 1, datum: '2026-11-22', text: QUESTION }, text }) as const;
  const genuine = leftReply(ID, `${'a'.repeat(64)}.1-0a1b2c3d`, words('I två veckor.'));
  const put = (name: string, text: string, by?: string) =>
    world.push(`svar/${name}`, { 'svar.json': text }, by);
  const forged = (name: string) => ({ ...genuine, name, text: genuine.text.replace('I två veckor.', name) });
  // A person with write access; the job's own token, which any branch's workflow has; the writer's App; someone else's
  // App.
  await put(`${ID}-a`, forged('En koordinators ord.').text, 'koordinator');
  await put(`${ID}-b`, forged('Ett arbetsflödes ord.').text, 'github-actions[bot]');
  await put(`${ID}-c`, forged('Skrivarens ord.').text, 'skav-skrivare[bot]');
  await put(`${ID}-d`, forged('En annan apps ord.').text, 'annan-app[bot]');
  // The form's name as the author, without GitHub's signature.
  const parent = (await repo.commitOf('main')) ?? '';
  const content = forged('En efterapares ord.').text;
  const tree = await repo.writeTree(parent, [{ path: 'svar.json', mode: '100644', content }]);
  const imitator = { name: INTAKE, email: `${INTAKE}@users.noreply.test`, date: github.time() };
  const unsigned = repo.writeCommit(tree, [parent], 'Svar', imitator);
  await repo.git('update-ref', `refs/heads/svar/${ID}-e`, unsigned);
  // A person's commit on top of the form's, and the form's own commit moved to another case's name.
  await put(`${ID}-f`, genuine.text, INTAKE);
  await put(`${ID}-f`, forged('Ord ovanpå.').text, 'koordinator');
  const moved = await put(`${ID}-g`, genuine.text, INTAKE);
  await repo.git('update-ref', '-d', `refs/heads/svar/${ID}-g`);
  await repo.git('update-ref', 'refs/heads/svar/EX-2026-00000009-g', moved);
  // A name that would mention someone, and one that belongs to no case.
  await put('@lasare/<b>x', genuine.text, 'koordinator');
  await put(genuine.name, genuine.text, INTAKE);
  const client = await world.clientOf('koordinator');
  await client.rest.actions.createWorkflowDispatch({ ...at, workflow_id: 'reply.yml', ref: 'main' });
  const [run] = (await settle()).filter(({ workflow }) => workflow === 'svar');
  expect(run?.conclusion).toBe('failure');

  const after = await repo.git('show', `main:${PATH}`);
  expect(after).not.toMatch(/s ord\.|Ord ovanpå/);
  expect(tryReadCase(`${after}\n`)?.hantering.frågor?.[0]?.svar?.text).toBe('I två veckor.');
  expect(tryReadCase(`${before}\n`)?.hantering.frågor?.[0]?.svar).toBeUndefined();
  const left = (await repo.git('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/heads/svar')).split(
    '\n',
  );
  expect(left).toHaveLength(8);
  expect(left).not.toContain(genuine.name);
  const kept = () => [...repo.comments.values()].filter(({ body }) => body.startsWith('<!-- skav:kvar'));
  expect(kept()).toHaveLength(1);
  expect(kept()[0]?.body).toMatch(/Till: @chef/);
  expect(kept()[0]?.body).toContain('i en rapportörs namn');
  expect(github.mails.filter(({ to }) => to === 'chef')).toHaveLength(1);
  expect(run?.log).not.toContain('lasare');

  // The nightly sweep reports the branch that belongs to no case, and does not repeat the others; a week later, all of
  // them.
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-29']) {
    world.setDay(day);
    await world.runner.schedule(repo);
    await settle();
  }
  expect(kept().map(({ created }) => created.slice(0, 10))).toEqual([
    '2026-11-22',
    '2026-11-23',
    '2026-11-29',
  ]);
  expect(kept()[1]?.body).toMatch(/`svar\/EX-2026-00000009-g` och 1 till/);
  expect(
    kept()
      .map(({ body }) => body)
      .join(),
  ).not.toContain('lasare');
  expect(github.findings).toEqual([]);
});
