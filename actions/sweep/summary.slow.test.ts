import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runGit } from '../../adapters/cache/run-git.ts';
import { folderCache, requireAssociation } from '../../adapters/folder/cached.ts';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { addDays } from '../../core/date.ts';
import { git } from '../../testing/local-store.ts';
import { associationFolder, temporaryFolder, testService } from '../../testing/service.ts';
import { caseAfter } from '../../testing/sweep.ts';
import type { Service } from '../service.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory } from './memory.ts';
import { sweep, sweepUnlessSettled } from './sweep.ts';

const MONTHS = ['2023-05', '2024-11', '2025-06', '2026-01', '2026-02', '2026-02'];
const idOf = (nr: number) => `EX-${MONTHS[nr]?.slice(0, 4)}-${String(nr).padStart(8, '0')}`;

/** A case of some month as it is after some edit: open or closed, of a type, linked or not, with an answer or not. */
function caseOf(nr: number, edit: number) {
  const mottagen = `${MONTHS[nr]}-10`;
  const isOpen = edit % 3 === 0;
  const links = [...new Set([edit % 6, (edit + 2) % 6])].filter((other) => other !== nr);
  const hantering = {
    fas: isOpen ? ('utredning' as const) : ('stangt' as const),
    klassning: { typ: [edit % 7 === 0 ? 'olika-besked' : 'mote-installt'] },
    ...(edit % 5 === 0 && links.length > 0 ? { liknar: links.map(idOf) } : {}),
  };
  const closed = isOpen ? [] : [{ datum: mottagen, händelse: 'fas', till: 'stangt' } as const];
  const kvitto = `sha256:${String(nr).padStart(64, '0')}`;
  const file = caseAfter(closed, hantering, { id: idOf(nr), mottagen, kvitto });
  return { path: `cases/${casePath(file)}`, text: writeCase(file) };
}

