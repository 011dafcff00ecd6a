import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderCache } from '../../adapters/folder/cached.ts';
import { casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { addDays } from '../../core/date.ts';
import { associationFolder, testService } from '../../testing/service.ts';
import { caseAfter } from '../../testing/sweep.ts';
import { localInbox } from './inbox/inbox.ts';
import { newSweepMemory } from './memory.ts';
import { sweep } from './sweep.ts';

const MONTHS = ['2023-05', '2024-11', '2025-06', '2026-01', '2026-02'];

/** A case of some month as it is after some edit: open or closed, of a type, linked or not. */
function caseOf(nr: number, edit: number) {
  const mottagen = `${MONTHS[nr]}-10`;
  const id = (one: number) => `EX-${MONTHS[one]?.slice(0, 4)}-${String(one).padStart(8, '0')}`;
  const hantering = {
    fas: edit % 3 === 0 ? ('utredning' as const) : ('stangt' as const),
    klassning: { typ: ['mote-installt'] },
    ...(edit % 5 === 0 && nr > 0 ? { liknar: [id(nr - 1)] } : {}),
  };
  const kvitto = `sha256:${String(nr).padStart(64, '0')}`;
  const file = caseAfter([], hantering, { id: id(nr), mottagen, kvitto });
  return { id: file.id, path: `cases/${casePath(file)}`, text: writeCase(file) };
}

it('makes the same plan as reading everything does, after any edits, days and damage', async () => {
  const service = await testService();
  const [folder, home] = [associationFolder(), join(service.data, 'cache')];
  const inbox = localInbox(service.data, service.association);
  const texts: string[] = [];
  for (const nr of MONTHS.keys()) {
    const { id, path, text } = caseOf(nr, 1);
    await service.store.propose({ id, path, text, message: 'Ny' });
    await service.store.accept(id, text, 'Ny');
    texts.push(text);
  }
  let today = '2026-03-01';
  let similar = 0;
  // What is kept: the summary, the parts of its months, the plan and what it was made from, and a month with its part.
  const some = fc.constantFrom('-', '-', '-', 'summary.json', 'summary/', 'plan.json', 'plan-of', '2025/06');
  const step = fc.record({
    nr: fc.nat(MONTHS.length - 1),
    edit: fc.option(fc.nat(14), { freq: 2 }),
    days: fc.constantFrom(0, 0, 1, 40, -3),
    truncated: some,
    // What is as it was a sweep earlier: the sweep was killed, or could not write it.
    late: some,
  });
  mkdirSync(home);
  const kept = () =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(home, name));
  let before = new Map<string, Buffer>();
  for (const { nr, edit, days, truncated, late } of fc.sample(step, { numRuns: 60, seed: 20261125 })) {
    if (edit !== null) {
      const { path, text } = caseOf(nr, edit);
      await service.store.update(path, texts[nr] ?? '', text, 'Ändra');
      texts[nr] = text;
    }
    today = addDays(today, days);
    const now = new Map(kept().map((path) => [path, readFileSync(path)]));
    for (const path of now.keys()) {
      if (path.includes(late)) writeFileSync(path, before.get(path) ?? '');
      if (path.includes(truncated)) writeFileSync(path, readFileSync(path).subarray(0, -40));
    }
    before = now;
    const full = await sweep(service, inbox, { today, dryRun: true });
    for (let round = 0; round < 2; round++) {
      const memory = newSweepMemory(folderCache('sweep', folder, home, service.data));
      const swept = await sweep(service, inbox, { today, memory, dryRun: true });
      expect({ plan: swept.plan, of: swept.total, unread: swept.unread }).toEqual({
        plan: full.plan,
        of: full.total,
        unread: [],
      });
    }
    similar += full.plan.items.filter(({ kind }) => kind === 'liknar').length;
  }
  expect(similar).toBeGreaterThan(5);
});
