import type { MeetingPack } from '../core/sweep/packs.ts';

/** The pack for a meeting with one of everything. */
export const pack: MeetingPack = {
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
  decisions: [{ id: 'EX-2026-00000003', text: 'Pröva om det ska lyftas till nivå 4.' }],
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
        area: 'Nässjö',
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
    ongoing: 2,
  },
};

const WORDS = 'Mötet ställdes in två gånger och ingen fick besked om varför det blev så. ';

/** A pack with `count` of everything, each as long as possible: cases that are new and late, and as many others. */
export function fullPack(count: number): MeetingPack {
  const times = <One>(all: readonly One[], changes: Partial<One>) =>
    Array.from({ length: count }, () => ({ ...all[0], ...changes }) as One);
  const { discussion } = pack;
  const long = {
    parties: 'Kommun: Nässjö, Vårdcentral: Exempelvårdcentralen i Aneby, Försäkringskassan',
    types: ['Gemensam planering saknades', 'Personen fick olika besked'],
    happened: WORDS.repeat(6).slice(0, 280),
  };
  return {
    ...pack,
    overdue: times(pack.overdue, { text: 'Genomföra åtgärden (nummer 1: Utbildning om parternas uppdrag)' }),
    decisions: times(pack.decisions, {
      text:
        'Tiden på nivå 2, Samverkanskoordinatorn, gick ut 3 november 2026. Pröva om det ska lyftas till nivå 3, ' +
        'Styr- och arbetsgruppen. Lyfter: Samverkanskoordinatorn.',
    }),
    discussion: {
      ...discussion,
      open: [
        ...times(discussion.open, long),
        ...times(discussion.open, { ...long, id: 'EX-2026-00000009', isNew: false, late: false }),
      ],
      repeats: times(discussion.repeats, { type: 'Gemensam planering saknades' }),
      measures: times(discussion.measures, {
        type: 'Utbildning om parternas uppdrag',
        text: WORDS.repeat(3),
      }),
    },
  };
}