/** What is kept: the summary, its parts, a month with its part, the pages, and what the last sweep came to. */
const kept = fc.constantFrom('-', '-', 'summary.json', 'summary/', '2026/0', 'pages', 'settled');
const step = fc.record({
  nr: fc.nat(MONTHS.length - 1),
  edit: fc.option(fc.nat(20), { freq: 2 }),
  // Where the case is after the edit: in its month, in another, in two, without its text, or nowhere.
  to: fc.constantFrom('own', 'own', 'own', 'other', 'both', 'damaged', 'gone'),
  waiting: fc.constantFrom('', '', '', '', 'propose', 'accept'),
  days: fc.constantFrom(0, 0, 0, 0, 0, 1, 40, -20),
  meeting: fc.constantFrom(...Array(8).fill('2026-03-26'), '2026-03-27'),
  inbox: fc.constantFrom('', '', '', 'changed', 'removed', 'unsent'),
  truncated: kept,
  // What is as it was a sweep earlier: the sweep was killed, or could not write it.
  late: kept,
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The pages and the sent keys in a data folder, by path. */
const inboxIn = (data: string) =>
  Object.fromEntries(
    filesIn(join(data, 'inbox')).map((path) => [path.slice(data.length), readFileSync(path, 'utf8')]),
  );

it('finds, sends and shows what a sweep that keeps nothing does, after any edits, days and damage', async () => {
  const service = await testService();
  const [folder, home, reference] = [associationFolder(), join(service.data, 'cache'), temporaryFolder()];
  // A service that runs all the time, and has its own inbox.
  const lasting = { data: temporaryFolder(), meeting: '', ...runningService(service, service.data) };
  const settings = join(folder, 'association.yaml');
  const original = readFileSync(settings, 'utf8');
  const gitdir = join(service.data, 'cases.git');
  /** Commits cases by hand, in the place of those with the same number. */
  const commit = (nr: number, files: Record<string, string>) => {
    const lines = git(gitdir, 'ls-tree', '-r', '--name-only', 'main').split('\n');
    const old = lines.filter((path) => path.endsWith(`/${idOf(nr)}.yaml`)).map((path) => `D ${path}\n`);
    const added = Object.entries(files).map(
      ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
    const head =
      'commit refs/heads/main\ncommitter A <a@b.example> 1795262400 +0000\ndata 1\nx\nfrom refs/heads/main^0\n';
    runGit(gitdir, ['fast-import', '--quiet'], `${head}${old.join('')}${added.join('')}`);
  };
  for (const nr of MONTHS.keys()) {
    const { path, text } = caseOf(nr, 1);
    commit(nr, { [path]: text });
  }
  const waits = caseAfter(
    [],
    {},
    { id: 'EX-2026-00000WA1', mottagen: '2026-02-20', kvitto: `sha256:${'f'.repeat(64)}` },
  );
  const proposal = { id: waits.id, path: `cases/${casePath(waits)}`, text: writeCase(waits), message: 'Ny' };

  let today = '2026-03-01';
  const seen = { similar: 0, unread: 0, sent: 0, settled: 0, packs: 0 };
  mkdirSync(home);
  mkdirSync(join(service.data, 'inbox/koordinator'), { recursive: true });
  mkdirSync(join(lasting.data, 'inbox/koordinator'), { recursive: true });
  const keptFiles = () => filesIn(home).filter((name) => name.endsWith('.json'));
  let before = new Map<string, Buffer>();
  let repair = () => {};
  for (const one of fc.sample(step, { numRuns: 150, seed: 20261125 })) {
    const { nr, edit, to, waiting, days, meeting, truncated, late } = one;
    repair();
    repair = () => {};
    if (edit !== null) {
      const { path, text } = caseOf(nr, edit);
      const other = path.replace(/\d{4}\/\d\d/, '2025/06');
      const places = { own: [path], other: [other], both: [path, other], damaged: [path], gone: [] }[to];
      const stored = to === 'damaged' ? text.replace('löst', 'l') : text;
      commit(nr, Object.fromEntries(places.map((place) => [place, stored])));
      if (to === 'damaged') repair = () => commit(nr, { [path]: text });
    }
    const isWaiting = (await service.store.waiting()).length > 0;
    if (waiting === 'propose' && (await service.store.read(proposal.path)) === undefined)
      await service.store.propose(proposal);
    if (waiting === 'accept' && isWaiting) await service.store.accept(proposal.id, proposal.text, 'Ny');
    today = addDays(today, days);
    writeFileSync(settings, original.replace(/datum: 2026-11-26/, `datum: ${meeting}`));
    for (const data of [service.data, lasting.data]) {
      for (const path of filesIn(join(data, 'inbox/koordinator')).slice(0, 1)) {
        if (one.inbox === 'changed') writeFileSync(path, 'x');
        if (one.inbox === 'removed') rmSync(path);
      }
      if (one.inbox === 'unsent') rmSync(join(data, 'inbox/said.txt'), { force: true });
    }
    const now = new Map(keptFiles().map((path) => [path, readFileSync(path)]));
    for (const path of now.keys()) {
      if (path.includes(late)) writeFileSync(path, before.get(path) ?? '');
      if (path.includes(truncated)) writeFileSync(path, readFileSync(path).subarray(0, -40));
    }
    before = now;

    const loaded = { ...service, ...(await requireAssociation(folder)) };
    rmSync(join(reference, 'inbox'), { recursive: true, force: true });
    cpSync(join(service.data, 'inbox'), join(reference, 'inbox'), { recursive: true });
    const full = await sweep(loaded, localInbox(reference, loaded.association), { today });
    for (let round = 0; round < 3; round++) {
      const cache = folderCache('sweep', folder, home, service.data);
      const inbox = localInbox(service.data, loaded.association, cache);
      const options = { today, memory: newSweepMemory(cache) };
      const swept = await (round === 1 ? sweep : sweepUnlessSettled)(loaded, inbox, options);
      if (!('plan' in swept)) seen.settled++;
      const plan = 'plan' in swept ? swept.plan : full.plan;
      const newItems = round === 0 ? full.newItems : [];
      expect({ ...swept, plan }).toMatchObject({ ...pick(full), newItems, plan: full.plan });
      expect(inboxIn(service.data)).toEqual(inboxIn(reference));
    }
    if (lasting.meeting !== meeting)
      Object.assign(lasting, { meeting, ...runningService(loaded, lasting.data) });
    for (let round = 0; round < 2; round++) {
      const swept = await sweep(lasting.loaded, lasting.inbox, { today, memory: lasting.memory });
      const newItems = round === 0 ? full.newItems : [];
      expect(swept).toMatchObject({ ...pick(full), newItems, plan: full.plan });
      expect(inboxIn(lasting.data)).toEqual(inboxIn(reference));
    }
    seen.similar += full.plan.items.filter(({ kind }) => kind === 'liknar').length;
    seen.packs += full.plan.packs.length;
    seen.unread += full.unread.length;
    seen.sent += full.newItems.length;
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(5);
});

/** A service with what `sweepHourly` keeps for it until its settings change. */
function runningService(loaded: Service, data: string) {
  const memory = newSweepMemory();
  return { loaded, memory, inbox: localInbox(data, loaded.association, memory.cache) };
}

const pick = ({ total, count, unread, unsent }: Awaited<ReturnType<typeof sweep>>) => ({
  total,
  count,
  unread,
  unsent,
});
