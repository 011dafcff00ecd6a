import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const step = fc.record({
    nr: fc.nat(MONTHS.length - 1),
    edit: fc.nat(14),
    days: fc.constantFrom(0, 0, 1, 40, -3),
    harm: fc.constantFrom(false, false, false, true),
  });
  for (const { nr, edit, days, harm } of fc.sample(step, { numRuns: 40, seed: 20261125 })) {
    const { path, text } = caseOf(nr, edit);
    await service.store.update(path, texts[nr] ?? '', text, 'Ändra');
    texts[nr] = text;
    today = addDays(today, days);
    if (harm)
      for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('summary.json'))
          writeFileSync(join(home, name), readFileSync(join(home, name)).subarray(0, -40));
    const full = await sweep(service, inbox, { today, dryRun: true });
    for (let round = 0; round < 2; round++) {
      const memory = newSweepMemory(folderCache('sweep', folder, home, service.data));
      const kept = await sweep(service, inbox, { today, memory, dryRun: true });
      expect({ plan: kept.plan, of: kept.total, unread: kept.unread }).toEqual({
        plan: full.plan,
        of: full.total,
        unread: [],
      });
    }
    similar += full.plan.items.filter(({ kind }) => kind === 'liknar').length;
  }
  expect(similar).toBeGreaterThan(5);
});
