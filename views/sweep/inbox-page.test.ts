import { describe, expect, it } from 'vitest';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { smallAssociation } from '../../testing/sweep.ts';
import { indexPage, mailboxes, mailboxPage } from './inbox-page.ts';

const association = smallAssociation();

/** An item about a separate case, with the key as the case's id. */
const item = (key: string, day: string, changes: Partial<SweepItem> = {}): SweepItem => ({
  key,
  kind: 'frist',
  caseId: key,
  audience: ['area:nassjo'],
  text: `${key}.`,
  day,
  ...changes,
});

const plan: SweepPlan = {
  day: '2026-11-22',
  items: [
    item('a', '2026-01-01'),
    item('b', '2026-02-01'),
    item('c', '2026-03-01'),
    item('d', '2026-04-01', { audience: ['area:eksjo', 'contact'] }),
  ],
  packs: [],
  labels: {},
};

describe('the mailboxes', () => {
  it('are one for each e-mail address, and the contact has the items that no one else has', () => {
    expect(mailboxes(association).map(({ name, audience }) => [name, audience])).toEqual([
      ['nassjo', ['area:nassjo']],
      ['eksjo', ['area:eksjo']],
      ['flera', ['area:flera', 'contact']],
    ]);
    const separate = smallAssociation({ kontakt: { roll: 'Chefen', mejl: 'annan@x.example' } });
    expect(mailboxes(separate).at(-1)).toEqual({ name: '_kontakt', role: 'Chefen', audience: ['contact'] });
  });

  it('are on the first page with the number of their cases', () => {
    const twice = { ...plan, items: [...plan.items, item('a again', '2026-05-01', { caseId: 'a' })] };
    const [first] = indexPage(mailboxes(association), twice).sections;
    expect(first?.rows).toEqual([
      { text: 'Koordinatorn i nassjo: 3', link: 'koordinator/nassjo' },
      { text: 'Koordinatorn i eksjo: 1', link: 'koordinator/eksjo' },
      { text: 'Förbundschefen: 1', link: 'koordinator/flera' },
    ]);
  });
});

describe('the page of a mailbox', () => {
  const [mailbox] = mailboxes(association);
  const rows = (sentOn: Record<string, string>) =>
    mailbox &&
    mailboxPage(mailbox, plan, new Map(Object.entries(sentOn))).sections.map(({ heading, rows }) => [
      heading,
      rows.map(({ text }) => text),
    ]);

  it('has what is new first, then what was sent last, and since when', () => {
    expect(rows({ a: '2026-11-01', b: '2026-11-22', c: '2026-11-20' })).toEqual([
      ['Nytt i dag', ['b.']],
      ['Sedan tidigare', ['c. (Sedan 20 november 2026.)', 'a. (Sedan 1 november 2026.)']],
      ['Möten', []],
    ]);
  });

  it('has what was never sent as new, so that a lost file hides nothing', () => {
    expect(rows({})).toEqual([
      ['Nytt i dag', ['a.', 'b.', 'c.']],
      ['Sedan tidigare', []],
      ['Möten', []],
    ]);
  });

  it('has a case once, where its news is, with what is late first and what tells it from others', () => {
    const about = { caseId: 'EX-2026-7K3MQ9TB' };
    const items = [
      item('raise', '2026-11-01', { ...about, kind: 'lyft', order: '/nivå 2 tiden-ute' }),
      item('late', '2026-11-20', about),
      item('near', '2026-11-24', about),
      item('still', '2026-10-01', { ...about, kind: 'stilla' }),
    ];
    const label = {
      area: 'Nässjö',
      received: '2026-09-01',
      parties: 'Kommun: Nässjö',
      types: ['Möte blev inte av'],
    };
    const labels = { 'EX-2026-7K3MQ9TB': label };
    const sentOn = new Map([
      ['raise', '2026-11-02'],
      ['still', '2026-11-22'],
      ['near', '2026-11-17'],
      ['late', '2026-11-21'],
    ]);
    const [news, before] = mailbox ? mailboxPage(mailbox, { ...plan, items, labels }, sentOn).sections : [];
    expect(before?.rows).toEqual([]);
    expect(news?.rows).toEqual([
      {
        label: 'EX-2026-7K3MQ9TB',
        about: 'Nässjö · Kommun: Nässjö · Möte blev inte av · 1 september 2026',
        text: 'late. (Sedan 21 november 2026.)',
        rest: [
          { text: 'near. (Sedan 17 november 2026.)' },
          {
            text: 'raise. (Sedan 2 november 2026.)',
            command: "skav do EX-2026-7K3MQ9TB '/nivå 2 tiden-ute'",
          },
          { text: 'still.' },
        ],
      },
    ]);
  });
});
