import { describe, expect, it } from 'vitest';
import { association, convert, mapText, ROW, routine } from '../../testing/import/table.ts';
import { readCase } from '../case/read.ts';
import { writeCase } from '../case/write.ts';
import { LEFT_OUT_TEXT } from '../texts/import.ts';

const codes = (row: Record<string, string>, fields = '') => {
  const made = convert({ ...ROW, ...row }, mapText(fields));
  return made.kind === 'faults' ? made.faults.map(({ column, code }) => `${column} ${code}`) : made.kind;
};
const fileOf = (row: Record<string, string>, fields = '', personal = 'hall') => {
  const made = convert({ ...ROW, ...row }, mapText(fields, personal));
  if (made.kind !== 'case') throw new Error(JSON.stringify(made));
  const { faults } = readCase(writeCase(made.file), { association, routines: { hoglandet: routine } });
  expect(faults).toEqual([]);
  return made.file;
};

describe('a row from another system', () => {
  it('becomes a correct case, without what it does not have', () => {
    expect(fileOf({})).toEqual({
      schema: 1,
      id: 'EX-2023-00000001',
      rutin: 'hoglandet',
      mottagen: '2023-05-04',
      område: 'nassjo',
      kvitto: `sha256:${'0'.repeat(64)}`,
      källa: { system: 'Gamla', nummer: '17' },
      rapport: {
        arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
        samverkansparter: [{ part: 'forsakringskassan' }],
        beskrivning: 'Mötet ställdes in.',
        riktning: 'annan',
      },
      hantering: { fas: 'mottagen', nivå: 1 },
      historik: [
        { datum: '2023-05-04', händelse: 'mottagen' },
        { datum: '2026-11-29', händelse: 'importerad' },
      ],
    });
  });

  it('has days in its history where they are known, and says what is not', () => {
    const fields = `  fas: {kolumn: Status, värden: {Klart: stangt, Bort: arkiverat}}
  nivå: {kolumn: Nivå}
  stängt: {kolumn: Slut, form: ar-manad-dag}
  svar: {kolumn: Svar}
  svar-datum: {kolumn: Svarat, form: ar-manad-dag}
  anteckning: {kolumn: Not}`;
    const row = {
      Status: 'Klart',
      Nivå: '2',
      Slut: '2023-06-01',
      Svar: 'Tack.',
      Svarat: '2023-05-20',
      Not: 'Se mötet.',
    };
    expect(fileOf(row, fields).historik).toEqual([
      { datum: '2023-05-04', händelse: 'mottagen' },
      { datum: '2023-05-20', händelse: 'svar' },
      { datum: '2023-06-01', händelse: 'fas', till: 'stangt' },
      { datum: '2026-11-29', händelse: 'anteckning', till: 1 },
      { datum: '2026-11-29', händelse: 'importerad', till: 2 },
    ]);
    expect(fileOf({ ...row, Status: 'Bort' }, fields).historik.at(-2)).toMatchObject({ till: 'arkiverat' });
    expect(fileOf({ ...row, Slut: '', Nivå: '' }, fields).historik.at(-1)).toMatchObject({ till: 'stangt' });
    expect(codes({ ...row, Svarat: '' }, fields)).toEqual(['Svarat answer-no-day']);
    expect(codes({ ...row, Status: '' }, fields)).toEqual(['Slut closed-open']);
    expect(codes({ ...row, Slut: '2023-01-01' }, fields)).toEqual(['Slut before-received']);
  });

  it('can have several counterparts, one with its own words, each once', () => {
    expect(fileOf({ Till: 'FK, Kriminalvården,FK' }).rapport.samverkansparter).toEqual([
      { part: 'forsakringskassan' },
      { part: 'annan', text: 'Kriminalvården' },
    ]);
  });

  it('has its classification by the routine, without what the routine demands', () => {
    const fields = `  typ: {kolumn: Typ, delas-av: "/", värden: {Möte: mote-installt, Ansvar: otydligt-ansvar}}
  konsekvens-person: {kolumn: Följd, värden: {Oro: oro, Vet ej: ej-ifyllt}}
  fas: {alltid: stangt}`;
    expect(fileOf({ Typ: 'Möte/Ansvar', Följd: 'Vet ej' }, fields).hantering.klassning).toEqual({
      typ: ['mote-installt', 'otydligt-ansvar'],
    });
  });

  it.each([
    [{ Nr: '' }, 'Nr empty'],
    [{ Nr: 'x'.repeat(61) }, 'Nr too-long'],
    [{ Inkom: '' }, 'Inkom empty'],
    [{ Inkom: '2023-02-31' }, 'Inkom not-a-day'],
    [{ Inkom: '4.5.2023' }, 'Inkom not-a-day'],
    [{ Inkom: '2027-01-01' }, 'Inkom future'],
    [{ Från: '' }, 'Från empty-code'],
    [{ Från: 'Eksjö kommun' }, 'Från unknown-value'],
    [{ Från: 'constructor' }, 'Från unknown-value'],
    [{ Text: ' \u200b\n' }, 'Text empty'],
    [{ Text: 'Ingen kom. '.repeat(500) }, 'Text too-long'],
  ])('is refused with %o', (row, code) => {
    expect(codes(row)).toEqual([code]);
  });

  it.each([
    [
      'Eksjö kommun',
      /^Kartan har inget värde för ”Eksjö kommun”\. .*Tillåtet: .*\. Lägg till det i värden i kartan\.$/,
    ],
    [
      'Hos Svensson',
      /^Kartan har inget värde för texten i cellen\. Den kan peka ut en person och visas inte här\. /,
    ],
  ])('gets a whole sentence that the map does not have %j', (Från, sentence) => {
    const found = convert({ ...ROW, Från });
    expect(found.kind === 'faults' && found.faults[0]?.text).toMatch(sentence);
  });

  it('is refused with every fault in it at once', () => {
    expect(codes({ Nr: '', Inkom: 'x', Till: 'okänd' }).length).toBe(3);
    expect(codes({ Antal: 'tre' }, '  händelser: {kolumn: Antal}')).toEqual(['Antal not-a-count']);
    expect(
      codes(
        { Allvar: 'A/B' },
        '  allvarlighetsgrad: {kolumn: Allvar, delas-av: "/", värden: {A: allvarlig, B: mindre-allvarlig}}',
      ),
    ).toEqual(['Allvar several']);
  });

  it('is refused where a spreadsheet has an error: that is not the same as nothing', () => {
    for (const error of ['#N/A', '#REF!', '#SAKNAS!', ' #DIV/0! ', '#VÄRDEFEL!'])
      expect([error, codes({ Text: error, Inkom: error })]).toEqual([
        error,
        ['Inkom error-value', 'Text error-value'],
      ]);
    expect(codes({ Nr: '#NAMN?' })).toEqual(['Nr error-value']);
    expect(codes({ Antal: '#NUM!' }, '  händelser: {kolumn: Antal}')).toEqual(['Antal error-value']);
    const more = mapText().replace('{kolumn: Text}', '{kolumn: Text, fler: [Var]}');
    expect(convert({ ...ROW, Var: '#N/A' }, more)).toMatchObject({
      faults: [{ row: 2, column: 'Var', code: 'error-value' }],
    });
    expect(codes({ Text: 'Rutan visade #N/A i systemet.' })).toBe('case');
  });

  it('may have an error where the map says which code it is', () => {
    expect(codes({ Allvar: '#N/A' }, '  allvarlighetsgrad: {kolumn: Allvar}')).toEqual([
      'Allvar unknown-value',
    ]);
    const named = '  allvarlighetsgrad: {kolumn: Allvar, värden: {"#N/A": ej-ifyllt}}';
    expect(fileOf({ Allvar: '#N/A' }, named).rapport.allvarlighetsgrad).toBeUndefined();
  });

  it('says how the report came in, if someone typed it in there', () => {
    const field = '  inskriven: {kolumn: Kanal, värden: {Tel: telefon, Webb: ej-ifyllt}}';
    expect(fileOf({ Kanal: 'Tel' }, field).inskriven).toBe('telefon');
    expect(fileOf({ Kanal: 'papper' }, field).inskriven).toBe('papper');
    expect(fileOf({ Kanal: 'Webb' }, field)).not.toHaveProperty('inskriven');
    expect(fileOf({ Kanal: '' }, field)).not.toHaveProperty('inskriven');
    expect(codes({ Kanal: 'Fax' }, field)).toEqual(['Kanal unknown-value']);
    expect(
      codes(
        { Kanal: 'Tel' },
        field.replace('{kolumn: Kanal, värden', '{kolumn: Kanal, delas-av: "+", värden'),
      ),
    ).toBe('case');
  });

  it('has its text as reports have it, with more columns below', () => {
    const file = fileOf({ Text: 'A\u200bb\r\nc', Var: 'Hemma' }, '').rapport.beskrivning;
    expect(file).toBe('Ab\nc');
    const more = mapText().replace('{kolumn: Text}', '{kolumn: Text, fler: [Var]}');
    expect(convert({ ...ROW, Var: 'Hemma' }, more)).toMatchObject({
      file: { rapport: { beskrivning: 'Mötet ställdes in.\n\nVar: Hemma' } },
    });
  });
});

