import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { temporaryFolder } from '../../testing/service.ts';
import { readTable } from './read-table.ts';

const done: (() => void)[] = [];
afterAll(() => {
  for (const clean of done) clean();
});
afterEach(() => void vi.unstubAllEnvs());
const folder = temporaryFolder((clean) => void done.push(clean));
let files = 0;
function put(content: string | Uint8Array): string {
  const path = join(folder, `fil ${++files}.txt`);
  writeFileSync(path, content);
  return path;
}
const read = async (content: string | Uint8Array) => {
  const { table } = await readTable(put(content));
  return [table.columns, ...table.rows.map(({ nr, cells }) => [nr, ...cells.map(({ text }) => text)])];
};
const codeOf = async (content: string | Uint8Array) =>
  readTable(put(content)).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );
const cell = (value: string | number | Date) => ({ value, type: value.constructor });
async function workbook(...sheets: [name: string, rows: (ReturnType<typeof cell> | object | null)[][]][]) {
  const all = sheets.map(([sheet, data]) => ({ sheet, data }));
  const blob = await writeExcelFile(all as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'Å;B\n1;2,5\n'],
    ['commas', 'Å,B\n1,"2,5"\n'],
    ['tabs', 'Å\tB\n1\t2,5\n'],
  ])('is divided by %s', async (_name, text) => {
    expect(await read(text)).toEqual([
      ['Å', 'B'],
      [2, '1', '2,5'],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('Å;B\n1;ö€')],
    ['UTF-8 with its mark', Buffer.from('\ufeffÅ;B\n1;ö€')],
    ['Windows-1252', Buffer.from([0xc5, 0x3b, 0x42, 0x0a, 0x31, 0x3b, 0xf6, 0x80])],
    ['UTF-16 with its mark', Buffer.from('\ufeffÅ;B\n1;ö€', 'utf16le')],
  ])('is read as %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual([
      ['Å', 'B'],
      [2, '1', 'ö€'],
    ]);
  });

  it('has cells of several lines, empty rows anywhere and rows of any length, each with its own number', async () => {
    expect(await read('\r\n A  b ;B\r\n"1\r\nx";"y ""z"""\r\n;;\r\n3\r\n;\r\n\r\n')).toEqual([
      ['A b', 'B'],
      [3, '1\nx', 'y "z"'],
      [5, '3'],
    ]);
  });

  it.each([
    ['two files put together', 'A;B\r\n1;2\n3;4\r\n5;6\n'],
    ['a heading from another program', 'A;B\n1;2\r\n3;4\r\n5;6'],
    ['an old Mac', 'A;B\r1;2\r3;4\r5;6\r'],
  ])('keeps each row where lines end as in %s', async (_name, text) => {
    expect(await read(text)).toEqual([
      ['A', 'B'],
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('may break lines inside cells in another way than between rows', async () => {
    expect(await read('A;B\r"1\nx";2\r3;4\r')).toEqual([
      ['A', 'B'],
      [2, '1\nx', '2'],
      [3, '3', '4'],
    ]);
    expect(await read('A;B\n"1\r\nx";2\n3;4\n')).toEqual([
      ['A', 'B'],
      [2, '1\nx', '2'],
      [3, '3', '4'],
    ]);
  });

  it('keeps any heading and a formula as text', async () => {
    expect(await read('__proto__;constructor;A;A\n=1+1;-2;;x')).toEqual([
      ['__proto__', 'constructor', 'A', 'A'],
      [2, '=1+1', '-2', '', 'x'],
    ]);
  });

  it('may have a title above the headings, or the line that tells Excel the delimiter', async () => {
    for (const above of ['Avvikelser 2023;;\n\n', 'sep=;\n\n'])
      expect(await read(`${above}A;B\n1;2\n3\n`)).toEqual([
        ['A', 'B'],
        [4, '1', '2'],
        [5, '3'],
      ]);
    expect(await read('A\n1\n')).toEqual([['A'], [2, '1']]);
  });

  it('is read whatever sheet the map names', async () => {
    expect((await readTable(put('A;B\n1;2\n'), 'Ärenden')).table.columns).toEqual(['A', 'B']);
  });

  it.each([
    ['import-quotes', 'A;B\n"1;2\n3;4\n'],
    ['import-empty', 'A;B\n'],
    ['import-empty', ''],
    ['import-not-table', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['import-not-table', zipSync({ 'a.txt': new Uint8Array(3) })],
    ['import-not-table', Buffer.from('PK\u0003\u0004 and no more')],
    ['import-not-erms', '<html><table><tr><td>A</td></tr></table></html>'],
    ['import-not-erms', '<?xml version="1.0"?><erms xmlns="https://DILCIS.eu/XML/ERMS">'],
  ])('is refused as %s', async (code, content) => {
    expect(await codeOf(content)).toBe(code);
  });

  it('is refused when it is not there, or no file', async () => {
    mkdirSync(join(folder, 'mapp'));
    for (const name of ['mapp', 'saknas', 'mapp/x'])
      await expect(readTable(join(folder, name))).rejects.toMatchObject({ code: 'import-missing' });
  });

  it('is refused when it has too many rows', async () => {
    expect(await codeOf(`A\n${'1\n'.repeat(50_001)}`)).toBe('import-large');
  });
});

describe('a workbook', () => {
  const day = new Date(Date.UTC(2023, 4, 4));
  const rows = [
    [cell('Nr'), cell('Dag'), cell('Tal')],
    [cell('0580'), { value: day, type: Date, format: 'yyyy-mm-dd' }, cell(45_050)],
    [null, null, null],
    [cell('=1+1'), null, cell(2.5)],
  ];

  it('has days as days, numbers as numbers and texts as they are', async () => {
    const { table, sheet } = await readTable(put(await workbook(['Blad', rows])));
    expect(sheet).toBeUndefined();
    expect(table.columns).toEqual(['Nr', 'Dag', 'Tal']);
    expect(table.rows).toEqual([
      { nr: 2, cells: [{ text: '0580' }, { text: '2023-05-04', day: '2023-05-04' }, { text: '45050' }] },
      { nr: 4, cells: [{ text: '=1+1' }, { text: '' }, { text: '2.5' }] },
    ]);
  });

  /** A workbook with a row of this XML below its headings, and these strings for its cells. */
  async function withRow(row: string, strings?: (xml: string) => string) {
    const book = unzipSync(await workbook(['Blad', [[cell('A'), cell('B')]]]));
    const edit = (name: string, change: (xml: string) => string) => {
      const xml = Buffer.from(book[name] ?? []).toString();
      const changed = change(xml);
      expect(changed).not.toBe(xml);
      book[name] = Buffer.from(changed);
    };
    edit('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
    if (strings) edit('xl/sharedStrings.xml', strings);
    return (await readTable(put(zipSync(book)))).table;
  }

  it('has cells without an address where they stand, as some programs write all of them', async () => {
    const text = (value: string, at = '') => `<c${at} t="inlineStr"><is><t>${value}</t></is></c>`;
    const { rows } = await withRow(
      `<row>${text('1')}<c/></row><row r="4">${text('2', ' r="B4"')}${text('3')}</row><row>${text('4')}<c></c></row><row>${text('5', ' r="A7"')}${text('6')}</row>`,
    );
    const cells = rows.map(({ nr, cells: all }) => [nr, ...all.map((one) => one.text)]);
    expect(cells).toEqual([
      [2, '1', '', ''],
      [4, '', '2', '3'],
      [5, '4', '', ''],
      [7, '5', '6', ''],
    ]);
    const wide = await withRow(`<row r="2">${text('5', ' r="AY2"')}${text('6')}${text('7')}</row>`);
    expect(wide.rows[0]?.cells.map((one) => one.text)).toEqual([...Array(50).fill(''), '5', '6', '7']);
  });

  it('has the errors of its formulas as text, and not as nothing', async () => {
    const error = '<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c t=\'e\' r="B3"><v>#N/A</v></c>';
    const { rows } = await withRow(`<row r="3">${error}</row>`);
    expect(rows).toEqual([{ nr: 3, cells: [{ text: '#DIV/0!' }, { text: '#N/A' }] }]);
  });

  it('has texts that are written as CDATA, in the sheet and among its strings', async () => {
    const cells =
      '<c r="A2" t="inlineStr"><is><t><![CDATA[Å & <b> &amp;]]></t></is></c><c r="B2" t="s"><v>0</v></c>';
    const { columns, rows } = await withRow(`<row r="2">${cells}</row>`, (xml) =>
      xml.replace('<t>A</t>', '<t><![CDATA[A]]> <![CDATA[]]]]><![CDATA[>]]></t>'),
    );
    expect(columns).toEqual(['A ]]>', 'B']);
    expect(rows).toEqual([{ nr: 2, cells: [{ text: 'Å & <b> &amp;' }, { text: 'A ]]>' }] }]);
  });

  it('has the days that are written as text, whatever the time zone', async () => {
    const days = ['2026-11-30', '2026-11-30T00:00:00', '2026-11-30T23:59:59.5', '2026-11-30T00:00:00Z'];
    const rows = days.map((day, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="d"><v>${day}</v></c></row>`);
    for (const zone of ['Europe/Stockholm', 'America/New_York']) {
      vi.stubEnv('TZ', zone);
      const table = await withRow(rows.join(''));
      expect(table.rows.map(({ cells }) => cells[0]?.day)).toEqual(days.map(() => '2026-11-30'));
    }
    const formula = await withRow('<row r="2"><c t=\'d\' r="A2"><f>B2</f><v>2026-11-30T00:00</v></c></row>');
    expect(formula.rows[0]?.cells[0]?.day).toBe('2026-11-30');
    const text = await withRow('<row r="2"><c r="A2" t="str"><v>2026-11-30T00:00:00</v></c></row>');
    expect(text.rows[0]?.cells[0]).toEqual({ text: '2026-11-30T00:00:00' });
  });

  it.each(['1', 'true'])('has its days from 1904 on when date1904 is %s', async (value) => {
    const book = unzipSync(await workbook(['Blad', rows]));
    const xml = Buffer.from(book['xl/workbook.xml'] ?? []).toString();
    expect(xml).toContain('<workbookPr/>');
    book['xl/workbook.xml'] = Buffer.from(xml.replace('<workbookPr/>', `<workbookPr date1904="${value}"/>`));
    const { table } = await readTable(put(zipSync(book)));
    expect(table.rows[0]?.cells[1]?.day).toBe('2027-05-05');
  });

  it('is read by its sheet, and says which there are', async () => {
    const path = put(
      await workbook(['Om', [[cell('A')], [cell('1')]]], ['Ärenden', rows], ['Tomt', [[cell('B')]]]),
    );
    expect((await readTable(path)).sheet).toEqual({ name: 'Ärenden', all: ['Om', 'Ärenden'] });
    expect((await readTable(path, 'Om')).table.columns).toEqual(['A']);
    await expect(readTable(path, 'Borta')).rejects.toMatchObject({ code: 'import-no-sheet' });
    await expect(readTable(path, 'Tomt')).rejects.toMatchObject({ code: 'import-no-sheet' });
  });

  it('is refused when it is too large unpacked', async () => {
    const sized = (bytes: number) => {
      const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }));
      // The size unpacked, in the list of files at the end.
      zip.writeUInt32LE(bytes, zip.lastIndexOf('PK\u0001\u0002') + 24);
      return zip;
    };
    expect(await codeOf(sized(401 * 1024 * 1024))).toBe('import-large');
    expect(await codeOf(sized(1000))).toBe('import-not-table');
  });
});
