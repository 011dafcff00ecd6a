import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { computePlan } from '../../../core/sweep/compute.ts';
import { notYetSent } from '../../../core/sweep/item.ts';
import { exampleLaws, exampleRoutine } from '../../../testing/example/routines.ts';
import { temporaryFolder } from '../../../testing/service.ts';
import { caseAfter, smallAssociation } from '../../../testing/sweep.ts';
import { localInbox } from './inbox.ts';

it('sends nothing again after an upgrade from keys that had å, ä and ö', async () => {
  const association = smallAssociation();
  const hoglandet = exampleRoutine('hoglandet');
  const file = caseAfter([], {}, { mottagen: '2026-12-01' });
  const input = {
    association,
    routines: { hoglandet },
    laws: exampleLaws(),
    cases: [
      { file, waiting: false },
      { file: { ...file, id: 'EX-2026-00000002' }, waiting: true },
    ],
  };
  const plan = computePlan(input, '2026-12-08');
  const data = temporaryFolder();
  mkdirSync(join(data, 'inbox'));
  writeFileSync(
    join(data, 'inbox/said.txt'),
    [
      'oöppnat:EX-2026-7K3MQ9TB:mottagen',
      'oöppnat:EX-2026-00000002:väntar',
      'frist:EX-2026-7K3MQ9TB:läst:2026-12-08:förfaller',
      'frist:EX-2026-00000002:läst:2026-12-08:förfaller',
      'översyn:hoglandet:2026-12-31:nära',
    ]
      .map((key) => `\n${key} 2026-12-07\n`)
      .join(''),
  );
  const inbox = localInbox(data, association);
  expect(plan.items).toHaveLength(5);
  expect(notYetSent(plan.items, await inbox.alreadySent(plan))).toEqual([]);
  // Tomorrow's state is another item, and is sent.
  const tomorrow = computePlan(input, '2026-12-09');
  expect(notYetSent(tomorrow.items, await inbox.alreadySent(tomorrow)).map(({ key }) => key)).toEqual([
    'frist:EX-2026-00000002:last:2026-12-08:passerad',
    'frist:EX-2026-7K3MQ9TB:last:2026-12-08:passerad',
  ]);
});
