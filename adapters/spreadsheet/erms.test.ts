import { describe, expect, it } from 'vitest';
import { ermsExport } from '../../testing/import/erms-export.ts';
import { type ErmsError, isMarkup, readErms } from './erms.ts';

const file = (cases: string, root = 'erms xmlns="https://DILCIS.eu/XML/ERMS"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}><control/><aggregations>\n${cases}\n</aggregations></${root.split(' ')[0]}>`;
const caseFile = (inside: string, id = '1') =>
  `<aggregation systemIdentifier="${id}" aggregationType="caseFile">${inside}</aggregation>`;
/** The values of each case by their headings, without empty ones. */
const read = (cases: string) => {
  const { columns, rows } = readErms(file(cases));
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at]?.text]).filter(([, text]) => text !== '')),
  );
};
const reasonOf = (text: string) => {
  try {
    readErms(text);
  } catch (error) {
    const { reason, line } = error as ErmsError;
    return [reason, line];
  }
  return 'read';
};

describe('the headings', () => {
  it('are the names of elements with their kinds, and the names of own elements', () => {
    const inside = `<objectId>A-1</objectId><title>Å &amp; Ä</title><status value="closed"/>
      <keywords><keyword>x</keyword></keywords>
      <agents><agent agentType="other" otherAgentType="reporter"><unitName>Norr</unitName></agent></agents>
      <notes><note noteType="memo"><![CDATA[a < b]]> and c</note></notes>
      <additionalInformation><ownElement>
        <ownElementDescription>About it</ownElementDescription>
        <ownElement name="Unit" dataType="String"><value>7</value>
          <property><attribute name="Level"><value>2</value></attribute></property>
          <ownElement name="Chief"><value>C</value></ownElement>
        </ownElement>
      </ownElement></additionalInformation>
      <record systemIdentifier="r" recordType="Report"><title>R</title></record>
      <aggregation systemIdentifier="s" aggregationType="own_aggregation_definition" otherAggregationType="part"><title>P</title></aggregation>`;
    expect(read(caseFile(inside))).toEqual([
      {
        systemIdentifier: '1',
        objectId: 'A-1',
        title: 'Å & Ä',
        status: 'closed',
        keyword: 'x',
        'agent reporter unitName': 'Norr',
        'note memo': 'a < b and c',
        ownElementDescription: 'About it',
        Unit: '7',
        'Unit Level': '2',
        'Unit Chief': 'C',
        'record Report title': 'R',
        'aggregation part title': 'P',
      },
    ]);
  });

  it('are the same whatever prefix the file has for the namespace', () => {
    const text = `<e:erms xmlns:e="https://DILCIS.eu/XML/ERMS"><e:aggregations>
<e:aggregation systemIdentifier="1" aggregationType="caseFile"><e:title>T</e:title></e:aggregation>
</e:aggregations></e:erms>`;
    expect(readErms(text)).toMatchObject({ columns: ['systemIdentifier', 'title'], rows: [{ nr: 2 }] });
  });
});

describe('a case', () => {
  it('keeps apart from the next, and has several values of a kind in one cell', () => {
    const records = '<record><title>a</title></record><record><title>b</title></record>';
    expect(read(caseFile(records) + caseFile('<title>c</title>', '2'))).toEqual([
      { systemIdentifier: '1', 'record title': 'a;\nb' },
      { systemIdentifier: '2', title: 'c' },
    ]);
  });

  it('is found at any depth, and other aggregations are not cases', () => {
    const level = (inside: string) =>
      `<aggregation systemIdentifier="k" aggregationType="class"><title>K</title>${inside}</aggregation>`;
    expect(read(level(level(caseFile('<title>c</title>')) + level('')))).toEqual([
      { systemIdentifier: '1', title: 'c' },
    ]);
  });

  it('has no files and no signatures in it', () => {
    const inside = `<additionalInformation><additionalBinData>QQ==</additionalBinData></additionalInformation>
      <eSignatures><eSignature present="true"><signature>S<value>V</value></signature></eSignature></eSignatures><title>T</title>`;
    expect(read(caseFile(inside))).toEqual([{ systemIdentifier: '1', title: 'T' }]);
  });

  it.each([
    ['2023-05-04T09:30:00', '2023-05-04'],
    ['2023-05-04T18:13:51.0', '2023-05-04'],
    ['2023-05-04T23:30:00Z', '2023-05-05'],
    ['2023-05-04T23:30:00+02:00', '2023-05-04'],
    ['2023-05-04T01:30:00+09:00', '2023-05-03'],
    ['2023-12-31T24:00:00', '2024-01-01'],
    ['2023-12-31T24:00:00+01:00', '2024-01-01'],
    ['2023-05-04T25:00:00', '2023-05-04'],
    ['2023-02-30T09:30:00', undefined],
    ['2023-05-04', undefined],
    ['i maj', undefined],
  ])('with the date %s has the day %s', (text, day) => {
    const { rows } = readErms(file(caseFile(`<dates><date dateType="received">${text}</date></dates>`)));
    expect(rows[0]?.cells[1]).toEqual(day === undefined ? { text } : { text, day });
  });

  it('has no day when it has two dates of a kind', () => {
    const date = '<date dateType="received">2023-05-04T09:30:00</date>';
    const { rows } = readErms(file(caseFile(`<dates>${date}${date}</dates>`)));
    expect(rows[0]?.cells[1]?.day).toBeUndefined();
  });

  it('has the line where it begins for its number, or its place when cases share lines', () => {
    const numbers = (text: string) => readErms(text).rows.map(({ nr }) => nr);
    const { bytes } = ermsExport(3);
    const lines = bytes.toString().split('\n');
    expect(numbers(bytes.toString())).toEqual(
      lines.flatMap((line, at) => (line.includes('"caseFile"') ? at + 1 : [])),
    );
    expect(numbers(file(caseFile('') + caseFile('', '2')))).toEqual([1, 2]);
  });
});

describe('what is not ERMS with cases', () => {
  it.each([
    ['a web page', '<!DOCTYPE html>\n<html><body></body></html>', ['other', 0]],
    ['another namespace', file(caseFile(''), 'erms xmlns="https://example.org"'), ['other', 0]],
    ['no cases', file(''), ['no-cases', 0]],
    ['a tag that ends wrong', file('<aggregation>\n</record>'), ['broken', 4]],
    ['an end that is missing', file(caseFile('')).slice(0, -8), ['broken', 4]],
    ['an entity of its own', file(caseFile('<title>&own;</title>')), ['broken', 3]],
    ['text after its end', `${file(caseFile(''))}x`, ['broken', 4]],
  ])('is refused: %s', (_name, text, reason) => {
    expect(reasonOf(text)).toEqual(reason);
  });

  it('is refused when it has more kinds of values than a person can map', () => {
    const own = (at: number) =>
      `<ownElement><ownElement name="n${at}"><value>1</value></ownElement></ownElement>`;
    const inside = (many: number) => caseFile(Array.from({ length: many }, (_, at) => own(at)).join(''));
    expect(readErms(file(inside(499))).columns).toHaveLength(500);
    expect(() => readErms(file(inside(500)))).toThrow(RangeError);
  });

  it('is told from CSV by its first sign', () => {
    expect(['<erms/>', '\ufeff <?xml?>', '\r\n<html>'].map(isMarkup)).toEqual([true, true, true]);
    expect(['A;B', 'a<b;c', ''].map(isMarkup)).toEqual([false, false, false]);
  });
});
