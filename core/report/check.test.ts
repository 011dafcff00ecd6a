import { describe, expect, it } from 'vitest';
import type { Association } from '../../schemas/types.ts';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { exampleReport } from '../../testing/report.ts';
import { checkReport } from './check.ts';

const TODAY = '2026-11-22';
const association = exampleAssociation();

const check = (changes: Record<string, unknown> = {}, formulär?: Association['formulär']) =>
  checkReport(exampleReport(changes), formulär ? { ...association, formulär } : association, TODAY);

/** The faults as `field code: sentence`. */
const faults = (...of: Parameters<typeof check>) =>
  check(...of).faults.map(({ fält, kod, text }) => `${fält} ${kod}: ${text}`);

describe('a report', () => {
  it('is right in every area of the association, and in no other', () => {
    expect(association.områden.length).toBeGreaterThan(1);
    for (const { kod } of association.områden) expect(faults({ område: kod })).toEqual([]);
    expect(faults({ område: 'linkoping' })).toEqual(['område unknown-code: Välj kommunområde']);
  });

  it('may be dated today, and not later', () => {
    expect(faults({ datum: TODAY })).toEqual([]);
    expect(faults({ datum: '2026-11-23' })).toEqual([
      'datum framtid: Datum för anmälan kan inte vara senare än i dag',
    ]);
    expect(faults({ datum: undefined })).toEqual([]);
  });

  it('has clean texts, and what is left empty is left out', () => {
    const { report } = check({ beskrivning: ' Mötet\r\nställdes in.\u200b ', bakgrund: ' \n ' });
    expect(report?.beskrivning).toBe('Mötet\nställdes in.');
    expect(report).not.toHaveProperty('bakgrund');
  });

  it('with a broken text says nothing else', () => {
    expect(check({ bakgrund: 'a\ud800', område: 'linkoping' })).toMatchObject({
      report: undefined,
      faults: [{ fält: 'bakgrund', kod: 'trasig-text' }],
      warnings: [],
    });
  });

  it('has its faults in the order of the form, of shape and of content together', () => {
    const changes = { beskrivning: '', löst: 'nej', område: 'linkoping', datum: '2026-11-23', kontakt: {} };
    expect(check(changes).faults.map(({ fält }) => fält)).toEqual([
      'beskrivning',
      'område',
      'löst',
      'kontakt.namn',
      'kontakt.mejl',
      'datum',
    ]);
  });

  it('that is nested very deep is refused, and nothing overflows', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(check({ arbetsgivare: [{ part: deep }] }).report).toBeUndefined();
    expect(check({ arbetsgivare: deep }).faults).toMatchObject([
      { fält: 'arbetsgivare.0', kod: 'wrong-type' },
    ]);
  });

  it('never repeats the name of a key that it does not have', () => {
    const { report, faults: found } = check({ 'Karin Ek': 'x' });
    expect(report).toBeUndefined();
    expect(found).toEqual([
      { fält: '', kod: 'unknown-key', text: 'Fältet finns inte i rapporten. Ta bort det' },
    ]);
  });
});

describe('the contact details of a report', () => {
  const kontakt = { namn: 'Karin Exempel', mejl: 'karin@kommun.example' };

  it('need a name and an address, unless the association takes anonymous reports', () => {
    expect(faults({ kontakt: {} })).toEqual([
      'kontakt.namn saknas: Skriv ditt namn',
      'kontakt.mejl saknas: Skriv din mejladress',
    ]);
    expect(faults({ kontakt: {} }, { anonym: true })).toEqual([]);
  });

  it('have an address that can be reached, also in an anonymous report', () => {
    const expected = ['kontakt.mejl form: Skriv hela mejladressen, till exempel namn@kommun.se'];
    expect(faults({ kontakt: { ...kontakt, mejl: 'a@b' } })).toEqual(expected);
    expect(faults({ kontakt: { mejl: 'karin' } }, { anonym: true })).toEqual(expected);
  });

  it('need a telephone number only where the association asks for it', () => {
    expect(faults({ kontakt })).toEqual([]);
    expect(faults({ kontakt }, { telefon: 'frivillig' })).toEqual([]);
    expect(faults({ kontakt }, { telefon: 'krav' })).toEqual([
      'kontakt.telefon saknas: Skriv ditt telefonnummer',
    ]);
    expect(faults({ kontakt: { ...kontakt, telefon: '+46 (0)70–123 45 67' } }, { telefon: 'krav' })).toEqual(
      [],
    );
    for (const telefon of ['1234', 'ring mig', 'kvällar'])
      expect(faults({ kontakt: { ...kontakt, telefon } })).toEqual([
        'kontakt.telefon form: Skriv hela telefonnumret med siffror, till exempel 070-123 45 67',
      ]);
  });
});

it('a date that can be read in two ways is asked about', () => {
  expect(faults({ datum: '26-10-25' })).toEqual([
    'datum tvetydigt: Menar du 2026-10-25 eller 2025-10-26? Skriv datumet så',
  ]);
});

describe('the parties of a report', () => {
  it.each([
    ['a unit that is not chosen', { part: 'kommun' }, 'enhet missing-unit: Välj vilken kommun du arbetar i'],
    [
      'a unit that is not in the list',
      { part: 'kommun', enhet: 'linkoping' },
      'enhet unknown-unit: Välj vilken kommun du arbetar i',
    ],
    ['a name that is not written', { part: 'annan' }, 'text missing-text: Skriv vilken arbetsgivare du har'],
    [
      'a unit where there is no list',
      { part: 'forsakringskassan', enhet: 'nassjo' },
      'enhet no-unit: Välj ett av alternativen',
    ],
    ['an unknown party', { part: 'polisen' }, 'part unknown-party: Välj ett av alternativen'],
  ])('lack %s: the employer', (_name, party, fault) => {
    expect(faults({ arbetsgivare: [party] })).toEqual([`arbetsgivare.0.${fault}`]);
  });

  it('are distinguished: the counterpart has its own sentences, and its own place', () => {
    const known = { part: 'forsakringskassan' };
    expect(faults({ samverkansparter: [known, { part: 'annan' }, { part: 'kommun' }] })).toEqual([
      'samverkansparter.1.text missing-text: Skriv vilken samverkanspart det är',
      'samverkansparter.2.enhet missing-unit: Välj vilken kommun som är samverkanspart',
    ]);
  });
});

describe('what may identify a person in a report', () => {
  it('is a fault when it does, and a warning when it may, with its kind and place', () => {
    const { faults: stops, warnings } = check({
      beskrivning: 'Det gällde 19121212-1212.',
      bakgrund: 'Karin kallade inte.',
    });
    expect(stops).toEqual([
      {
        fält: 'beskrivning',
        kod: 'identifierar',
        text: 'Ta bort personnumret ur beskrivningen',
        slag: 'personnummer',
        start: 11,
        slut: 24,
      },
    ]);
    expect(warnings).toMatchObject([{ fält: 'bakgrund', kod: 'kan-identifiera', slag: 'name', start: 0 }]);
  });

  it("is looked for in a party's own text, and never in the contact details", () => {
    expect(check({ arbetsgivare: [{ part: 'annan', text: 'karin.ek@example.org' }] }).faults).toMatchObject([
      { fält: 'arbetsgivare.0.text', kod: 'identifierar', slag: 'email' },
    ]);
    expect(check().faults).toEqual([]);
    expect(check().warnings).toEqual([]);
  });

  it('is not the name of a place or a unit of the association', () => {
    const { warnings } = check({ beskrivning: 'Exempelvårdcentralen i Tranås kallade inte.' });
    expect(warnings).toEqual([]);
  });
});
