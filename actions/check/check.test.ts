import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CACHE } from '../../adapters/cache/cache.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { associationFolder, EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';
import { checkCorpus } from './corpus.ts';
import { releaseAndRemovalFindings } from './releases-and-removals.ts';

const run = (args: readonly string[]) => main(['check', ...args]);

const path = '2026/11/EX-2026-7K3MQ9TB.yaml';

/** An association's folder with these files in it. */
function folder(files: Record<string, string | Uint8Array>): string {
  const at = associationFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(at, name, '..'), { recursive: true });
    writeFileSync(join(at, name), content);
  }
  return at;
}

const found = async (files: Record<string, string | Uint8Array>) =>
  (await checkCorpus(folder(files))).faults.map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('checking a folder', () => {
  it('finds no fault in the example association', async () => {
    const { files, faults } = await checkCorpus(EXAMPLE_FOLDER);
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThanOrEqual(40);
  });

  it('finds faults in every file, also when some cannot be read', async () => {
    const good = writeCase(exampleCase());
    expect(
      await found({
        [path]: good.replace('löst: false', 'löst: nej').replace('nivå: 1', 'nivå: 0'),
        '2026/11/EX-2026-00000001.yaml': new Uint8Array([0x61, 0xff, 0x61]),
        '2026/11/EX-2026-00000002.yaml': '',
        '2026/11/EX-2026-00000003.yaml': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0]),
        '2026/11/EX-2026-00000004.yaml': 'a'.repeat(5_000_000),
        '2026/11/anteckning.txt': 'x',
        '2026/13/EX-2026-00000005.yaml': good,
      }),
    ).toEqual([
      '2026/13:1 stray-file',
      '2026/11/EX-2026-00000001.yaml:1 yaml-utf8',
      '2026/11/EX-2026-00000002.yaml:1 yaml-empty',
      '2026/11/EX-2026-00000003.yaml:1 yaml-binary',
      '2026/11/EX-2026-00000004.yaml:1 yaml-size',
      `${path}:17 wrong-type`,
      `${path}:22 too-small`,
      '2026/11/anteckning.txt:1 stray-file',
    ]);
  });

  it('finds what only shows across files', async () => {
    const other = exampleCase({
      id: 'EX-2026-00000001',
      hantering: { fas: 'mottagen', nivå: 1, liknar: ['EX-2026-ZZZZZZZZ'] },
    });
    expect(
      await found({ [path]: writeCase(exampleCase()), '2026/11/EX-2026-00000001.yaml': writeCase(other) }),
    ).toEqual([`${path}:7 duplicate-receipt`, '2026/11/EX-2026-00000001.yaml:23 similar-missing']);
  });

  it('finds what identifies a person, and never quotes it', async () => {
    const text = writeCase(exampleCase()).replace('Ingen fick besked.', 'Det gällde 19121212-1212.');
    const { faults } = await checkCorpus(folder({ [path]: text }));
    expect(faults).toMatchObject([{ file: path, line: 16, column: 16, code: 'identifies-personnummer' }]);
    expect(text.split('\n')[15]?.slice(15, 28)).toBe('19121212-1212');
    expect(JSON.stringify(faults)).not.toContain('1212');
  });

  it('finds what identifies a person in the text of a classification too', async () => {
    const klassning = { typ: ['ovrigt'], text: 'Det gällde 19121212-1212.' };
    const file = exampleCase({ hantering: { fas: 'mottagen', nivå: 1, klassning } });
    expect(await found({ [path]: writeCase(file) })).toEqual([`${path}:26 identifies-personnummer`]);
  });

  it('warns of what may identify a person, which is not a fault: it has been confirmed', async () => {
    const text = writeCase(exampleCase()).replace('Ingen fick besked.', 'Ring 070-174 06 05.');
    const { faults, warnings } = await checkCorpus(folder({ [path]: text }));
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([{ file: path, line: 16, column: 10, code: 'identifies-phone' }]);
  });

  it('reports what is wrong with the association and the routines', async () => {
    const at = folder({ 'association.yaml': 'schema: 1\nnamn: 5\n', 'routines/trasig.md': 'ingen rutin' });
    const codes = (await checkCorpus(at)).faults.map(({ file, code }) => `${file} ${code}`);
    expect(codes).toContain('association.yaml wrong-type');
    expect(codes).toContain('association.yaml missing-key');
    expect(codes).toContain('routines/trasig.md no-front-matter');
  });

  it('reports an unfinished merge in every kind of file as nothing but that, with its line', async () => {
    const note = `borttagna/${'0'.repeat(64)}.yaml`;
    const at = folder({ [path]: writeCase(exampleCase()), [note]: 'schema: 1\nid: EX-2026-00000001\n' });
    const conflicts: [string, RegExp][] = [
      ['association.yaml', /^namn: .*$/m],
      ['tabellplan.yaml', /^schema: .*$/m],
      ['routines/lagar.yaml', /^schema: .*$/m],
      ['routines/hoglandet.md', /^namn: .*$/m],
      ['routines/kommunal-namnd.md', /^## .*$/m],
      ['resultat/telefonlista.md', /^titel: .*$/m],
      ['resultat/vem-kallar.md', /(?<=---\n)[^\n]*$(?![\s\S]*---)/m],
      [note, /^id: .*$/m],
      [path, /^ {2}beskrivning: .*$/m],
    ];
    const expected = conflicts.map(([name, line]) => {
      const text = readFileSync(join(at, name), 'utf8');
      const broken = text.replace(line, '<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> gren');
      writeFileSync(join(at, name), broken);
      return `${name}:${broken.split('\n').indexOf('<<<<<<< HEAD') + 1} merge-conflict`;
    });
    const faults = [
      ...(await checkCorpus(at)).faults,
      ...(await releaseAndRemovalFindings(at, NO_CACHE)).faults,
    ];
    const lines = faults.map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });

  it('reports once that a routine has a fault, and how many cases could not be checked against it', async () => {
    const other = exampleCase({ id: 'EX-2026-00000001', kvitto: `sha256:${'1'.repeat(64)}` });
    const at = folder({
      [path]: writeCase(exampleCase()).replace('Ingen fick besked.', 'Det gällde 19121212-1212.'),
      '2026/11/EX-2026-00000001.yaml': writeCase(other),
    });
    const routine = join(at, 'routines/hoglandet.md');
    writeFileSync(routine, readFileSync(routine, 'utf8').replace(/^namn: .*/m, 'namn:'));
    const { faults, warnings } = await checkCorpus(at);
    const lines = (list: typeof faults) => list.map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(lines(faults)).toEqual([
      'routines/hoglandet.md:5 wrong-type',
      `${path}:16 identifies-personnummer`,
    ]);
    expect(lines(warnings)).toEqual(['routines/hoglandet.md:1 cases-unchecked']);
    expect(warnings[0]?.text).toMatch(/^2 ärenden är inte kontrollerade/);
    expect(faults[0]?.text).toMatch(/är tom/);
  });

  it('reports for each case that its routine does not exist', async () => {
    const at = folder({ [path]: writeCase(exampleCase({ rutin: 'hogland' })) });
    expect((await checkCorpus(at)).faults.map(({ code }) => code)).toEqual(['unknown-routine']);
    rmSync(join(at, 'routines/hoglandet.md'));
    const { faults } = await checkCorpus(at);
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'association.yaml unknown-routine',
      `${path} unknown-routine`,
    ]);
  });

  it('reports that a folder holds no association, and not that each case lacks its routine', async () => {
    const at = temporaryFolder();
    mkdirSync(join(at, dirname(path)), { recursive: true });
    writeFileSync(join(at, path), writeCase(exampleCase()));
    const { faults } = await checkCorpus(at);
    expect(faults).toEqual([
      {
        file: 'association.yaml',
        code: 'missing-file',
        line: 1,
        column: 1,
        text: expect.stringContaining('SKAV_CASES'),
      },
    ]);
  });
});

