import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { allFindings, initOptions } from '../../testing/init.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void printed.push(line));
});

const init = (folder: string, ...options: string[]) => main(['init', folder, ...options]);
const read = (folder: string, name = 'association.yaml') => readFileSync(join(folder, name), 'utf8');

/** Every file below a folder, as paths in it. */
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();

async function made(answers: Record<string, string> = {}): Promise<string> {
  const folder = join(temporaryFolder(), 'förbundet');
  expect(await init(folder, ...initOptions(answers)), printed.join('\n')).toBe(0);
  return folder;
}

describe('a new folder', () => {
  it('has nothing of the example', async () => {
    const folder = await made();
    expect(files(folder)).toEqual([
      'README.md',
      'association.yaml',
      'routines/avvikelser.md',
      'routines/lagar.yaml',
      'tabellplan.yaml',
    ]);
    const all = files(folder)
      .map((name) => read(folder, name))
      .join('\n');
    expect(all).not.toMatch(/exempelbygden|exempel: true|45\/2025|\$schema|age1vpc7fsl04/i);
    expect(read(folder, 'routines/avvikelser.md')).toMatch(/^utkast: true$/m);
  });

  it('has an area for each kommun, and one coordinator or one for each', async () => {
    const areas = async (answers: Record<string, string>) =>
      (await loadAssociation(await made(answers))).association?.områden.map(
        ({ kod, koordinator }) => `${kod} ${koordinator.roll} ${koordinator.mejl}`,
      );
    const chef = 'chef@ostraskogen.example';
    expect(await areas({ kommuner: 'Håbo' })).toEqual([`habo Samverkanskoordinatorn ${chef}`]);
    expect(await areas({ koordinatorer: 'en', 'koordinator.mejl': 'sam@ostraskogen.example' })).toEqual([
      'nassjo Samverkanskoordinatorn sam@ostraskogen.example',
      'eksjo Samverkanskoordinatorn sam@ostraskogen.example',
      'habo Samverkanskoordinatorn sam@ostraskogen.example',
      `flera Förbundschefen ${chef}`,
    ]);
    expect(await areas({ 'koordinator.Håbo.mejl': 'habo@ostraskogen.example' })).toEqual([
      `nassjo Samverkanskoordinatorn i Nässjö ${chef}`,
      `eksjo Samverkanskoordinatorn i Eksjö ${chef}`,
      'habo Samverkanskoordinatorn i Håbo habo@ostraskogen.example',
      `flera Förbundschefen ${chef}`,
    ]);
  });

  it('keeps its private key outside, for its owner only, and never in what it prints', async () => {
    const place = join(temporaryFolder(), 'nyckel.txt');
    const folder = await made({ nycklar: place });
    const key = readFileSync(place, 'utf8');
    expect(statSync(place).mode & 0o777).toBe(0o600);
    const [publicKey] = (await loadAssociation(folder)).association?.nycklar ?? [];
    expect(key).toContain(publicKey);
    expect(
      files(folder)
        .map((name) => read(folder, name))
        .join(''),
    ).not.toContain('AGE-SECRET-KEY');
    expect(printed.join('\n')).not.toContain('AGE-SECRET-KEY');
    // A second run with the same place makes no second pair.
    expect((await loadAssociation(await made({ nycklar: place }))).association?.nycklar).toEqual([publicKey]);
    expect(readFileSync(place, 'utf8')).toBe(key);
  });

  it('is not written when a key would be in it, in git, or over another file', async () => {
    const root = temporaryFolder();
    const folder = join(root, 'cases');
    mkdirSync(join(root, 'git/.git'), { recursive: true });
    writeFileSync(join(root, 'taken'), 'x');
    for (const place of [
      join(folder, 'k'),
      join(root, 'git/k'),
      join(root, 'nowhere/k'),
      join(root, 'taken'),
      root,
    ])
      expect([place, await init(folder, ...initOptions({ nycklar: place }))]).toEqual([place, 1]);
    expect(existsSync(folder)).toBe(false);
    expect(read(root, 'taken')).toBe('x');
  });
});

