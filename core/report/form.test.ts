import { describe, expect, it } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { checkReport } from './check.ts';
import { controlName, formValues, reportFromForm } from './form.ts';

const association: Association = {
  schema: 1,
  namn: 'Exempel',
  prefix: 'EX',
  rutin: 'r',
  kontakt: { roll: 'Chef', mejl: 'chef@e.example' },
  tema: { ton: 200, krom: 0.07 },
  områden: [
    { kod: 'aneby', namn: 'Aneby', koordinator: { roll: 'K', mejl: 'k@e.example' } },
    { kod: 'nassjo', namn: 'Nässjö', koordinator: { roll: 'K', mejl: 'k@e.example' } },
  ],
  parter: [
    { kod: 'forsakringskassan', namn: 'Försäkringskassan' },
    {
      kod: 'kommun',
      namn: 'Kommun',
      lista: {
        ledtext: 'välj',
        fråga: 'Vilken kommun?',
        'välj-arbetsgivare': 'Välj vilken kommun du arbetar i',
        'välj-part': 'Välj vilken kommun som är samverkanspart',
        enheter: [
          { kod: 'nassjo', namn: 'Nässjö' },
          { kod: 'eksjo', namn: 'Eksjö' },
        ],
      },
    },
    { kod: 'annan', namn: 'Annan', fritext: true },
  ],
};
const today = '2026-11-22';

const filled: [string, string][] = [
  ['datum', '20 nov'],
  ['kontakt.namn', ' Karin Exempel '],
  ['kontakt.mejl', 'karin@kommun.example'],
  ['kontakt.telefon', ''],
  ['arbetsgivare.part', 'kommun'],
  ['arbetsgivare.enhet.kommun', 'nassjo'],
  ['arbetsgivare.text', 'kvar sedan Annan var vald'],
  ['område', 'nassjo'],
  ['samverkansparter.part', 'forsakringskassan'],
  ['samverkansparter.part', 'annan'],
  ['samverkansparter.enhet.kommun', 'nassjo'],
  ['samverkansparter.text', 'Folkhögskolan'],
  ['beskrivning', 'Mötet ställdes in.\r\nIngen fick besked.'],
  ['bakgrund', ''],
  ['löst', 'nej'],
  ['allvarlighetsgrad', 'allvarlig'],
];

describe('a posted form', () => {
  it('becomes the body that the API takes, without fields of options that are not chosen', () => {
    const body = reportFromForm(formValues(filled), association, today);
    expect(body).toMatchInlineSnapshot(`
      {
        "allvarlighetsgrad": "allvarlig",
        "arbetsgivare": [
          {
            "enhet": "nassjo",
            "part": "kommun",
          },
        ],
        "beskrivning": "Mötet ställdes in.
      Ingen fick besked.",
        "datum": "2026-11-20",
        "kontakt": {
          "mejl": "karin@kommun.example",
          "namn": "Karin Exempel",
        },
        "löst": false,
        "område": "nassjo",
        "samverkansparter": [
          {
            "part": "forsakringskassan",
          },
          {
            "part": "annan",
            "text": "Folkhögskolan",
          },
        ],
      }
    `);
    const { report, faults } = checkReport(body, association, today);
    expect(faults).toEqual([]);
    expect(report?.beskrivning).toBe('Mötet ställdes in.\nIngen fick besked.');
  });

  it('makes a party of each unit that is chosen, and one without a unit where none is', () => {
    const values = formValues([
      ['arbetsgivare.part', 'kommun'],
      ['arbetsgivare.enhet.kommun', ''],
      ['samverkansparter.part', 'kommun'],
      ['samverkansparter.part', 'annan'],
      ['samverkansparter.enhet.kommun', 'nassjo'],
      ['samverkansparter.enhet.kommun', 'eksjo'],
      ['samverkansparter.enhet.annan', 'eksjo'],
    ]);
    const body = reportFromForm(values, association, today);
    expect(body['arbetsgivare']).toEqual([{ part: 'kommun' }]);
    expect(body['samverkansparter']).toEqual([
      { part: 'kommun', enhet: 'nassjo' },
      { part: 'kommun', enhet: 'eksjo' },
      { part: 'annan' },
    ]);
    const { faults } = checkReport(body, association, today);
    const controls = faults.map(({ fält }) => controlName(fält, values));
    expect(controls).toContain('arbetsgivare.enhet.kommun');
    expect(controls).toContain('samverkansparter.text');
  });

  it('has the only area in use, whatever was posted', () => {
    const [first, second] = association.områden;
    if (!first || !second) throw new Error('two areas');
    const områden = [first, { ...second, 'ersätts-av': first.kod }];
    for (const posted of [[], [['område', 'elsewhere']]] as [string, string][][])
      expect(reportFromForm(formValues(posted), { ...association, områden }, today)['område']).toBe('aneby');
  });

  it('lacks everything when it is empty, and that is said in the words of the pages', () => {
    const { faults } = checkReport(reportFromForm(new Map(), association, today), association, today);
    expect(faults.map(({ fält, text }) => `${fält}: ${text}`)).toMatchInlineSnapshot(`
      [
        "beskrivning: Beskriv avvikelsen",
        "område: Välj kommunområde",
        "samverkansparter: Välj minst en samverkanspart",
        "löst: Svara på om avvikelsen är löst",
        "allvarlighetsgrad: Välj hur allvarlig avvikelsen är",
        "kontakt.namn: Skriv ditt namn",
        "kontakt.mejl: Skriv din mejladress",
        "arbetsgivare: Välj din arbetsgivare",
      ]
    `);
  });

  it('keeps a date it cannot read, so that the fault is about it', () => {
    const values = formValues([['datum', 'i förrgår kl 8']]);
    expect(reportFromForm(values, association, today)['datum']).toBe('i förrgår kl 8');
  });

  it('leaves files out, and takes the first value of a field that has one', () => {
    const values = formValues([
      ['beskrivning', new Blob(['x'])],
      ['område', 'a'],
      ['område', 'b'],
    ]);
    expect(values.has('beskrivning')).toBe(false);
    expect(reportFromForm(values, association, today)['område']).toBe('a');
  });

  it('finds the control that a fault belongs to', () => {
    const values = formValues(filled);
    expect(controlName('kontakt.namn', values)).toBe('kontakt.namn');
    expect(controlName('arbetsgivare', values)).toBe('arbetsgivare.part');
    expect(controlName('arbetsgivare.0.enhet', values)).toBe('arbetsgivare.enhet.kommun');
    expect(controlName('samverkansparter.1.text', values)).toBe('samverkansparter.text');
  });
});
