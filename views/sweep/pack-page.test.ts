import { describe, expect, it } from 'vitest';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import { fullPack, pack } from '../../testing/pack.ts';
import { indexPage } from './inbox-page.ts';
import { packPage } from './pack-page.ts';

const sections = (changes: Partial<MeetingPack> = {}) =>
  packPage({ ...pack, ...changes }, '2026-12-03').sections.filter(({ rows }) => rows.length > 0);

describe('the pack for a meeting', () => {
  it('is linked from the first page', () => {
    const plan = { day: '2026-12-03', items: [], packs: [pack], labels: {} };
    expect(indexPage([], plan).sections[1]?.rows).toEqual([
      { text: 'Beredningsgruppen, 10 december 2026', link: 'dagordning/beredningsgrupp-2026-12-10' },
    ]);
  });

  it('is what to decide, the cases, the numbers and the measures', () => {
    expect(sections()).toEqual([
      {
        heading: 'Beslut som behövs',
        rows: [{ label: 'EX-2026-00000003', text: 'Pröva om det ska lyftas till nivå 4.' }],
      },
      { heading: 'Det här ska tas fram', rows: [{ text: 'Förslag på åtgärder.' }] },
      {
        heading: 'Sedan 8 oktober 2026',
        rows: [{ text: 'Nya ärenden: 3. Besvarade: 2. Stängda: 1. Öppna nu: 4. Försenade nu: 1.' }],
      },
      {
        heading: 'Ärenden hos er',
        rows: [
          {
            label: 'EX-2026-00000001',
            about: 'Nässjö · Kommun: Nässjö, Vårdcentral: Aneby · Möte blev inte av · 2 november 2026',
            text: 'Nytt. Försenat. Allvarlig. Fas: Utredning. Nivå 4 sedan 2 november 2026. Mötet ställdes in.',
          },
        ],
      },
      { heading: 'Det som återkommer, tolv månader', rows: [{ text: 'Möte blev inte av: 3 ärenden.' }] },
      {
        heading: 'Åtgärder och effekt',
        rows: [
          { label: 'EX-2026-00000001', text: 'Ny rutin: Skriv den. Genomförd 3 november 2026. Delvis.' },
          { text: '2 åtgärder till pågår, inom tiden.' },
        ],
      },
      {
        heading: 'Försenat, från andra',
        rows: [
          {
            label: 'EX-2026-00000002',
            text: 'Genomföra åtgärden, skulle ha varit gjort senast 20 november 2026.',
          },
        ],
      },
    ]);
  });

  it('has no numbers of a period that has not begun', () => {
    const headings = sections({ discussion: { ...pack.discussion, since: '2026-12-04' } }).map(
      ({ heading }) => heading,
    );
    expect(headings.filter((heading) => heading.startsWith('Sedan'))).toEqual([]);
  });

  it('has new, late and raised cases by what happened, and the others on a line each', () => {
    const [one] = pack.discussion.open;
    if (!one) throw new Error('no case');
    const others = { new: { isNew: true }, late: { late: true }, raised: {}, other: {} };
    const open = Object.entries(others).map(([id, is]) => ({
      ...one,
      id,
      isNew: false,
      late: false,
      ...is,
      happened: `${id} happened`,
    }));
    const found = sections({
      area: 'nassjo',
      cases: [],
      decisions: [{ id: 'raised', text: 'Pröva.' }],
      discussion: { ...pack.discussion, open },
    });
    const rows = (heading: string) =>
      found.find((section) => section.heading === heading)?.rows.map(({ label, text }) => [label, text]);
    expect(rows('Nya, försenade och lyfta ärenden')).toEqual([
      ['raised', 'raised happened'],
      ['late', 'Försenat. late happened'],
      ['new', 'Nytt. new happened'],
    ]);
    expect(rows('Andra öppna ärenden')).toEqual([
      ['other', 'Kommun: Nässjö, Vårdcentral: Aneby · Möte blev inte av · 2 november 2026'],
    ]);
  });

  it('counts what there is no room for', () => {
    const rows = packPage(fullPack(60), '2026-12-03').sections.flatMap((section) =>
      section.rows.filter(({ text }) => text.startsWith('…')).map(({ text }) => [section.heading, text]),
    );
    expect(rows).toEqual([
      ['Beslut som behövs', '… och 56 till, som inte får plats här.'],
      ['Andra öppna ärenden', '… och 96 till, som inte får plats här.'],
      ['Åtgärder och effekt', '… och 56 till, som inte får plats här.'],
      ['Försenat, från andra', '… och 56 till, som inte får plats här.'],
    ]);
  });
});
