import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './pages.ts';

/** WCAG 2.2, 1.4.12 Text Spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** The number of pixels that the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, open] of Object.entries(PAGES))
  test(`${name}: no horizontal scrolling at 320 px, at 200 %, with larger text, or with wide text spacing`, async ({
    page,
  }) => {
    await open(page);
    // The heading can be visible before the last style sheet has loaded.
    await page.waitForLoadState();
    // A window of 1280 px at 200 % is laid out like one of 640.
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page), 'text of twice the size').toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    expect(await overflow(page), '320 px with text spacing').toBe(0);
  });
