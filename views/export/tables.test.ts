import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { freeTexts } from '../../core/case/free-texts.ts';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { caseAt, JUDGED, READY } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { sheetsWorkbook } from '../opendata/workbook.ts';
import { type ExportTable, exportTables, tableCsv } from './tables.ts';

const association = exampleAssociation();
const routines = { hoglandet: exampleRoutine('hoglandet') };
const tablesOf = (...cases: Case[]) => exportTables({ cases, association, routines });
const table = (tables: readonly ExportTable[], file: ExportTable['file']) =>
  tables.find((one) => one.file === file)?.rows ?? [];
/** The rows of a table, each by the titles of its columns. */
const records = (tables: readonly ExportTable[], file: ExportTable['file']) => {
  const [head = [], ...rows] = table(tables, file);
  return rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at]])));
};

/** A cell as a CSV file has it. */
const asCsv = (cell: ExportTable['rows'][number][number]): string => {
  if (typeof cell !== 'string')
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
};
const parsed = (csv: string) =>
  Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);

describe('the tables of an export', () => {
  it('have every text of every case, and nothing of a receipt', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        const tables = tablesOf(file as Case);
        const cells = tables.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'));
        const parties = cells.filter((cell) => cell.includes(': '));
        for (const [, text] of freeTexts(file as Case))
          expect(cells.includes(text) || parties.some((cell) => cell.includes(text))).toBe(true);
        expect(JSON.stringify(tables)).not.toContain(file.kvitto.slice('sha256:'.length));
        for (const { rows } of tables)
          expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
      }),
    );
  });

  it('are read back from CSV as they are, with an apostrophe before what a spreadsheet would compute', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        for (const one of tablesOf(file as Case)) {
          const csv = tableCsv(one);
          expect(csv.startsWith('\ufeff')).toBe(true);
          expect(parsed(csv)).toEqual(one.rows.map((row) => row.map(asCsv)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have the names of codes, and days as days', () => {
    const tables = tablesOf(caseAt('utredning', { ...READY, åtgärder: [JUDGED], diarienummer: '=1+1' }));
    expect(records(tables, 'arenden')[0]).toMatchObject({
      Ärende: 'EX-2026-7K3MQ9TB',
      Mottagen: new Date('2026-11-21T00:00:00Z'),
      Område: 'Nässjö',
      Arbetsgivare: 'Kommun: Nässjö',
      Löst: 'nej',
      Allvarlighet: 'Allvarlig',
      Händelser: 1,
      Fas: 'Utredning',
      Nivå: 1,
      'Typ av händelse': 'Möte blev inte av',
      Diarienummer: '=1+1',
    });
    expect(records(tables, 'atgarder')[0]).toMatchObject({
      Typ: 'Ny rutin',
      Ansvarig: 'Närmaste chefer',
      Effekt: 'Ja, den hjälpte',
      Genomförd: new Date('2026-11-30T00:00:00Z'),
    });
    expect(records(tables, 'texter')[0]).toMatchObject({
      Slag: 'Svar till den som rapporterade',
      Text: 'Tack.',
    });
    expect(records(tables, 'historik').map((row) => row['I ord'])).toEqual([
      'Rapporten kom in.',
      'Ny fas: Utredning.',
    ]);
  });

  it('name every code that the association and the routine have, with what it is under', () => {
    const codes = records(tablesOf(exampleCase()), 'koder');
    expect(codes).toContainEqual(
      expect.objectContaining({ Rutin: null, Lista: 'Område', Kod: 'nassjo', Namn: 'Nässjö' }),
    );
    expect(codes).toContainEqual(
      expect.objectContaining({ Lista: 'Enhet', Kod: 'nassjo', Under: 'vardcentral' }),
    );
    for (const [list, { koder }] of Object.entries(routines.hoglandet.kodlistor))
      for (const { kod, namn } of koder)
        expect(codes, list).toContainEqual(
          expect.objectContaining({ Rutin: 'hoglandet', Kod: kod, Namn: namn }),
        );
  });

  it('have the codes of a case whose routine is gone', () => {
    const file = { ...caseAt('utredning', READY), rutin: 'constructor' };
    const tables = tablesOf(file);
    expect(records(tables, 'arenden')[0]).toMatchObject({
      Fas: 'utredning',
      'Typ av händelse': 'mote-installt',
    });
    expect(records(tables, 'historik')[1]).toMatchObject({
      Händelse: 'Ny fas',
      Till: 'utredning',
      'I ord': null,
    });
  });

  it('have a day that no spreadsheet can count as a text', () => {
    const old = tablesOf(exampleCase({ mottagen: '1899-12-31' }));
    expect(records(old, 'arenden')[0]?.['Mottagen']).toBe('1899-12-31');
  });
});

describe('the workbook of an export', () => {
  it('has a sheet for each table, and its cells are read back by another library', async () => {
    const file = caseAt('utredning', { ...READY, diarienummer: '=1+1', 'externt-nummer': '0580' });
    const tables = tablesOf(file);
    const sheets = await readExcelFile(Buffer.from(await sheetsWorkbook(tables)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ärenden', 'Åtgärder', 'Texter', 'Historik', 'Koder']);
    for (const [at, { rows }] of tables.entries()) expect(sheets[at]?.data).toEqual(rows);
  });

  it('keeps a text that Excel would take for a character with a number', async () => {
    const rows = [['a_x0041_b', '_X0041_', '_x00_']];
    const files = unzipSync(await sheetsWorkbook([{ name: 'Blad', rows, headerRows: 0 }]));
    const written = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('');
    for (const text of ['a_x005F_x0041_b', '>_x005F_X0041_<', '>_x00_<']) expect(written).toContain(text);
  });
});