describe('skav check', () => {
  const output: string[] = [];
  beforeEach(() => {
    output.length = 0;
    vi.stubEnv('SKAV_CACHE', temporaryFolder());
    vi.spyOn(console, 'log').mockImplementation((text) => void output.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text) => void output.push(String(text)));
  });

  it('exits 0 on the example', async () => {
    expect(await run([EXAMPLE_FOLDER])).toBe(0);
    expect(output.at(-1)).toMatch(/^\d+ ärenden kontrollerade, inga fel\.$/);
  });

  it('exits 1 on a fault, and prints it as file:line:column', async () => {
    expect(await run([folder({ [path]: 'löst: ja\n' })])).toBe(1);
    expect(output.join('\n')).toMatch(
      /2026\/11\/EX-2026-7K3MQ9TB\.yaml:1:1 unknown-key Nyckeln löst finns inte här\./,
    );
  });

  it('checks the notes of removed reports', async () => {
    const note = (hash: string) => `borttagna/${hash.repeat(64)}.yaml`;
    const at = folder({
      [note('a')]: 'schema: 1\ndatum: 2026-11-22\nskäl: test\n',
      [note('b')]: 'schema: 1\ndatum: 2026-11-31\nskäl: trist\nid: EX-2026-7K3MQ9TB\n',
      [note('c')]: 'schema: 1\ndatum: 2026-11-22\nskäl: annat\nmening: |-\n  Det gällde\n  19121212-1212.\n',
      'borttagna/EX-2026-7K3MQ9TB.yaml': 'schema: 1\n',
    });
    expect(await run([at])).toBe(1);
    const codes = output.flatMap(
      (line) => /borttagna\/(.).*yaml:(\d+):\d+ ([a-z-]+)/.exec(line)?.slice(1).join(' ') ?? [],
    );
    expect(codes).toEqual([
      'E 1 stray-file',
      'b 2 bad-date',
      'b 3 unknown-code',
      'b 4 unknown-key',
      'c 6 identifies-personnummer',
    ]);
    expect(output.join('\n')).not.toContain('1212');
  });

  it('prints JSON with --json', async () => {
    expect(await run([folder({ [path]: '' }), '--json'])).toBe(1);
    expect(JSON.parse(output[0] ?? '')).toEqual({
      files: 1,
      faults: [{ file: path, code: 'yaml-empty', line: 1, column: 1, text: expect.any(String) }],
      warnings: [],
    });
  });

  it('warns of the tables of the plan that the routine cannot give', async () => {
    const settings = readFileSync(join(EXAMPLE_FOLDER, 'association.yaml'), 'utf8');
    const at = folder({ 'association.yaml': settings.replace('rutin: hoglandet', 'rutin: jonkopings-lan') });
    await run([at]);
    const inPlan = output.filter((line) => line.includes('tabellplan.yaml'));
    expect(inPlan).toEqual([
      expect.stringMatching(/^varning .*yaml:20:\d+ plan-lacking .*fältet konsekvens-person/),
      expect.stringMatching(/^varning .*yaml:24:\d+ plan-internal .*fältet svar-3-man/),
    ]);
  });

  it('checks messages, file names and branch names', async () => {
    const at = folder({ [path]: writeCase(exampleCase()) });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', at, '-c', 'user.name=Skav', '-c', 'user.email=skav@localhost', ...args], {
        encoding: 'utf8',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'Start');
    git('checkout', '-qb', 'fall-19121212-1212');
    writeFileSync(join(at, 'brev-till-070-174 06 05.txt'), 'x');
    git('add', '.');
    git('commit', '-qm', 'Ring\n\nMejla karin.exempel@kommun.example om det.');
    expect(await run([at, '--git', 'main..HEAD'])).toBe(1);
    const lines = output.join('\n').replace(/commit [0-9a-f]{12}/g, 'commit');
    expect(lines).toMatch(/^commit:3:7 identifies-email/m);
    expect(lines).toMatch(/^commit file 1:1:\d+ identifies-phone/m);
    expect(lines).toMatch(/^commit branch 1:1:\d+ identifies-personnummer/m);
    expect(lines).not.toMatch(/1212|karin|070/);
    expect(await run([at, '--git', 'nej..HEAD'])).toBe(2);
    expect(await run([at, '--git', '--output=/tmp/x'])).toBe(2);
  });

  it('exits 2 when the command is written wrongly', async () => {
    expect(await run(['a', 'b'])).toBe(2);
    expect(await run(['--jsom'])).toBe(2);
    expect(await run(['--help'])).toBe(0);
  });
});
