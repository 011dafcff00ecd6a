import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DOCUMENT_TEXTS } from '../../core/texts/report-document.ts';
import { RELEASE_TEXTS } from '../../core/texts/statistics.ts';
import { associationFolder, EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';
import { releasedPeriods } from './document.ts';

const run = (args: readonly string[]) => main(['report', ...args]);

/** The exit code, and what is printed before the help. */
async function report(...args: string[]): Promise<[number, string]> {
  const output: string[] = [];
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((text) => void output.push(String(text)));
  const code = await run(args);
  return [code, output.join('\n').split('\n\n')[0] ?? ''];
}

describe('skav report', () => {
  const released = releasedPeriods(EXAMPLE_FOLDER);
  let to = '';
  beforeEach(() => {
    to = join(temporaryFolder(), 'ut.pdf');
    vi.stubEnv('SKAV_CASES', EXAMPLE_FOLDER);
  });

  it('lists the released periods, when the one asked for is not released', async () => {
    expect(await report('2019')).toEqual([1, DOCUMENT_TEXTS['no-release'](released)]);
    expect(await report('i fjol', '--pdf', to)).toEqual([1, DOCUMENT_TEXTS['no-release'](released)]);
    expect(await report('--pdf', to)).toEqual([2, DOCUMENT_TEXTS['no-period'](released)]);
    expect(await report('2024', '2025', '--pdf', to)).toEqual([2, DOCUMENT_TEXTS['no-period'](released)]);
    expect(released[0]).toBe('2023');
    expect(DOCUMENT_TEXTS['no-release'](['2024', '2025', '2026-T1'])).toBe(
      'Perioden är inte publicerad. Publicerade är 2024, 2025 och 2026-T1. Fler görs med skav release.',
    );
  });

  it('says that nothing is released yet, and how to begin', async () => {
    const folder = associationFolder();
    vi.stubEnv('SKAV_CASES', folder);
    const hint = 'Inga perioder är publicerade ännu. Gör den första med skav release.';
    expect(await report('2025', '--pdf', to)).toEqual([1, `Perioden är inte publicerad. ${hint}`]);
    expect(await report()).toEqual([2, `Säg vilken period. ${hint}`]);
  });

  it('needs a file that can be written, and a profile', async () => {
    mkdirSync(to);
    expect(await report('2025')).toEqual([2, DOCUMENT_TEXTS['no-file']]);
    expect(await report('2025', '--pdf', to)).toEqual([1, DOCUMENT_TEXTS.unwritable]);
    expect(await report('2025', '--pdf', join(to, 'finns-inte', 'ut.pdf'))).toEqual([
      1,
      DOCUMENT_TEXTS.unwritable,
    ]);
    expect(await report('2025', '--pdf', to, '--profil', 'hemlig')).toEqual([2, DOCUMENT_TEXTS.profile]);
    expect(readdirSync(join(to, '..'), { recursive: true })).toEqual(['ut.pdf']);
  });

  it('with exact numbers needs a period that the routine reports on and that has cases', async () => {
    const exact = (period: string) => report(period, '--pdf', to, '--profil', 'intern');
    expect(await exact('2031')).toEqual([1, DOCUMENT_TEXTS['no-cases']]);
    expect(await exact('../2025')).toEqual([1, RELEASE_TEXTS['period-unknown']]);
  });

  it('stops at a release that has been changed', async () => {
    const folder = associationFolder();
    cpSync(join(EXAMPLE_FOLDER, 'releases/2025'), join(folder, 'releases/2025'), { recursive: true });
    vi.stubEnv('SKAV_CASES', folder);
    const [code, sentence] = await report('2025', '--pdf', to);
    expect([code, sentence]).toEqual([1, expect.stringContaining(RELEASE_TEXTS['release-missing'])]);
  });
});
