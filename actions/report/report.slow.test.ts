import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { INTERNAL_MARKING } from '../../core/texts/internal.ts';
import { DOCUMENT_TEXTS } from '../../core/texts/report-document.ts';
import { findBrowser } from './pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'skav-report-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(args: string[], env: Record<string, string> = {}): { code: number; out: string } {
  try {
    const out = execFileSync(process.execPath, ['actions/skav.ts', 'report', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, out };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, out: stderr };
  }
}

/** What an independent reader of PDFs says about the file. */
function poppler(tool: 'pdfinfo' | 'pdftotext' | 'pdffonts', ...args: string[]): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    const text = `${tool} was not found: install it with "sudo apt-get install -y poppler-utils".`;
    throw new Error(text, { cause });
  }
}
const pdfinfo = (file: string, ...args: string[]) => poppler('pdfinfo', ...args, file);
const words = (file: string) => poppler('pdftotext', '-layout', file, '-');

/** How far down each page its text goes, as a share of the room between the margins. */
const filled = (file: string) =>
  poppler('pdftotext', '-bbox', file, '-')
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const ends = [...page.matchAll(/yMax="([\d.]+)"/g)].map(([, end]) => Number(end));
      return (Math.max(...ends.filter((end) => end < height - MARGIN)) - MARGIN) / (height - 2 * MARGIN);
    });
/** The margins of a page in points, with the line at its foot. */
const MARGIN = 42;

describe('the board document', () => {
  const file = join(folder, 'publik.pdf');
  const internal = join(folder, 'intern.pdf');

  it('is a tagged PDF on two A4, with headings and table headers, in Swedish, with an outline', () => {
    expect(report(['2025', '--pdf', file], { SKAV_SITE: 'https://avvikelse.example.se' })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^[12] sidor skrivna/),
    });
    const info = pdfinfo(file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Pages:\s+2\n/);
    expect(info).toMatch(/Page size:.*A4/);
    expect(info).toMatch(/Title:\s+Statistik över avvikelser i samverkan 2025/);
    const structure = pdfinfo(file, '-struct');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'LI', 'Figure'])
      expect(structure).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
    expect(structure).toContain('/Scope /Column');
    expect(structure).toContain('/Scope /Row');
    const raw = readFileSync(file, 'latin1');
    expect(raw).toContain('/Lang (sv)');
    expect(raw).toContain('/Outlines');
  });

  it('prints the address of the page that is the accessible original', () => {
    expect(words(file)).toContain('https://avvikelse.example.se/statistik/2025/');
  });

  it('has fonts from which text can be copied', () => {
    const fonts = poppler('pdffonts', file);
    expect(fonts).toContain('SourceSans3');
    expect(fonts).not.toContain('Type 3');
  });

  it('says on every page that its numbers are exact, and the public one never does', () => {
    expect(report(['2025', '--pdf', internal, '--profil', 'intern']).code).toBe(0);
    const pages = words(internal)
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.length).toBeLessThanOrEqual(3);
    for (const page of pages) expect(page).toContain(INTERNAL_MARKING);
    expect(words(internal)).not.toMatch(/<5|≥5/);
    expect(words(file)).not.toContain(INTERNAL_MARKING);
    expect(words(file)).toMatch(/<5/);
  });

  it('has no page of which a third is empty', () => {
    for (const share of [...filled(file), ...filled(internal)]) expect(share).toBeGreaterThan(2 / 3);
  });
});

it("the browser is the one named, or the system's, or none", () => {
  expect(findBrowser({ CHROMIUM: process.execPath }, [])).toBe(process.execPath);
  expect(findBrowser({ CHROMIUM: '/finns/inte' }, ['/finns/inte/heller'])).toBeUndefined();
  expect(DOCUMENT_TEXTS['no-browser']).toContain('apt-get install -y chromium');
});
