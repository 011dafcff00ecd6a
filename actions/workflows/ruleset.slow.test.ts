import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../adapters/store/github/client.ts';
import { casePath } from '../../core/case/case.ts';
import { readCase } from '../../core/case/read.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { documentedRulesets } from '../../testing/github/documented-ruleset.ts';
import { statusOf } from '../../testing/github/fixture.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import { INTAKE, printed, startWorld, type World } from '../../testing/github/runner/world.ts';
import { AREAS, makeLabels } from '../../testing/workflows.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/installera.md'), 'utf8');
/** The file for an association with one coordinator and one administrator, as the guide writes it. */
const OWNERS = /### En koordinator och en förvaltare räcker[\s\S]*?```\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';

const idAt = (nr: number) => `EX-2026-0000000${nr}`;
const pathAt = (nr: number) => `cases/${casePath({ id: idAt(nr), mottagen: '2026-11-21' })}`;
const SETTINGS = 'cases/association.yaml';

/**
 * Whether one coordinator and one administrator can run everything under the ruleset that the guide describes, and
 * neither can do so alone. What a ruleset forbids: testing/github/rulesets.ts, with GitHub's pages.
 */
describe('one coordinator and one administrator, with the ruleset of the guide', () => {
  let world: World;
  let koordinator: Client;
  let forvaltare: Client;

  beforeAll(async () => {
    world = await startWorld('2026-11-22', { '.github/CODEOWNERS': () => OWNERS }, runJobHere);
    const { repo, intake, writer } = world;
    makeLabels(world, AREAS);
    repo.collaborators.set('forvaltare', 'write').set('vikarie', 'write');
    repo.teams.set('koordinatorer', { role: 'write', members: ['koordinator'] });
    repo.teams.set('forvaltare', { role: 'write', members: ['forvaltare'] });
    repo.rulesets.push(...documentedRulesets(writer.id, intake.id));
    koordinator = await world.clientOf('koordinator');
    forvaltare = await world.clientOf('forvaltare');
  });
  afterAll(async () => {
    expect(world.github.findings).toEqual([]);
    await world.github.close();
  });

  const mergeOf = ({ rest }: Client, number: number, merge_method: 'squash' | 'merge' = 'squash') =>
    rest.pulls.merge({ ...world.at, pull_number: number, merge_method });
  const merge = (...args: Parameters<typeof mergeOf>) => statusOf(mergeOf(...args));
  const approve = ({ rest }: Client, number: number) =>
    statusOf(rest.pulls.createReview({ ...world.at, pull_number: number, event: 'APPROVE' }));

  /** Opens a case's pull request as the form does, and lets the check run. */
  async function reported(nr: number): Promise<number> {
    const file = exampleCase({ id: idAt(nr), kvitto: `sha256:${String(nr).repeat(64)}` });
    await world.push(`case/${idAt(nr)}`, { [pathAt(nr)]: writeCase(file) }, INTAKE);
    const pull = { ...world.at, title: idAt(nr), head: `case/${idAt(nr)}`, base: 'main' };
    const { number } = (await (await world.formClient()).rest.pulls.create(pull)).data;
    await world.settle();
    return number;
  }

  /** Commits a file on a branch through the API, so that what GitHub starts for a push starts. */
  async function commit({ rest }: Client, branch: string, path: string, change: (text: string) => string) {
    const before = await world.repo.git('show', `${branch}:${path}`);
    return statusOf(
      rest.repos.createOrUpdateFileContents({
        ...world.at,
        path,
        branch,
        message: 'Ändra',
        content: Buffer.from(change(`${before}\n`)).toString('base64'),
        sha: await world.repo.git('rev-parse', `${branch}:${path}`),
      }),
    );
  }

  it('a case is taken in by the coordinator alone, and by nobody whose approval does not count', async () => {
    const number = await reported(1);
    expect(await merge(koordinator, number)).toBe(405);
    // Someone with read access can approve, but the approval does not count.
    const lasare = await world.clientOf('lasare');
    expect(await approve(lasare, number)).toBe(200);
    await expect(mergeOf(koordinator, number)).rejects.toThrow('At least 1 approving review is required');
    // Someone with write access who is in neither team is not a code owner.
    expect(await approve(await world.clientOf('vikarie'), number)).toBe(200);
    await expect(mergeOf(koordinator, number)).rejects.toThrow('Waiting on code owner review');
    expect(await merge(await world.formClient(), number)).toBe(405);
    expect(await approve(koordinator, number)).toBe(200);
    expect(await merge(koordinator, number, 'merge')).toBe(405);
    expect(await merge(koordinator, number)).toBe(200);
    // The writer's App bypasses the ruleset: it accepts the case and carries out an order on main.
    const runs = (await world.settle()).filter(({ conclusion }) => conclusion !== 'skipped');
    expect(
      runs.map(({ workflow, conclusion }) => `${workflow} ${conclusion}`),
      printed(runs),
    ).toEqual(['mottagning success']);
    const { rest } = koordinator;
    await rest.issues.createComment({ ...world.at, issue_number: number, body: '/fas utredning' });
    const ordered = await world.settle();
    expect(
      ordered.filter(({ conclusion }) => conclusion === 'failure'),
      printed(ordered),
    ).toEqual([]);
    const text = await world.repo.git('show', `main:${pathAt(1)}`);
    expect(readCase(`${text}\n`).case?.hantering.fas).toBe('utredning');
  });

  it('a case with a red check is not taken in, whoever approves it', async () => {
    const number = await reported(2);
    expect(await approve(koordinator, number)).toBe(200);
    const rewrite = (text: string) => text.replace('beskrivning: ', 'beskrivning: Allt gick bra. ');
    expect(await commit(koordinator, `case/${idAt(2)}`, pathAt(2), rewrite)).toBe(200);
    const runs = await world.settle();
    expect(runs.map(({ workflow, conclusion }) => `${workflow} ${conclusion}`)).toContain('ärende failure');
    // The approval was for the previous commit, and people cannot approve what they pushed themselves.
    expect(await approve(koordinator, number)).toBe(200);
    expect(await approve(forvaltare, number)).toBe(200);
    expect(await merge(koordinator, number)).toBe(405);
  });

  it('what the coordinator pushed to a case needs the other one', async () => {
    const number = await reported(3);
    expect(await approve(koordinator, number)).toBe(200);
    expect(await commit(koordinator, `case/${idAt(3)}`, pathAt(3), (text) => `${text}\n# x\n`)).toBe(200);
    await world.settle();
    expect(world.repo.checks.at(-1)).toMatchObject({ context: 'ärende', conclusion: 'success' });
    expect(await approve(koordinator, number)).toBe(200);
    expect(await merge(koordinator, number)).toBe(405);
    expect(await approve(forvaltare, number)).toBe(200);
    expect(await merge(koordinator, number)).toBe(200);
  });

  it('a setting is changed by one of them and approved by the other, both ways', async () => {
    for (const [author, other] of [
      [forvaltare, koordinator],
      [koordinator, forvaltare],
    ] as const) {
      const branch = author === forvaltare ? 'a' : 'b';
      const main = (await world.repo.commitOf('main')) ?? '';
      await author.rest.git.createRef({ ...world.at, ref: `refs/heads/${branch}`, sha: main });
      expect(await commit(author, branch, SETTINGS, (text) => `${text}# ${branch}\n`)).toBe(200);
      const { data } = await author.rest.pulls.create({
        ...world.at,
        title: 'Ändra',
        head: branch,
        base: 'main',
      });
      await world.settle();
      expect(await merge(author, data.number)).toBe(405);
      expect(await approve(author, data.number)).toBe(422);
      expect(await approve(other, data.number)).toBe(200);
      expect(await merge(author, data.number)).toBe(200);
      await world.settle();
    }
  });

  it('nobody writes on main, rewrites a case’s branch, or answers as a reporter', async () => {
    const { at, repo, github } = world;
    const main = (await repo.commitOf('main')) ?? '';
    await reported(4);
    const intake = await world.formClient();
    const forbund = await world.clientOf('forbund');
    for (const client of [koordinator, forvaltare, forbund, intake]) {
      expect(await commit(client, 'main', SETTINGS, (text) => `${text}# nej\n`)).toBe(422);
      expect(await statusOf(client.rest.git.deleteRef({ ...at, ref: 'heads/main' }))).toBe(422);
      const rewritten = client.rest.git.updateRef({
        ...at,
        ref: `heads/case/${idAt(4)}`,
        sha: main,
        force: true,
      });
      expect(await statusOf(rewritten)).toBe(422);
    }
    const answer = { ...at, ref: `refs/heads/svar/${idAt(1)}-1`, sha: main };
    expect(await statusOf(koordinator.rest.git.createRef(answer))).toBe(422);
    expect(await statusOf(intake.rest.git.createRef(answer))).toBe(201);
    // The same through git, with a person's token.
    const url = `${github.url.replace('http://', `http://x:${github.userToken('koordinator')}@`)}/forbund/arenden.git`;
    const head = (await repo.commitOf('case/EX-2026-00000004')) ?? '';
    expect(await repo.tryGit('push', '-q', url, `${head}:refs/heads/main`)).toBeUndefined();
    expect(await repo.tryGit('push', '-q', url, `${head}:refs/heads/annan`)).toBe('');
    expect(await repo.commitOf('main')).toBe(main);
  });

  it('finds the writer’s App by its client id, and as before by its number', async () => {
    const { environments, writer, repo } = world;
    const issue = [...repo.issues.values()].find(({ title }) => title === idAt(1))?.number ?? 0;
    const table: [vars: Record<string, string>, conclusion: string][] = [
      [{ SKRIVARE_CLIENT_ID: writer.clientId }, 'success'],
      [{ SKRIVARE_APP_ID: String(writer.id) }, 'success'],
      [{ SKRIVARE_CLIENT_ID: writer.clientId, SKRIVARE_APP_ID: '1' }, 'success'],
      [{}, 'failure'],
    ];
    for (const [at, [vars, conclusion]] of table.entries()) {
      Object.assign(environments['skrivare'] ?? {}, { vars });
      const body = `/anteckning "Samtal ${at}."`;
      await koordinator.rest.issues.createComment({ ...world.at, issue_number: issue, body });
      const run = (await world.settle()).find(({ workflow }) => workflow === 'order');
      expect(run?.conclusion, run?.log).toBe(conclusion);
    }
    Object.assign(environments['skrivare'] ?? {}, { vars: { SKRIVARE_CLIENT_ID: writer.clientId } });
  });

  it('an App that may go past it only in pull requests cannot carry out orders', async () => {
    const [rules] = world.repo.rulesets.splice(0, 1);
    if (!rules) throw new Error('no ruleset');
    const bypass = rules.bypass.map((one) => ({ ...one, bypass_mode: 'pull_request' as const }));
    world.repo.rulesets.unshift({ ...rules, bypass });
    const issue = [...world.repo.issues.values()].find(({ title }) => title === idAt(1));
    const body = '/anteckning "Ett samtal."';
    await koordinator.rest.issues.createComment({ ...world.at, issue_number: issue?.number ?? 0, body });
    const runs = await world.settle();
    expect(runs.map(({ workflow, conclusion }) => `${workflow} ${conclusion}`)).toContain('order failure');
  });
});
