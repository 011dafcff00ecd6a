import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { GENERATE_TEXTS } from '../../core/texts/command-line.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { checkCorpus } from '../check/corpus.ts';
import { main } from '../skav.ts';

async function generate(...args: string[]): Promise<{ code: number; output: string }> {
  const output: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
  const code = await main(['generate', ...args]);
  return { code, output: output.join('\n').split('\n\n')[0] ?? '' };
}

describe('skav generate', () => {
  it('writes a folder that passes the check', async () => {
    vi.stubEnv('SKAV_CASES', EXAMPLE_FOLDER);
    const out = join(temporaryFolder(), 'djupt', 'ner');
    const size = ['--cases', '4', '--years', '2', '--seed', '7'];
    expect(await generate('--profile', 'forbund', ...size, '--out', out)).toEqual({
      code: 0,
      output: `8 ärenden är skrivna i ${out}.`,
    });
    expect(await checkCorpus(out)).toMatchObject({ files: 8, faults: [] });
  });

  it.each<[keyof typeof GENERATE_TEXTS, string]>([
    ['profile', '--out X'],
    ['profile', '--profile vgr2024 --out X'],
    ['out', '--profile forbund'],
    ['out', '--profile forbund --out='],
    ['extra', '--profile forbund --out X Y'],
    ['seed', '--profile forbund --out X --seed abc'],
    ['seed', '--profile forbund --out X --seed=-1'],
    ['seed', '--profile forbund --out X --seed 1.5'],
    ['cases', '--profile forbund --out X --cases 0'],
    ['cases', '--profile forbund --out X --cases=-4'],
    ['cases', '--profile forbund --out X --cases 999999999'],
    ['years', '--profile forbund --out X --years 51'],
    ['years', '--profile forbund --out X --years tre'],
    ['size', '--profile forbund --out X --cases 20000 --years 50'],
    ['own-size', '--profile vgr2025 --out X --cases 10'],
    ['own-size', '--profile vgr2025 --out X --years 2'],
    ['own-size', '--profile forbund80 --out X --cases 10'],
  ])('says what is wrong: %s of %s', async (code, args) => {
    const out = join(temporaryFolder(), 'ut');
    const words = args.split(' ').map((word) => (word === 'X' ? out : word));
    expect(await generate(...words)).toEqual({ code: 2, output: GENERATE_TEXTS[code] });
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });

  it('writes over nothing, and nowhere that it cannot', async () => {
    vi.stubEnv('SKAV_CASES', EXAMPLE_FOLDER);
    const folder = temporaryFolder();
    const file = join(folder, 'fil');
    writeFileSync(file, 'min');
    const to = (out: string) => generate('--profile', 'forbund', '--cases', '1', '--out', out);
    expect(await to(folder)).toEqual({ code: 1, output: GENERATE_TEXTS['not-empty'] });
    expect(await to(file)).toEqual({ code: 1, output: GENERATE_TEXTS.unwritable });
    expect(await to(join(file, 'under'))).toEqual({ code: 1, output: GENERATE_TEXTS.unwritable });
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['fil'], 'min']);
  });

  it('needs an association to take the routine from', async () => {
    vi.stubEnv('SKAV_CASES', join(temporaryFolder(), 'finns-inte'));
    const { code, output } = await generate('--profile', 'vgr2025', '--out', temporaryFolder());
    expect(code).toBe(1);
    expect(output).toContain('association.yaml:1:1 Filen finns inte,');
  });
});
