import { describe, expect, it } from 'vitest';
import type { SweepItem } from '../../core/sweep/item.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import { smallAssociation } from '../../testing/sweep.ts';
import { indexPage, mailboxes, mailboxPage, packPage } from './inbox-page.ts';

const association = smallAssociation();

const item = (key: string, day: string, audience: SweepItem['audience'] = ['area:nassjo']): SweepItem => ({
  key,
  kind: 'frist',
  caseId: 'EX-2026-7K3MQ9TB',
  audience,
  text: `${key}.`,
  day,
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
  it('are one for each e-mail address, and the contact has the items that nobody else has', () => {
    expect(mailboxes(association).map(({ name, audience }) => [name, audience])).toEqual([
      ['nassjo', ['area:nassjo']],
      ['eksjo', ['area:eksjo']],
      ['flera', ['area:flera', 'contact']],
    ]);
    const separate = smallAssociation({ kontakt: { roll: 'Chefen', mejl: 'annan@x.example' } });
    expect(mailboxes(separate).at(-1)).toEqual({ name: '_kontakt', role: 'Chefen', audience: ['contact'] });
  });

  it('are on the first page with the number of their items', () => {
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
  discussion: {
    since: '2026-10-08',
    counts: {
      received: { area: 3, all: 3 },
      answered: { area: 2, all: 2 },
      closed: { area: 1, all: 1 },
      open: { area: 4, all: 4 },
      late: { area: 1, all: 1 },
    },
    open: [
      {
        id: 'EX-2026-00000001',
        isNew: true,
        late: true,
        received: '2026-11-02',
        parties: 'Kommun: Nässjö, Vårdcentral: Aneby',
        types: ['Möte blev inte av'],
        happened: 'Mötet ställdes in.',
      },
    ],
    repeats: [{ type: 'Möte blev inte av', count: 3 }],
    measures: [
      { id: 'EX-2026-00000001', type: 'Ny rutin', text: 'Skriv den.', done: '2026-11-03', effect: 'Delvis' },
    ],
  },
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
        { text: 'Nya ärenden: 3.' },
        { text: 'Besvarade: 2.' },
        { text: 'Stängda: 1.' },
        { text: 'Öppna nu: 4.' },
        { text: 'Försenade nu: 1.' },
      ],
      [
        {
          label: 'EX-2026-00000001',
          text:
            'Nytt. Försenat. 2 november 2026, Kommun: Nässjö, Vårdcentral: Aneby, Möte blev inte av: ' +
            'Mötet ställdes in.',
        },
      ],
      [{ text: 'Möte blev inte av: 3 ärenden.' }],
      [{ label: 'EX-2026-00000001', text: 'Ny rutin: Skriv den. Genomförd 3 november 2026. Delvis.' }],
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
});
