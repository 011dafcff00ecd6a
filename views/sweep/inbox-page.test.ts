import { describe, expect, it } from 'vitest';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { smallAssociation } from '../../testing/sweep.ts';
import { indexPage, mailboxes, mailboxPage } from './inbox-page.ts';

const association = smallAssociation();

const item = (nyckel: string, dag: string, till: SweepItem['audience'] = ['område:nassjo']): SweepItem => ({
  key: nyckel,
  kind: 'frist',
  caseId: 'EX-2026-7K3MQ9TB',
  audience: till,
  text: `${nyckel}.`,
  day: dag,
});

const plan: SweepPlan = {
  day: '2026-11-22',
  items: [
    item('a', '2026-01-01'),
    item('b', '2026-02-01'),
    item('c', '2026-03-01'),
    item('d', '2026-04-01', ['område:eksjo', 'kontakt']),
  ],
  packs: [],
};

describe('the mailboxes', () => {
  it('are one for each address: an area of its own, and the contact with what nobody else has', () => {
    expect(mailboxes(association).map(({ name, audience }) => [name, audience])).toEqual([
      ['nassjo', ['område:nassjo']],
      ['eksjo', ['område:eksjo']],
      ['flera', ['område:flera', 'kontakt']],
    ]);
    const apart = smallAssociation({ kontakt: { roll: 'Chefen', mejl: 'annan@x.example' } });
    expect(mailboxes(apart).at(-1)).toEqual({ name: '_kontakt', role: 'Chefen', audience: ['kontakt'] });
  });

  it('are counted on the first page', () => {
    const [first] = indexPage(mailboxes(association), plan).sections;
    expect(first?.rows).toEqual([
      { text: 'Koordinatorn i nassjo: 3', länk: 'koordinator/nassjo' },
      { text: 'Koordinatorn i eksjo: 1', länk: 'koordinator/eksjo' },
      { text: 'Förbundschefen: 1', länk: 'koordinator/flera' },
    ]);
  });
});

describe('the page of a mailbox', () => {
  const [box] = mailboxes(association);
  const rows = (said: Record<string, string>) =>
    box &&
    mailboxPage(box, plan, new Map(Object.entries(said))).sections.map(({ heading, rows }) => [
      heading,
      rows.map(({ text }) => text),
    ]);

  it('has what is new first, then what was said last, and says since when', () => {
    expect(rows({ a: '2026-11-01', b: '2026-11-22', c: '2026-11-20' })).toEqual([
      ['Nytt i dag', ['b.']],
      ['Sedan tidigare', ['c. (Sedan 20 november 2026.)', 'a. (Sedan 1 november 2026.)']],
      ['Möten', []],
    ]);
  });

  it('has what was never said as new, so that a lost memory hides nothing', () => {
    expect(rows({})).toEqual([
      ['Nytt i dag', ['a.', 'b.', 'c.']],
      ['Sedan tidigare', []],
      ['Möten', []],
    ]);
  });
});