describe('answers that are given', () => {
  it('are refused together, each with its question, and nothing is written', async () => {
    const folder = join(temporaryFolder(), 'ny');
    const wrong = { organisationsnummer: '222000-0001', kommuner: 'Nässjö, Nässjö', färg: '400' };
    expect(await init(folder, ...initOptions(wrong))).toBe(1);
    for (const id of Object.keys(wrong)) expect(printed.join('\n')).toContain(`--svar: ${id}: `);
    expect(existsSync(folder)).toBe(false);
  });

  it('may be in a file, and an option counts before it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'svar.yaml');
    writeFileSync(file, 'namn: Ur filen\nprefix: FIL\nkontakt:\n  roll: Chefen\n');
    const target = join(folder, 'ny');
    const options = initOptions()
      .join('\0')
      .replace('--svar\0namn=Östra Skogens samordningsförbund\0', '')
      .split('\0');
    expect(await init(target, '--from', file, ...options), printed.join('\n')).toBe(0);
    expect((await loadAssociation(target)).association).toMatchObject({
      namn: 'Ur filen',
      prefix: 'OSF',
      kontakt: { roll: 'Chefen' },
    });
  });

  it.each([
    ['kontakt.telefon: [010-1, 010-2]', 'svar.yaml: kontakt.telefon: Frågan har ett svar'],
    ['kommuner:\n  - namn: Nässjö', 'svar.yaml:2:3 Listan har'],
  ])('refuses %j in a file', async (text, sentence) => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'svar.yaml'), text);
    expect(await init(join(root, 'ny'), '--from', join(root, 'svar.yaml'), ...initOptions())).toBe(1);
    expect(printed.join('\n')).toContain(sentence);
    expect(existsSync(join(root, 'ny'))).toBe(false);
  });

  it.each([
    [['--svar', 'nam=x'], 1, 'namn'],
    [['--svar', 'prefix'], 2, 'ID=SVAR'],
    [['--from', '/nowhere/svar.yaml'], 1, '/nowhere/svar.yaml'],
    [[], 2, 'terminal'],
    [['--svar', 'prefix=OSF'], 1, 'organisationsnummer'],
  ])('%j ends with a sentence', async (options, code, words) => {
    const folder = join(temporaryFolder(), 'ny');
    expect(await init(folder, ...options)).toBe(code);
    expect(printed.join('\n')).toContain(words);
    expect(existsSync(folder)).toBe(false);
  });

  it('are not for a folder with other files, or a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x'), 'x');
    expect(await init(folder, ...initOptions())).toBe(1);
    expect(await init(join(folder, 'x'), ...initOptions())).toBe(1);
    expect(files(folder)).toEqual(['x']);
    expect(await main(['init'])).toBe(2);
    expect(await main(['init', 'a', 'b'])).toBe(2);
  });
});

describe('a folder with a space in its name, and what a file manager puts there', () => {
  it('is written, and the command that is printed can be copied', async () => {
    const folder = join(temporaryFolder(), 'vårt förbund');
    mkdirSync(folder);
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(await init(folder, ...initOptions())).toBe(0);
    expect(printed.join('\n')).toContain(`SKAV_CASES="${folder}" SKAV_DATA`);
  });
});

describe('a folder that is there', () => {
  it('changes only what is answered, and keeps comments and what people wrote', async () => {
    const folder = await made({ 'möten.styrelsen': '2027-02-25' });
    const own = read(folder)
      .replace('namn: Östra Skogens', '# vårt namn\nnamn:   Östra Skogens')
      .concat('# sist\n');
    writeFileSync(join(folder, 'association.yaml'), own);
    expect(await init(folder, '--svar', 'färg=30')).toBe(0);
    expect(read(folder)).toBe(own.replace('ton: 255', 'ton: 30'));
    expect(await init(folder, '--svar', 'kommuner=Tranås', '--svar', 'frist.läst=3')).toBe(0);
    expect(read(folder)).toContain('# vårt namn\nnamn:   Östra Skogens');
    const { association, routines } = await loadAssociation(folder);
    expect(association?.områden.map(({ kod }) => kod)).toEqual([
      'nassjo',
      'eksjo',
      'habo',
      'tranas',
      'flera',
    ]);
    expect(association?.möten).toEqual([{ organ: 'styrelsen', datum: '2027-02-25' }]);
    expect(routines['avvikelser']?.frister.läst.arbetsdagar).toBe(3);
    expect(await allFindings(folder)).toEqual([]);
  });

  it('is the same when the answers are those it has', async () => {
    const folder = await made();
    const before = files(folder).map((name) => read(folder, name));
    expect(await init(folder, '--svar', 'kommuner=Nässjö, Eksjö, Håbo', '--svar', 'frist.läst=5')).toBe(0);
    expect(files(folder).map((name) => read(folder, name))).toEqual(before);
  });

  it.each([
    ['kommuner=Nässö', 'Nässjö'],
    ['prefix=NYTT', 'prefix'],
    ['rutin=hoglandet', 'rutin'],
  ])('refuses %s', async (answer, words) => {
    const folder = await made();
    const before = read(folder);
    expect(await init(folder, '--svar', answer)).toBe(1);
    expect(printed.join('\n')).toContain(words);
    expect(read(folder)).toBe(before);
  });

  it('changes the times of a routine only while it is a draft', async () => {
    const folder = await made();
    const name = 'routines/avvikelser.md';
    const decided = 'beslutad: {av: styrelsen, datum: 2026-12-10}\ngäller-från: 2027-01-01';
    writeFileSync(join(folder, name), read(folder, name).replace('utkast: true', decided));
    expect(await allFindings(folder)).toEqual([]);
    expect(await init(folder, '--svar', 'frist.läst=3')).toBe(1);
    expect(await init(folder, '--svar', 'färg=30')).toBe(0);
  });

  it('is refused with its faults when it has any', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'association.yaml'), 'schema: 1\n');
    expect(await init(folder, '--svar', 'färg=30')).toBe(1);
    expect(printed.join('\n')).toContain('association.yaml');
  });
});
