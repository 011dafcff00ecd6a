import { describe, expect, it } from 'vitest';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { smallAssociation } from '../../testing/sweep.ts';
import { indexPage, mailboxes, mailboxPage, packPage } from './inbox-page.ts';

const association = smallAssociation();

const item = (nyckel: string, dag: string, till: SweepItem['audience'] = ['area:nassjo']): SweepItem => ({
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
    item('d', '2026-04-01', ['area:eksjo', 'contact']),
  ],
  packs: [],
};

describe('the mailboxes', () => {
  it('are one for each address: an area of its own, and the contact with what nobody else has', () => {
    expect(mailboxes(association).map(({ name, audience }) => [name, audience])).toEqual([
      ['nassjo', ['area:nassjo']],
      ['eksjo', ['area:eksjo']],
      ['flera', ['area:flera', 'contact']],
    ]);
    const apart = smallAssociation({ kontakt: { roll: 'Chefen', mejl: 'annan@x.example' } });
    expect(mailboxes(apart).at(-1)).toEqual({ name: '_kontakt', role: 'Chefen', audience: ['contact'] });
  });

  it('are counted on the first page', () => {
    const [first] = indexPage(mailboxes(association), plan).sections;
    expect(first?.rows).toEqual([
      { text: 'Koordinatorn i nassjo: 3', link: 'koordinator/nassjo' },
      { text: 'Koordinatorn i eksjo: 1', link: 'koordinator/eksjo' },
      { text: 'Förbundschefen: 1', link: 'koordinator/flera' },
    ]);
  });
});

const pack: MeetingPack = {
  key: 'dagordning:beredningsgrupp:2026-12-10',
  body: 'beredningsgrupp',
  date: '2026-12-10',
  name: 'Beredningsgruppen',
  audience: ['contact'],
  reports: [],
  output: ['Förslag på åtgärder.'],
  cases: [
    {
      id: 'EX-2026-00000001',
      area: 'Nässjö',
      level: 4,
      since: '2026-11-02',
      received: '2026-10-01',
      phase: 'Utredning',
      severity: 'Allvarlig',
      types: ['Möte blev inte av'],
    },
  ],
  overdue: [{ id: 'EX-2026-00000002', text: 'Genomföra åtgärden', day: '2026-11-20' }],
};

describe('the pack for a meeting', () => {
  it('is linked from the first page', () => {
    expect(indexPage([], { ...plan, packs: [pack] }).sections[1]?.rows).toEqual([
      { text: 'Beredningsgruppen, 10 december 2026', link: 'dagordning/beredningsgrupp-2026-12-10' },
    ]);
  });

  it('starts each row about a case with the id of the case', () => {
    expect(packPage(pack, '2026-12-03').sections.map(({ rows }) => rows)).toEqual([
      [{ text: 'Förslag på åtgärder.' }],
      [],
      [
        {
          label: 'EX-2026-00000001',
          text: 'Nässjö. Allvarlig. Möte blev inte av. Fas: Utredning. Nivå 4 sedan 2 november 2026.',
        },
      ],
      [
        {
          label: 'EX-2026-00000002',
          text: 'Genomföra åtgärden, skulle ha varit gjort senast 20 november 2026.',
        },
      ],
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
