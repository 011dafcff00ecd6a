import { describe, expect, it } from 'vitest';
import { ANSWER_TEXTS as TEXTS } from '../texts/init.ts';
import { codeOf } from './codes.ts';
import { readDays, readMunicipalities, readUnits } from './read-list.ts';

describe('a list of units', () => {
  it('is a pasted column of a spreadsheet: its title, quotes, empty cells and line ends are no units', () => {
    const column =
      '\ufeffVårdcentraler\r\nAdelöv  vårdcentral\r\n"Hälsan ""Norr"", Eksjö"\r\n\r\n\u00a0\r\nÅsens VC\t\r\n';
    expect(readUnits(column)).toEqual({
      value: ['Adelöv vårdcentral', 'Hälsan "Norr", Eksjö', 'Åsens VC'],
    });
    expect(readUnits('A\rB\rC')).toEqual({ value: ['A', 'B', 'C'] });
  });

  it('may be empty', () => expect(readUnits(' \n\n')).toEqual({ value: [] }));

  it('has no columns beside it, and nothing twice', () => {
    expect(readUnits('Eksjö\nNässjö\tHöglandet')).toEqual({ fault: TEXTS.columns(2) });
    expect(readUnits('Eksjö VC\nNässjö VC\neksjö vc')).toEqual({ fault: TEXTS.twice('eksjö vc', 1, 3) });
    expect(readUnits(`A\n${'b'.repeat(301)}`)).toEqual({ fault: TEXTS.longRow(2, 300) });
  });

  it('has at most 300', () => {
    const units = (count: number) => Array.from({ length: count }, (_, at) => `Enhet ${at}`).join('\n');
    expect(readUnits(units(300))).toMatchObject({ value: { length: 300 } });
    expect(readUnits(units(301))).toEqual({ fault: TEXTS.tooMany(301, 300) });
  });

  it('adds to those that are there', () => {
    expect(readUnits('Ny VC\ngammal vc', ['Gammal VC'])).toEqual({ value: ['Gammal VC', 'Ny VC'] });
    expect(readUnits('', ['Gammal VC'])).toEqual({ value: ['Gammal VC'] });
  });
});

describe('kommuner', () => {
  it.each([
    ['Nässjö, Eksjö; Aneby', ['Nässjö', 'Eksjö', 'Aneby']],
    ['nassjo\nEKSJÖ KOMMUN\n0604', ['Nässjö', 'Eksjö', 'Aneby']],
    ['Göteborgs stad\nMalmö stad\nBorås stad', ['Göteborg', 'Malmö', 'Borås']],
    ['Kommun\n0331 Heby\nUpplands Väsby', ['Heby', 'Upplands Väsby']],
    ['180', ['Stockholm']],
    ['Na\u0308ssjo\u0308', ['Nässjö']],
    ['Habo, Håbo', ['Habo', 'Håbo']],
  ])('are read: %j', (typed, value) => expect(readMunicipalities(typed)).toEqual({ value }));

  it.each([
    ['', TEXTS.noMunicipality],
    [' ,;', TEXTS.noMunicipality],
    ['Nässjö, nässjö kommun', TEXTS.municipalityTwice('Nässjö')],
    ['0682, Nässjö', TEXTS.municipalityTwice('Nässjö')],
    ['Nässö', TEXTS.noSuchMunicipality('Nässö', 'Nässjö')],
    ['Höglandet', TEXTS.noSuchMunicipality('Höglandet', undefined)],
    ['9999', TEXTS.noSuchMunicipality('9999', undefined)],
  ])('are refused: %j', (typed, fault) => expect(readMunicipalities(typed)).toEqual({ fault }));

  it('are added to the areas that are there, also one that is no kommun', () =>
    expect(readMunicipalities('Aneby, norra delen', ['Norra delen'])).toEqual({
      value: ['Norra delen', 'Aneby'],
    }));
});

describe('days of meetings', () => {
  const today = '2026-11-29';
  it('are read as people write them, in order', () => {
    expect(readDays('25/2 2027, 2027-01-26\n1 mars 2027', today)).toEqual({
      value: ['2027-01-26', '2027-02-25', '2027-03-01'],
    });
    expect(readDays('', today)).toEqual({ value: [] });
  });
  it.each(['25/2', 'i dag', '2027-02-30', 'varje måndag', '2027'])(
    'are refused without a day and a year: %j',
    (typed) => expect(readDays(typed, today)).toEqual({ fault: TEXTS.day(typed) }),
  );
  it('are not the same twice', () =>
    expect(readDays('2027-01-26, 26/1 2027', today)).toEqual({ fault: TEXTS.dayTwice('2027-01-26') }));
});

it('a code is ASCII, its own, and one that the schema takes', () => {
  const taken = new Set(['nassjo']);
  const codes = ['Nässjö', 'Nassjö', 'Västra Götaland', '№', 'constructor', 'å'.repeat(80)].map((name) =>
    codeOf(name, taken),
  );
  expect(codes.slice(0, 5)).toEqual(['nassjo-2', 'nassjo-3', 'vastra-gotaland', 'enhet', 'enhet-2']);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(codes.at(-1)?.length).toBeLessThanOrEqual(60);
});
