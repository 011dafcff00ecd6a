import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { computePlan } from './compute.ts';

type Row = Case['historik'][number];

const routine = exampleRoutine('hoglandet');
const group = { organ: 'styr-och-arbetsgrupp', område: 'nassjo' };
const möten = [
  { ...group, datum: '2026-03-10' },
  { ...group, datum: '2026-06-09' },
  { ...group, område: 'eksjo', datum: '2026-05-01' },
];

/** What the group of Nässjö discusses on 9 June, when it last met on 10 March. */
function discussion(...files: Case[]) {
  const association = smallAssociation({ möten });
  const cases = files.map((file) => ({ file, waiting: false }));
  const { packs } = computePlan({ association, routines: { hoglandet: routine }, cases }, '2026-06-08');
  const found = packs.find(({ area }) => area === 'nassjo')?.discussion;
  if (!found) throw new Error('no pack');
  return found;
}

let nr = 0;
function one(
  mottagen: string,
  rows: Row[] = [],
  hantering: Partial<Case['hantering']> = {},
  changes: Partial<Case> = {},
): Case {
  nr++;
  return caseAfter(rows, hantering, { id: `EX-2026-${String(nr).padStart(8, '0')}`, mottagen, ...changes });
}
const closed: Partial<Case['hantering']> = { fas: 'stangt', klassning: { typ: ['mote-installt'] } };
const close = (datum: string): Row => ({ datum, händelse: 'fas', till: 'stangt' });

describe('what a group discusses', () => {
  it('counts an old case that was closed or answered since it last met, or came in since, and no other', () => {
    const answer: Row = { datum: '2026-04-01', händelse: 'svar' };
    const old = '2024-01-10';
    expect(discussion(one(old, [close('2024-02-01')], closed)).counts.closed.area).toBe(0);
    expect(discussion(one(old, [close('2026-04-01')], closed)).counts.closed.area).toBe(1);
    expect(discussion(one(old, [close('2024-02-01'), answer], closed)).counts.answered.area).toBe(1);
    // A clock that went back while it was closed.
    expect(discussion(one('2026-04-01', [close('2024-02-01')], closed)).counts.received.area).toBe(1);
  });

  it('is every open case of its area, on any level, by what happened', () => {
    const near = one('2026-05-01');
    const far = one('2026-03-01', [], { nivå: 4 });
    const found = discussion(
      far,
      near,
      one('2026-05-01', [], {}, { område: 'eksjo' }),
      one('2026-05-01', [close('2026-05-02')], closed),
    );
    expect(found.open.map(({ id, isNew }) => [id, isNew])).toEqual(
      [
        [far.id, false],
        [near.id, true],
      ].toSorted(),
    );
    expect(found.open[0]).toMatchObject({
      happened: 'Mötet ställdes in två gånger. Ingen fick besked.',
      late: true,
    });
  });

  it('is counted from the meeting before of the same group, here and in the whole association', () => {
    const { since, counts } = discussion(
      one('2026-03-09'),
      one('2026-03-10'),
      one('2026-04-01', [{ datum: '2026-04-02', händelse: 'svar' }, close('2026-04-03')], closed),
      one('2026-02-01', [{ datum: '2026-02-02', händelse: 'svar' }, close('2026-02-03')], closed),
      one('2026-04-01', [], {}, { område: 'eksjo' }),
    );
    expect(since).toBe('2026-03-10');
    expect(counts).toEqual({
      received: { area: 2, all: 3 },
      answered: { area: 1, all: 1 },
      closed: { area: 1, all: 1 },
      open: { area: 2, all: 3 },
      late: { area: 2, all: 3 },
    });
  });

  it('is what repeats within twelve months, also among closed cases', () => {
    const typ = (code: string): Partial<Case['hantering']> => ({ klassning: { typ: [code] } });
    expect(
      discussion(
        one('2026-05-01', [], typ('mote-installt')),
        one('2025-06-20', [close('2025-08-01')], closed),
        one('2025-01-20', [close('2025-02-01')], closed),
        one('2026-05-01', [], typ('intyg-saknades')),
      ).repeats,
    ).toEqual([{ type: 'Möte blev inte av', count: 2 }]);
  });

  it('is the measures and their effect, of open cases and of those closed since', () => {
    const åtgärder: Case['hantering']['åtgärder'] = [
      {
        nr: 1,
        typ: 'ny-rutin',
        text: 'Skriv den.',
        ansvarig: 'narmaste-chefer',
        'klar-senast': '2026-04-30',
        genomförd: '2026-04-15',
        effekt: { utfall: 'delvis', bedömd: '2026-05-15' },
      },
    ];
    const file = one('2026-03-01', [close('2026-05-20')], { ...closed, åtgärder });
    const before = one('2026-01-01', [close('2026-02-20')], { ...closed, åtgärder });
    expect(discussion(file, before).measures).toMatchObject([
      { id: file.id, type: 'Ny rutin', text: 'Skriv den.', done: '2026-04-15', effect: 'Delvis' },
    ]);
  });

  it('is a measure by name while there is news of it or it is late, and else its number', () => {
    const measure = (nr: number, changes: object) => ({
      nr,
      typ: 'ny-rutin',
      text: `Åtgärd ${nr}`,
      ansvarig: 'narmaste-chefer',
      'klar-senast': '2026-12-31',
      ...changes,
    });
    const decided = (nr: number, datum: string): Row => ({ datum, händelse: 'åtgärd', till: nr });
    const åtgärder = [
      measure(1, {}),
      measure(2, { 'klar-senast': '2026-05-31' }),
      measure(3, {}),
      measure(4, { genomförd: '2026-03-05' }),
      measure(5, { genomförd: '2026-03-05', effekt: { utfall: 'ja', bedömd: '2026-06-01' } }),
    ];
    const rows = [1, 2, 4, 5].map((nr) => decided(nr, '2026-03-02'));
    const { measures, ongoing } = discussion(
      one('2026-03-01', [...rows, decided(3, '2026-03-10')], { fas: 'atgard', åtgärder }),
    );
    expect(measures.map(({ text }) => text)).toEqual(['Åtgärd 5', 'Åtgärd 3', 'Åtgärd 2']);
    expect(ongoing).toBe(1);
  });

  it('is short enough for paper, and has no words of a party that is not in the list', () => {
    const rapport = {
      ...caseAfter().rapport,
      beskrivning: 'Mötet blev inte av.\n'.repeat(80),
      samverkansparter: [{ part: 'annan', text: 'Firman' }],
    };
    const [shown] = discussion(one('2026-05-01', [], {}, { rapport })).open;
    expect(shown?.happened.length).toBeLessThan(290);
    expect(shown?.happened).toMatch(/^Mötet blev inte av\. Mötet.* …$/);
    expect(shown?.parties).not.toContain('Firman');
  });
});
