import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notePath } from '../../adapters/store/names.ts';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeRemoval } from '../../core/case/removal.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { runJobHere } from '../../testing/github/runner/in-process.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld, type World } from '../../testing/github/runner/world.ts';

const idAt = (nr: number) => `EX-2026-0000000${nr}`;
const pathAt = (nr: number) => `cases/${casePath({ id: idAt(nr), mottagen: '2026-11-21' })}`;
const hashAt = (nr: number) => String(nr).repeat(64);
const textAt = (nr: number, changes: Partial<Case> = {}) =>
  writeCase(exampleCase({ id: idAt(nr), kvitto: `sha256:${hashAt(nr)}`, ...changes }));
const saying = (beskrivning: string) => ({ rapport: { ...exampleCase().rapport, beskrivning } });

type Commit = { files: Record<string, string | undefined>; by?: string };
/** Branches, the commits on them, and the text that the check answers with; `ok` where nothing is wrong. */
const PULLS: Record<string, { branch: string; commits: Commit[]; says: string }> = {
  'a report that nobody changed': {
    branch: `case/${idAt(1)}`,
    commits: [{ files: { [pathAt(1)]: textAt(1) }, by: INTAKE }],
    says: 'ok',
  },
  'a report that was rewritten on its branch': {
    branch: `case/${idAt(2)}`,
    commits: [
      { files: { [pathAt(2)]: textAt(2, saying('Parten kom inte till mötet.')) }, by: INTAKE },
      { files: { [pathAt(2)]: textAt(2, saying('Allt gick bra.')) } },
    ],
    says: 'egna ord och ändras inte',
  },
  'a branch that was replaced by one with another first commit': {
    branch: `case/${idAt(3)}`,
    commits: [{ files: { [pathAt(3)]: textAt(3, saying('Allt gick bra.')) } }],
    says: 'Grenens första commit är inte formulärets',
  },
  'a first commit by a workflow that somebody pushed': {
    branch: `case/${idAt(4)}`,
    commits: [{ files: { [pathAt(4)]: textAt(4) }, by: 'github-actions[bot]' }],
    says: 'Grenens första commit är inte formulärets',
  },
  'a twin with another report, on another branch': {
    branch: 'tvilling',
    commits: [{ files: { [pathAt(1)]: textAt(1, saying('Allt gick bra.')) } }],
    says: 'egna ord och ändras inte',
  },
  'another case than that of the branch': {
    branch: `case/${idAt(5)}`,
    commits: [{ files: { [pathAt(6)]: textAt(6) }, by: INTAKE }],
    says: 'har bara sitt eget ärende i sig',
  },
  'code and no case from the intake': {
    branch: 'ny-funktion',
    commits: [{ files: { 'netlify/functions/x.ts': 'export {};\n' }, by: INTAKE }],
    says: 'har bara sitt eget ärende i sig',
  },
  'code next to the case': {
    branch: `case/${idAt(7)}`,
    commits: [{ files: { [pathAt(7)]: textAt(7), 'netlify.toml': '[build]\n' }, by: INTAKE }],
    says: 'har bara sitt eget ärende i sig',
  },
  'a case that was removed': {
    branch: `case/${idAt(8)}`,
    commits: [{ files: { [pathAt(8)]: textAt(8) }, by: INTAKE }],
    says: 'kommer inte tillbaka',
  },
};

describe('the check of where a case comes from', () => {
  let world: World;
  const runs: Record<string, JobRun[]> = {};
  const bodies: Record<string, string> = {};

  beforeAll(async () => {
    world = await startWorld('2026-11-22', {}, runJobHere);
    const { at, push, settle, repo } = world;
    const note = { schema: 1, datum: '2026-11-22', skäl: 'dubblett' } as const;
    await push('main', { [notePath(hashAt(8))]: writeRemoval(note) });
    for (const [name, { branch, commits }] of Object.entries(PULLS)) {
      for (const { files, by } of commits) await push(branch, files, by);
      const pull = { ...at, title: name, head: branch, base: 'main' };
      const by = branch === 'tvilling' ? world.clientOf('koordinator') : world.formClient();
      const { number } = (await (await by).rest.pulls.create(pull)).data;
      runs[name] = (await settle()).filter(({ workflow }) => workflow === 'ärende');
      bodies[name] = [...repo.comments.values()].find(({ issue }) => issue === number)?.body ?? '';
    }
    // A signature proves the committer. The author's address is only text.
    const head = await repo.commitOf(`case/${idAt(3)}`);
    const tree = await repo.git('rev-parse', `${head}^{tree}`);
    const person = (name: string) => ({
      name,
      email: `${name}@users.noreply.test`,
      date: '2026-11-22T09:00:00Z',
    });
    const main = (await repo.commitOf('main')) ?? '';
    const forged = repo.writeCommit(tree, [main], 'x', person(INTAKE), person('koordinator'));
    world.github.markSigned(forged);
    await repo.git('update-ref', 'refs/heads/forged', forged);
    const { rest } = await world.clientOf('koordinator');
    await rest.git.updateRef({ ...at, ref: `heads/case/${idAt(3)}`, sha: forged, force: true });
    runs['forged'] = (await settle()).filter(({ workflow }) => workflow === 'ärende');
  }, 300_000);

  afterAll(() => world.github.close());

  it.each(Object.entries(PULLS))('%s', (name, { says }) => {
    const mine = runs[name] ?? [];
    expect(
      mine.map(({ conclusion }) => conclusion),
      printed(mine),
    ).toEqual([says === 'ok' ? 'success' : 'failure']);
    expect(bodies[name]).toContain(says === 'ok' ? 'Kontrollen gick bra' : says);
  });

  it('is not fooled by an author’s address on somebody else’s signed commit', () => {
    expect((runs['forged'] ?? []).map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(world.github.findings).toEqual([]);
  });
});
