import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SweepItem } from '../../../core/sweep/item.ts';
import type { SweepPlan } from '../../../core/sweep/plan.ts';
import { temporaryFolder } from '../../../testing/service.ts';
import { smallAssociation } from '../../../testing/sweep.ts';
import { newSweepMemory } from '../memory.ts';
import { localInbox } from './inbox.ts';

const pagesIn = (data: string) =>
  readdirSync(join(data, 'inbox'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|txt)$/.test(name) && name !== 'said.txt')
    .toSorted()
    .map((name) => [name, readFileSync(join(data, 'inbox', name), 'utf8')]);

it('makes the pages again whatever has changed in a plan, also when nothing is to be sent', async () => {
  const association = smallAssociation();
  const [one = '', other = ''] = association.områden.map(({ kod }) => kod);
  const item = (nr: number, text: string): SweepItem => ({
    key: `liknar:EX-2026-0000000${nr}:EX-2026-00000009`,
    kind: 'liknar',
    caseId: `EX-2026-0000000${nr}`,
    audience: [`area:${one}`],
    text,
    order: `/liknar EX-2026-00000009`,
    day: '2026-03-02',
  });
  const label = (types: string[]) => ({ area: 'Ort', received: '2026-03-02', parties: 'Kommun', types });
  const [first, second] = [item(1, 'Ett.'), item(2, 'Två.')];
  const labels = { 'EX-2026-00000001': label(['A']), 'EX-2026-00000002': label(['A']) };
  const plan: SweepPlan = { day: '2026-03-09', items: [first, second], packs: [], labels };
  const plans: [string, SweepPlan][] = [
    ['nothing', plan],
    ['a text', { ...plan, items: [first, { ...second, text: 'Tre.' }] }],
    ['an order', { ...plan, items: [first, { ...second, order: '/liknar EX-2026-00000008' }] }],
    ['who it is for', { ...plan, items: [first, { ...second, audience: [`area:${other}`] }] }],
    [
      'also for another',
      { ...plan, items: [first, { ...second, audience: [`area:${one}`, `area:${other}`] }] },
    ],
    ['fewer', { ...plan, items: [first] }],
    ['a label', { ...plan, labels: { ...labels, 'EX-2026-00000002': label(['B']) } }],
    ['no label', { ...plan, labels: { 'EX-2026-00000001': label(['A']) } }],
    ['the day', { ...plan, day: '2026-03-10' }],
  ];
  const [data, reference] = [temporaryFolder(), temporaryFolder()];
  const kept = localInbox(data, association, newSweepMemory().cache);
  for (const inbox of [kept, localInbox(reference, association)]) await inbox.send([first, second], plan);
  for (const [what, changed] of plans) {
    await kept.show(plan);
    const before = pagesIn(data);
    await kept.show(changed);
    await localInbox(reference, association).show(changed);
    expect(pagesIn(data), what).toEqual(pagesIn(reference));
    if (what !== 'nothing') expect(pagesIn(data), what).not.toEqual(before);
  }
});
