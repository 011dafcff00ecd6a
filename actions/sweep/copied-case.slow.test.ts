import { expect, it } from 'vitest';
import { runGit } from '../../adapters/cache/run-git.ts';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { testService } from '../../testing/service.ts';
import { caseAfter } from '../../testing/sweep.ts';
import { newSweepMemory } from './memory.ts';
import { planSweep } from './plan-sweep.ts';

const TODAY = '2026-11-27';
const closed = caseAfter([{ datum: '2026-11-03', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });
const [right, wrong] = [`cases/${casePath(closed)}`, `cases/2025/01/${closed.id}.yaml`];

/** Commits a change of files by hand. */
function commit(gitdir: string, lines: string): void {
  const head =
    'commit refs/heads/main\ncommitter A <a@b.example> 1795262400 +0000\ndata 1\nx\nfrom refs/heads/main^0\n';
  runGit(gitdir, ['fast-import', '--quiet'], `${head}${lines}`);
}

it('counts a case that was copied to the folder of another month once, and says which file is the copy', async () => {
  const service = await testService();
  const gitdir = `${service.data}/cases.git`;
  const text = writeCase(closed);
  const add = (path: string) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const memory = newSweepMemory();
  const plan = async () => {
    const { plan: made, unread } = await planSweep(service, memory, TODAY);
    return { packs: made.packs, unread };
  };
  commit(gitdir, add(right));
  const once = await plan();
  expect(once.packs[0]?.discussion?.counts.closed).toEqual({ area: 1, all: 1 });
  commit(gitdir, add(wrong));
  const copied = { ...once, unread: [{ id: closed.id, path: wrong, code: 'copy' }] };
  expect(await plan()).toEqual(copied);
  expect(await plan()).toEqual(copied);
  // Alone in the wrong folder it is still handled; when it is also put where it belongs, that is the one.
  commit(gitdir, `D ${right}\n`);
  expect(await plan()).toEqual(once);
  commit(gitdir, add(right));
  expect(await plan()).toEqual(copied);
  commit(gitdir, `D ${wrong}\n`);
  expect(await plan()).toEqual(once);
  // In two wrong months, and not in its own, it counts in the first of them.
  const later = `cases/2026/12/${closed.id}.yaml`;
  commit(gitdir, `D ${right}\n${add(wrong)}${add(later)}`);
  const twice = { ...once, unread: [{ id: closed.id, path: later, code: 'copy' }] };
  expect(await plan()).toEqual(twice);
  expect(await plan()).toEqual(twice);
  commit(gitdir, `D ${wrong}\n`);
  expect(await plan()).toEqual(once);
});