describe('a row that identifies a person', () => {
  const number = '19850709-9805';
  const text = `Ring Anna Svensson, ${number}.`;

  it('is held, masked or left out, as the map says, and never shown', () => {
    expect(convert({ ...ROW, Text: text })).toMatchObject({
      kind: 'held',
      held: [{ column: 'Text', types: expect.arrayContaining(['personnummer']) }],
    });
    expect(JSON.stringify(convert({ ...ROW, Text: text }))).not.toContain('9805');
    expect(fileOf({ Text: text }, '', 'maskera').rapport.beskrivning).toBe(
      'Ring [person 1], [personnummer 1].',
    );
    expect(fileOf({ Text: text }, '', 'utelamna').rapport.beskrivning).toBe(LEFT_OUT_TEXT);
  });

  it('is held also when it does so in a number or a value, however the map is', () => {
    for (const row of [{ Nr: number }, { Från: `Anna Svensson ${number}` }]) {
      const made = convert({ ...ROW, ...row }, mapText('', 'maskera'));
      expect(made.kind).toBe('held');
      expect(JSON.stringify(made.kind === 'held' ? made.held : '')).not.toContain('9805');
    }
  });

  it('may have its own number in its text', () => {
    expect(codes({ Nr: 'AVV 2023/1234', Text: 'Se även AVV 2023/1234.' })).toBe('case');
  });
});
