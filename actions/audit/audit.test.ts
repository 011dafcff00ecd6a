import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { AUDIT_TEXTS } from '../../core/texts/command-line.ts';
import { AUDIT_FAULT_TEXTS, RELEASE_TEXTS } from '../../core/texts/statistics.ts';
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
    expect(output).toMatch(/^\d+ publiceringar, \d+ rutor, \d+ dolda\. Varje tabell följer regeln/);
    expect(code).toBe(0);
  });

  it('finds a number that should have been hidden, in files that are undamaged, and prints where', async () => {
    const place = (file: string) => join(folder, '2025', file);
    const table = JSON.parse(readFileSync(place('orsak.json'), 'utf8')) as Dataset;
    const [small = ''] = Object.keys(table.status);
    table.value[Number(small)] = 4;
    delete table.status[small];
    writeFileSync(place('orsak.json'), JSON.stringify(table));
    const head = JSON.parse(readFileSync(place('publicering.json'), 'utf8'));
    head.filer['orsak.json'] = sha256(JSON.stringify(table));
    writeFileSync(place('publicering.json'), JSON.stringify(head));
    // The next release has the checksum of the true one.
    rmSync(join(folder, '2026-delar'), { recursive: true });
    const { code, output } = await audited(folder);
    const [found, verdict] = output.split('\n');
    expect([code, found]).toEqual([1, `2025 orsak: ${AUDIT_FAULT_TEXTS.litet}.`]);
    expect(verdict).toMatch(/^3 publiceringar, .* bryter mot regeln: 1\.$/);
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
