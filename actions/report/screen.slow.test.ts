import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../testing/browser/axe.ts';
import { launchOptions } from '../../testing/browser/launch.ts';
import { EXAMPLE_FOLDER } from '../../testing/service.ts';
import { isInternal } from '../../views/statistics/edition.ts';
import { internalPage, internalParts } from '../../views/statistics/internal/parts.ts';
import { pageParts } from '../../views/statistics/page.ts';
import { boardReportData, type ReportProfile } from './document.ts';
import { findBrowser } from './pdf.ts';
import { documentCss } from './style.ts';

/** The marks of charts that carry a number; what is only decoration, or has its edge drawn, is not among them. */
const MARKS = [
  ...['.fill', '.pooled', '.hollow', '.in-time', '.late', '.waiting', '.whisker', '.limit', '.part', '.rest'],
  ...['.shares circle', '.run circle', '.run polyline', '.median', '.track', '.axis'],
].join(', ');

/** What a browser draws, as contrast with what is behind: of marks by their edge or inside, and of the words of tables. */
async function contrasts(page: Page): Promise<{ marks: number[]; words: number[] }> {
  return await page.evaluate((marks) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const rgb = (colour: string, behind: number[]): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = `rgb(${behind.join(' ')})`;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const light = (of: number[]) => {
      const [r = 0, g = 0, b = 0] = of.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: number[], other: number[]) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): number[] =>
      element === null
        ? [255, 255, 255]
        : rgb(getComputedStyle(element).backgroundColor, groundOf(element.parentElement));
    return {
      marks: [...document.querySelectorAll(marks)].map((mark) => {
        const ground = groundOf(mark.parentElement);
        const { fill, stroke } = getComputedStyle(mark);
        const drawn = [fill, stroke].filter((paint) => paint !== 'none' && !paint.startsWith('url'));
        return Math.max(...drawn.map((paint) => ratio(rgb(paint, ground), ground)));
      }),
      words: [...document.querySelectorAll('.chart :is(th, td, p, .hidden-cell)')]
        .filter((element) => (element.textContent ?? '').trim() !== '')
        .map((element) => ratio(rgb(getComputedStyle(element).color, groundOf(element)), groundOf(element))),
    };
  }, MARKS);
}

describe.each<ReportProfile>(['publik', 'intern'])('the statistics on a screen, %s', (profile) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const data = await boardReportData(EXAMPLE_FOLDER, '2025', profile);
    if (!data) throw new Error('no release');
    const { edition, before, others } = data;
    const { answers, tables } = pageParts(edition, before, others);
    const body = isInternal(edition)
      ? internalPage(internalParts(edition, { before, years: others })).text
      : `<div class="statistics">${answers.text}${tables.text}</div>`;
    const css = documentCss({ ton: 195, krom: 0.07 });
    browser = await chromium.launch(launchOptions(findBrowser() ?? ''));
    page = await (await browser.newContext()).newPage();
    await page.setContent(
      `<!doctype html><html lang="sv"><head><meta name="viewport" content="width=device-width"><title>Statistik</title>` +
        `<style>${css}</style></head><body><main class="frame"><h1>Statistik</h1>${body}</main></body></html>`,
    );
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
  });
  afterAll(() => browser.close());

  it('has nothing for axe to find, and fits a phone and a desktop, in light and dark', async () => {
    for (const width of [320, 375, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${width}`,
        ).toBeLessThanOrEqual(width);
        if (width === 320) continue;
        expect(await axeViolations(page)).toEqual([]);
      }
  });

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)(
    'has contrast for every mark and word: $colorScheme, forced colours $forcedColors',
    async (media) => {
      await page.emulateMedia(media);
      const { marks, words } = await contrasts(page);
      expect(marks.length).toBeGreaterThan(30);
      expect(words.length).toBeGreaterThan(100);
      expect(Math.min(...marks)).toBeGreaterThanOrEqual(3);
      expect(Math.min(...words)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
