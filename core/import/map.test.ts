import { describe, expect, it } from 'vitest';
import { association, mapText, ROW, routine, tableOf } from '../../testing/import/table.ts';
import { parseYaml } from '../yaml/parse.ts';
import { proposeMap } from './propose.ts';
import { readMap } from './read-map.ts';

const columns = Object.keys(ROW);
const faults = (text: string, own: readonly string[] = columns) =>
  readMap(text, { association, routine, columns: own }).faults.map(({ code, line }) => `${line} ${code}`);

describe('a map', () => {
  it('is read when its columns and codes exist', () => {
    expect(faults(mapText())).toEqual([]);
  });

  it.each([
    ['  datum: {kolumn: Dag, form: ar-manad-dag}', '11 map-column'],
    ['  löst: {kolumn: Nr, värden: {x: kanske}}', '11 map-code'],
    ['  löst: {kolumn: Nr, alltid: ja}', '11 map-column-or-always'],
    ['  löst: {tomt: ja}', '11 map-column-or-always'],
    ['  svar: {kolumn: Text}', '11 map-answer-day'],
    ['  sort: {kolumn: Text}', '11 unknown-key'],
    ['  datum: {kolumn: Nr, form: dd/mm}', '11 unknown-code'],
    ['  __proto__: {kolumn: Nr}', '11 unknown-key'],
  ])('has a fault at its place: %s', (field, fault) => {
    expect(faults(mapText(field))).toEqual([fault]);
  });

  it('does not leave empty what every case has', () => {
    expect(faults(mapText().replace('alltid: nassjo', 'alltid: ej-ifyllt'))).toEqual(['7 map-code']);
  });

  it('lists the headings that exist, and no empty ones', () => {
    const { faults: found } = readMap(mapText(), { association, routine, columns: ['Nr', '', ''] });
    expect(found[0]?.text).toMatch(/Tillåtet: Nr\.$/);
  });

  it('does not choose between two columns of one name', () => {
    expect(faults(mapText(), [...columns, 'Text'])).toEqual(['10 map-column-twice']);
    expect(faults('nej')).toEqual(['1 wrong-type']);
    expect(faults('')).not.toEqual([]);
  });
});

describe('a proposed map', () => {
  const row = {
    Ärendenr: '1',
    Inkom: '4.5.2023',
    Kommunområde: 'NÄSSJÖ',
    'Från enhet': 'kommun Nässjö',
    'Till enhet': 'FK',
    'Vad hände': 'Text',
    Allvarsgrad: 'Mkt allvarlig',
    'Åtgärdad direkt': 'x',
    'Något: "annat" # {': 'x',
  };
  const context = { association, routine, system: 'Gamla: "A"' };
  const propose = (...rows: Record<string, string>[]) => proposeMap(tableOf(...rows), context);

  it('has a code only for what has its name, and is no map until the rest is filled in', () => {
    const text = propose(row);
    expect(parseYaml(text).faults).toEqual([]);
    expect(parseYaml(text).value).toMatchObject({
      system: 'Gamla: "A"',
      fält: {
        nummer: { kolumn: 'Ärendenr' },
        mottagen: { kolumn: 'Inkom' },
        område: { värden: { NÄSSJÖ: 'nassjo' } },
        arbetsgivare: { värden: { 'kommun Nässjö': 'kommun/nassjo' } },
        samverkansparter: { värden: { FK: '?' } },
        allvarlighetsgrad: { värden: { 'Mkt allvarlig': '?' } },
        löst: { värden: { x: 'ja' } },
      },
    });
    expect(text).toContain('Något: "annat" # {');
    expect(new Set(faults(text, Object.keys(row)).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['map-code']),
    );
    const filled = text.replace('"FK": "?"', '"FK": forsakringskassan').replace('"?"', 'mycket-allvarlig');
    expect(faults(filled, Object.keys(row))).toEqual([]);
  });

  it('says in which forms the days can be read', () => {
    expect(propose({ ...row, Inkom: '4/5/2023' })).toMatch(/form: dag-manad-ar # .*manad-dag-ar/);
    expect(propose(row, { ...row, Inkom: '2023-01-01' })).toMatch(/form: ar-manad-dag # ingen form/);
  });

  it('has a place for every field that a case needs', () => {
    const { value } = parseYaml(propose({ Annat: 'x' }));
    expect(Object.keys((value as { fält: object }).fält)).toEqual([
      ...['nummer', 'mottagen', 'område', 'arbetsgivare', 'samverkansparter', 'beskrivning'],
    ]);
  });

  it('never repeats a value that may identify a person, and takes any heading', () => {
    const text = propose({
      ...row,
      'Från enhet': 'Anna Svensson 19850709-9805',
      __proto__x: 'y',
      constructor: 'z',
    });
    expect(text).not.toMatch(/9805|Svensson/);
    expect(text).toContain('1 värde kan peka ut en person');
    expect(text).toContain('#   constructor');
  });
});
