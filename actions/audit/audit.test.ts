import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { AUDIT_TEXTS } from '../../core/texts/command-line.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { sha256 } from '../release/read.ts';
import { main } from '../skav.ts';

const run = (args: readonly string[]) => main(['audit', ...args]);

let folder = '';
beforeEach(() => {
  folder = join(temporaryFolder(), 'releases');
  cpSync(join(EXAMPLE_FOLDER, 'releases'), folder, { recursive: true });
});

async function audited(...args: string[]): Promise<{ code: number; output: string }> {
  const output: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
  return { code: await run(args), output: output.join('\n') };
}

describe('skav audit', () => {
  it('finds nothing in what the example association has released, and prints how much it tried', async () => {
    const { code, output } = await audited(folder);
    expect(output).toMatch(/^\d+ publiceringar, \d+ rutor\. .*: \d+\. Inget går .* 0–4\.$/);
    expect(code).toBe(0);
  });

  it('finds a number that should have been hidden, in files that are undamaged, and prints where', async () => {
    rmSync(folder, { recursive: true });
    cpSync(join(EXAMPLE_FOLDER, 'releases/2024'), join(folder, '2024'), { recursive: true });
    // Fewer than five cases: a second time that adds up to the same leaves no room.
    const place = (file: string) => join(folder, '2024', file);
    const table = JSON.parse(readFileSync(place('arenden.json'), 'utf8')) as Dataset;
    const { tid } = table.dimension;
    if (!tid) throw new Error('no time');
    tid.category.index.push('2024-2024');
    tid.category.label['2024-2024'] = '2024';
    table.extension.tider['2024-2024'] = { namn: '2024', från: '2024-01-01', till: '2024-12-31' };
    table.size[0] = 2;
    table.value.push(3, 3);
    const text = JSON.stringify(table);
    writeFileSync(place('arenden.json'), text);
    const head = JSON.parse(readFileSync(place('publicering.json'), 'utf8'));
    head.filer['arenden.json'] = sha256(text);
    writeFileSync(place('publicering.json'), JSON.stringify(head));
    expect(await audited(folder)).toEqual({
      code: 1,
      output:
        '2024 arenden 2024: 3–3\nEn publicering, 2 rutor. Små dolda tal som har prövats: 1. Går att räkna fram: 1.',
    });
  });

  it('says where the releases are when they are not there', async () => {
    const none = temporaryFolder();
    mkdirSync(join(none, 'releases'));
    const firstLine = async (...args: string[]) => {
      const { code, output } = await audited(...args);
      return [code, output.split('\n')[0]];
    };
    expect(await firstLine()).toEqual([2, AUDIT_TEXTS.folder]);
    expect(await firstLine('en', 'två')).toEqual([2, AUDIT_TEXTS.folder]);
    expect(await firstLine(join(none, 'finns-inte'))).toEqual([1, AUDIT_TEXTS.missing]);
    expect(await firstLine('README.md')).toEqual([1, AUDIT_TEXTS.missing]);
    expect(await firstLine(join(folder, '..'))).toEqual([1, AUDIT_TEXTS.above(folder)]);
    expect(await firstLine(join(folder, '2025'))).toEqual([1, AUDIT_TEXTS.below(folder)]);
    expect(await firstLine(join(none, 'releases'))).toEqual([1, AUDIT_TEXTS.none]);
  });

  it('says which file is damaged, and what to do', async () => {
    appendFileSync(join(folder, '2025/orsak.csv'), ' ');
    expect(await audited(folder)).toEqual({
      code: 1,
      output: `${RELEASE_TEXTS['release-changed']} 2025/orsak.csv.`,
    });
    writeFileSync(join(folder, '2025/publicering.json'), '{');
    expect((await audited(folder)).output).toContain(RELEASE_TEXTS['release-unreadable']);
    rmSync(join(folder, '2025'), { recursive: true });
    expect((await audited(folder)).output).toContain(RELEASE_TEXTS['release-missing']);
  });
});
