import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { associationCases, associationSizes } from '../../core/generate/association.ts';
import type { NationalYear } from '../../core/statistics/national/national.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { NATIONAL_TEXTS as TEXTS } from '../../core/texts/national.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import type { Release } from '../../schemas/types.ts';
import { makeRelease, releaseInput, source } from '../../testing/release.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { sha256 } from '../release/read.ts';
import { main } from '../skav.ts';

let output: string[] = [];
beforeEach(() => {
  output = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
});
const national = async (...args: string[]) => ({
  code: await main(['national', ...args]),
  output: output.join('\n'),
});

/** Writes an association's folder with its release of 2025. */
function association(root: string, name: string, cases: number, seed: number, more = ''): string {
  const folder = join(root, name);
  const input = releaseInput(cases, '2025', { cases: associationCases(source, { cases, years: 1 }, seed) });
  mkdirSync(join(folder, 'releases/2025'), { recursive: true });
  for (const [file, text] of makeRelease(input).files)
    writeFileSync(join(folder, 'releases/2025', file), text);
  const yaml = readFileSync(join(EXAMPLE_FOLDER, 'association.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'association.yaml'),
    `${yaml.replace(/^namn: .*$/m, `namn: Förbundet ${name}`)}\n${more}`,
  );
  return folder;
}

/** Changes a release in its folder, and its table of causes. */
function edit(folder: string, change: (release: Release, table: Dataset) => void): void {
  const [head, cause] = ['publicering.json', 'orsak.json'].map((file) => join(folder, file)) as [
    string,
    string,
  ];
  const release = JSON.parse(readFileSync(head, 'utf8')) as Release;
  const table = JSON.parse(readFileSync(cause, 'utf8')) as Dataset;
  const before = JSON.stringify(table);
  change(release, table);
  if (JSON.stringify(table) !== before) writeFileSync(cause, JSON.stringify(table));
  writeFileSync(head, JSON.stringify(release));
}

const root = mkdtempSync(join(tmpdir(), 'skav-national-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [a, b, c] = ['aspen', 'bokskogen', 'cypressen'].map((name, at) =>
  association(root, name, 20 + at, at + 1, at === 1 ? 'namnges-nationellt: true\n' : ''),
) as [string, string, string];
const out = join(root, 'out');

describe('skav national', () => {
  it('adds up eighty associations of the generator, with the truth in every range and no ranking', async () => {
    const place = temporaryFolder();
    const sizes = associationSizes(80, 1);
    const folders = sizes.map((cases, at) => association(place, `f${at}`, cases, at + 1));
    const { code } = await national(...folders, '--out', join(place, 'out'));
    expect(code).toBe(0);
    const year = JSON.parse(readFileSync(join(place, 'out/2025.json'), 'utf8')) as NationalYear;
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(year.associations).toMatchObject({ count: 80, named: [] });
    expect(year.cases[0]).toBeLessThanOrEqual(all);
    expect(year.cases[1]).toBeGreaterThanOrEqual(all);
    for (const { rows, multiple } of year.tables) {
      const [least, most] = [0, 1].map((end) => rows.reduce((sum, { cases }) => sum + (cases[end] ?? 0), 0));
      if (!multiple) expect(least).toBeLessThanOrEqual(all);
      expect(most).toBeGreaterThanOrEqual(all);
      for (const { share } of rows)
        if (share?.predicted) {
          expect(share.predicted.low).toBeLessThan(share.estimate);
          expect(share.predicted.high).toBeGreaterThan(share.estimate);
        }
    }
    expect(readFileSync(join(place, 'out/index.html'), 'utf8')).not.toMatch(/Förbundet f\d/);
  }, 300_000);

  it('names only associations that have agreed to it, on the page and in the file', async () => {
    expect((await national(a, b, c, '--out', out)).code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(['2025.html', '2025.json', 'index.html']);
    for (const file of readdirSync(out)) {
      const text = readFileSync(join(out, file), 'utf8');
      expect(text).toContain('Förbundet bokskogen');
      expect(text).not.toMatch(/aspen|cypressen|Exempelbygden/);
    }
  });

  it('reads a folder with nothing but releases, and never names it', async () => {
    const bare = join(root, 'bara');
    cpSync(join(b, 'releases'), bare, { recursive: true });
    expect((await national(a, bare, c, '--out', out)).code).toBe(0);
    expect(readFileSync(join(out, '2025.json'), 'utf8')).toContain('"named": []');
  });

  it('writes the same bytes again', async () => {
    const read = () => readFileSync(join(out, '2025.json'), 'utf8');
    await national(a, b, c, '--out', out);
    const first = read();
    await national(a, b, c, '--out', out);
    expect(read()).toBe(first);
  });

  it('says what is wrong, in which folder, and writes nothing', async () => {
    const empty = join(root, 'tom');
    mkdirSync(empty, { recursive: true });
    const copy = join(root, 'kopia');
    cpSync(a, copy, { recursive: true });
    const changed = join(root, 'andrad');
    cpSync(c, changed, { recursive: true });
    writeFileSync(join(changed, 'releases/2025/orsak.csv'), 'x');
    const faulty = join(root, 'fel');
    cpSync(c, faulty, { recursive: true });
    writeFileSync(join(faulty, 'association.yaml'), 'schema: 1\n');
    const unsafe = join(root, 'osaker');
    cpSync(c, unsafe, { recursive: true });
    edit(join(unsafe, 'releases/2025'), (release, table) => {
      const [small = ''] = Object.keys(table.status);
      table.value[Number(small)] = 4;
      delete table.status[small];
      release.filer['orsak.json'] = sha256(JSON.stringify(table));
    });
    const real = join(root, 'riktig');
    cpSync(c, real, { recursive: true });
    edit(join(real, 'releases/2025'), (release) => delete release.förbund.exempel);
    const none = join(root, 'inget');
    const answers: [string[], number, string][] = [
      [[a, b], 2, TEXTS.folders],
      [[a, b, c], 2, TEXTS.out],
      [[a, b, join(root, 'nej'), '--out', none], 1, TEXTS.missing(join(root, 'nej'))],
      [[a, b, empty, '--out', none], 1, TEXTS.none(empty)],
      [[a, b, a, '--out', none], 1, TEXTS.twice(a, a)],
      [[a, b, copy, '--out', none], 1, TEXTS.twice(a, copy)],
      [
        [a, b, changed, '--out', none],
        1,
        TEXTS.faulty(changed, `${RELEASE_TEXTS['release-changed']} 2025/orsak.csv.`),
      ],
      [[a, b, unsafe, '--out', none], 1, TEXTS.audit(unsafe)],
      [[real, a, b, '--out', none], 1, TEXTS.mixed(a)],
      [[a, b, faulty, '--out', none], 1, `${faulty}/association.yaml:1: `],
      [[a, b, c, '--out', join(a, 'association.yaml/x')], 1, TEXTS.unwritable],
    ];
    for (const [args, code, sentence] of answers) {
      output = [];
      const found = await national(...args);
      expect([found.code, found.output.slice(0, sentence.length)]).toEqual([code, sentence]);
    }
    expect(existsSync(none)).toBe(false);
    rmSync(copy, { recursive: true });
  });
});
