import { describe, expect, it } from 'vitest';
import type { Item } from '../../core/sweep/item.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import { smallAssociation } from '../../testing/sweep.ts';
import { indexPage, mailboxes, mailboxPage } from './page.ts';

const association = smallAssociation();

const item = (nyckel: string, dag: string, till: Item['till'] = ['område:nassjo']): Item => ({
  nyckel,
  slag: 'frist',
  ärende: 'EX-2026-7K3MQ9TB',
  till,
  text: `${nyckel}.`,
  dag,
});

const plan: Plan = {
  dag: '2026-11-22',
  poster: [
    item('a', '2026-01-01'),
    item('b', '2026-02-01'),
    item('c', '2026-03-01'),
    item('d', '2026-04-01', ['område:eksjo', 'kontakt']),
  ],
  dagordningar: [],
};

describe('the mailboxes', () => {
  it('are one for each address: an area of its own, and the contact with what nobody else has', () => {
    expect(mailboxes(association).map(({ namn, till }) => [namn, till])).toEqual([
      ['nassjo', ['område:nassjo']],
      ['eksjo', ['område:eksjo']],
      ['flera', ['område:flera', 'kontakt']],
    ]);
    const apart = smallAssociation({ kontakt: { roll: 'Chefen', mejl: 'annan@x.example' } });
    expect(mailboxes(apart).at(-1)).toEqual({ namn: '_kontakt', roll: 'Chefen', till: ['kontakt'] });
  });

  it('are counted on the first page', () => {
    const [first] = indexPage(mailboxes(association), plan).avsnitt;
    expect(first?.rader).toEqual([
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
    mailboxPage(box, plan, new Map(Object.entries(said))).avsnitt.map(({ rubrik, rader }) => [
      rubrik,
      rader.map(({ text }) => text),
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
