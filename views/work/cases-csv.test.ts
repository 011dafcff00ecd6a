import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { workRow } from '../../core/work/row.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import { casesCsv } from './cases-csv.ts';

const routine = exampleRoutine('hoglandet');
const parter = [
  { kod: 'annan', namn: 'Annan', fritext: true },
  { kod: 'kommun', namn: '=1+1; "Kommun"' },
];
const names = { association: smallAssociation({ parter }), routines: { hoglandet: routine } };
const file = caseAfter(
  [],
  { klassning: { typ: ['mote-installt', 'otydligt-ansvar'] } },
  {
    rapport: {
      ...caseAfter().rapport,
      arbetsgivare: [{ part: 'kommun' }],
      samverkansparter: [{ part: 'annan', text: 'Kriminalvården' }],
      beskrivning: 'Ord som bara rapporten har.',
    },
  },
);
const rows = [workRow(file, routine, false, clocks(file, routine, '2026-03-10'))];

it('has a column for each thing that the list shows, with names', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(casesCsv(rows, names).slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toEqual([
    {
      Ärende: 'EX-2026-7K3MQ9TB',
      'Kom in': '2026-03-02',
      Område: 'Nässjö',
      Fas: 'Mottagen',
      Nivå: '1',
      Allvarlighet: 'Allvarlig',
      Arbetsgivare: '\'=1+1; "Kommun"',
      Samverkansparter: 'Annan',
      Typ: 'Möte blev inte av, Otydligt ansvar',
      Orsak: '',
      Löst: 'nej',
      'Nästa steg': 'Läsa rapporten',
      Senast: '2026-03-09',
      Läge: 'försenad',
      'Senast ändrad': '2026-03-02',
    },
  ]);
});

it('has nothing that the reporter wrote', () => {
  expect(casesCsv(rows, names)).not.toMatch(/Kriminalvården|rapporten har/);
});
