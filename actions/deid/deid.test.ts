import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { run } from './deid.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'skav-deid-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function skavDeid(args: string[], input: string | Buffer = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out = '', error = ''] = (await Promise.all(texts)).map((chunks) => chunks.join(''));
  return { code, out, error };
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

test('prints place, type, tier and rule, never the words', async () => {
  const { code, out, error } = await skavDeid([], 'Hej!\nAnna Berg ringde från 070-1740605.\n');
  expect({ code, out, error }).toEqual({
    code: 0,
    out: 'standard in:2:1 name stop name-first\nstandard in:2:23 phone warn phone\n',
    error: '',
  });
});

test('reads files', async () => {
  const { out } = await skavDeid([file('a.txt', 'pnr 410312-9815')]);
  expect(out).toBe(`${path.join(folder, 'a.txt')}:1:5 personnummer stop personnummer\n`);
});

test('--jsonl writes a result for every line, in the order read', async () => {
  const lines = [
    '{"id":"b","text":"Anna ringde."}',
    '',
    '{"id":7,"text":"Ingen ringde."}',
    '{"text":"pnr 410312-9815"}',
  ];
  const { code, out } = await skavDeid(['--jsonl'], `\ufeff${lines.join('\r\n')}`);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 'b',
      findings: [{ start: 0, end: 4, type: 'name', confidence: 0.66, tier: 'warn', rule: 'name-first' }],
    },
    { id: 7, findings: [] },
    {
      id: null,
      findings: [
        { start: 4, end: 15, type: 'personnummer', confidence: 0.98, tier: 'stop', rule: 'personnummer' },
      ],
    },
  ]);
});

test('reports a faulty line by its number and processes the others', async () => {
  const { code, out, error } = await skavDeid(
    ['--jsonl'],
    '{"id":1,"text":"a"}\nAnna Berg\n{"id":2}\n{"id":3,"text":"b"}\n',
  );
  expect(code).toBe(1);
  expect(out).toBe('{"id":1,"findings":[]}\n{"id":3,"findings":[]}\n');
  expect(error).toMatchInlineSnapshot(`
    "standard in:2: raden är inte giltig JSON. Varje rad ska vara ett JSON-objekt.
    standard in:3: fältet "text" saknas eller är ingen sträng.
    "
  `);
});

test('--mask writes placeholders, with --jsonl too', async () => {
  expect((await skavDeid(['--mask'], 'Anna Berg ringde. Anna svarade.\n')).out).toBe(
    '[person 1] ringde. [person 1] svarade.\n',
  );
  expect((await skavDeid(['--mask', '--jsonl'], '{"id":1,"text":"Anna Berg ringde."}')).out).toBe(
    '{"id":1,"text":"[person 1] ringde."}\n',
  );
});

test('--allow lets the name of a unit through', async () => {
  expect((await skavDeid(['--allow', 'Kvillebo'], 'Vi ringde Kvillebo tre gånger.')).out).toBe('');
});

test('--evaluate prints a table, or JSON with --json', async () => {
  const marked = file(
    'm.jsonl',
    '{"id":1,"text":"Anna ringde.","spans":[{"start":0,"end":4,"type":"name"}]}\n{"id":2,"text":"Ingen.","spans":[]}\n',
  );
  const { code, out } = await skavDeid(['--evaluate', marked]);
  expect(code).toBe(0);
  expect(out).toContain('name                100,0 % (20,7 %–100,0 %) 1/1');
  expect(JSON.parse((await skavDeid(['--evaluate', marked, '--json'])).out)).toMatchObject({
    texts: 2,
    clean: { warn: { hits: 0, of: 1 } },
  });
});

test('--by-kind prints a row for each kind: recall, and false alarms on a thousand words', async () => {
  const marked = file(
    'k.jsonl',
    '{"id":1,"kind":"K2","text":"Anna ringde.","spans":[{"start":0,"end":4,"type":"name"}]}\n' +
      '{"id":2,"kind":"F1","text":"Anna ringde Anna Berg.","spans":[]}\n',
  );
  const { code, out } = await skavDeid(['--evaluate', marked, '--by-kind']);
  expect(code).toBe(0);
  const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(rows[1]?.[0]).toBe('F1');
  expect(rows[1]?.slice(1, 3)).toEqual(['–', '–']);
  expect(rows[1]?.[3]).toMatch(/^500,00 \(.*\) 2\/4$/);
  expect(rows[2]).toEqual([
    'K2',
    ...Array(2).fill('100,0 % (20,7 %–100,0 %) 1/1'),
    ...Array(2).fill(expect.stringMatching(/^0,00 /)),
  ]);
  expect(JSON.parse((await skavDeid(['--evaluate', marked, '--by-kind', '--json'])).out)).toMatchObject({
    K2: { texts: 1 },
  });
  expect((await skavDeid(['--by-kind'])).code).toBe(2);
});

test.each([
  ['{"id":1,"text":"kort","spans":[{"start":0,"end":9,"type":"name"}]}', 'spans'],
  ['{"id":1,"text":"kort"}', 'spans'],
])('--evaluate refuses a line with missing or misplaced marks: %s', async (line, field) => {
  const { code, error } = await skavDeid(['--evaluate', file('fel.jsonl', line)]);
  expect(code).toBe(1);
  expect(error).toContain(`:1: fältet "${field}"`);
});

test('a missing file gives exit code 1; unknown or conflicting flags give 2', async () => {
  expect(await skavDeid([path.join(folder, 'saknas')])).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringContaining('ENOENT'),
  });
  expect((await skavDeid(['--nope'])).code).toBe(2);
  expect((await skavDeid(['--evaluate', 'x', '--mask'])).code).toBe(2);
  expect(await skavDeid(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--jsonl') });
});

test('binary and empty input give no findings', async () => {
  expect(await skavDeid([], Buffer.from([0xff, 0xfe, 0x00, 0x80]))).toEqual({ code: 0, out: '', error: '' });
  expect(await skavDeid([], '')).toEqual({ code: 0, out: '', error: '' });
});
