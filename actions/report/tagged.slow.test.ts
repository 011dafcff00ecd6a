import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../testing/browser/launch.ts';
import { EXAMPLE_FOLDER } from '../../testing/service.ts';
import { boardDocument, boardReportData, type ReportProfile } from './document.ts';
import { findBrowser, printPdf } from './pdf.ts';

/** A tag of a PDF: its role, the words that stand for it, and what is in it. */
interface Tag {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** What a listener gets of a PDF, by an independent reader. */
interface Heard {
  /** What is printed without a tag. */
  untagged: string[];
  /** The rows of all tables: the words of each cell. */
  rows: string[][];
  /** The text that the tag of a picture has in place of its content, and whether the content is a table. */
  pictures: { alt: string; hasTable: boolean }[];
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

async function heard(pdf: Buffer): Promise<Heard> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const found: Heard = { untagged: [], rows: [], pictures: [] };
  for (let nr = 1; nr <= document.numPages; nr++) {
    const page = await document.getPage(nr);
    const words = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== undefined);
        if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str);
        else if (item.str.trim() !== '') found.untagged.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
    }
    const textOf = ({ role, alt, id, children = [] }: Tag): string =>
      role === 'Figure' && alt ? alt : (words.get(id ?? '') ?? '') + children.map(textOf).join('');
    const hasTable = (tag: Tag): boolean => tag.role === 'Table' || (tag.children ?? []).some(hasTable);
    const walk = (tag: Tag): void => {
      if (tag.role === 'Figure') found.pictures.push({ alt: tag.alt ?? '', hasTable: hasTable(tag) });
      if (tag.role === 'TR') found.rows.push((tag.children ?? []).map(textOf).map(plain));
      for (const child of tag.children ?? []) walk(child);
    };
    walk((await page.getStructTree()) as Tag);
  }
  return found;
}

/** The rows of the tables that the browser prints of a page: the words of each cell, without what is only drawn. */
async function printedRows(path: string, html: string): Promise<string[][]> {
  const browser = await chromium.launch(launchOptions(path));
  try {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.setContent(html);
    const rows = await page
      .locator('tr:not([aria-hidden])')
      .evaluateAll((all) =>
        all
          .filter((row) => row.checkVisibility())
          .map((row) =>
            [...row.querySelectorAll<HTMLElement>('th, td')]
              .filter((cell) => cell.ariaHidden !== 'true' && cell.innerText.trim() !== '')
              .map((cell) => cell.querySelector('[role="img"]')?.ariaLabel ?? cell.innerText),
          ),
      );
    return rows.map((row) => row.map(plain));
  } finally {
    await browser.close();
  }
}

/** In the margins of each page. */
const MARGINS = /^sida \d av \d$|samordningsförbund, läget den |^Internt – får inte spridas$/;

describe.each<ReportProfile>(['publik', 'intern'])('the board document, %s', (profile) => {
  let rows: string[][];
  let pdf: Heard;

  beforeAll(async () => {
    const browser = findBrowser();
    const data = await boardReportData(EXAMPLE_FOLDER, '2025', profile);
    if (browser === undefined || !data) throw new Error('there is no browser or no release');
    let html = '';
    const print = (text: string) => {
      html = text;
      return printPdf(browser, text);
    };
    pdf = await heard(await boardDocument(EXAMPLE_FOLDER, data, print));
    rows = await printedRows(browser, html);
  });

  it('has a tag for every word, but in the margins', () => {
    expect(pdf.untagged.filter((text) => !MARGINS.test(text))).toEqual([]);
  });

  it('has every cell of every table that is printed, in its row, with its words', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(pdf.rows).toEqual(rows);
  });

  it('hides no table behind the words of a picture, and every picture has words', () => {
    expect(pdf.pictures.filter(({ hasTable }) => hasTable)).toEqual([]);
    expect(pdf.pictures.filter(({ alt }) => alt === '')).toEqual([]);
    if (profile === 'publik') expect(pdf.pictures.map(({ alt }) => alt)).toContain('färre än 5');
  });
});
