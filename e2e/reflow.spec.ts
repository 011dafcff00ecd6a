import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { overflow } from './steps.ts';

/** WCAG 2.2, 1.4.12 Text Spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

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
      await expect.poll(() => overflow(page), `${width} px`).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(() => overflow(page), 'text of twice the size').toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    await expect.poll(() => overflow(page), '320 px with text spacing').toBe(0);
  });

test('no horizontal scrolling on a phone whose reader has doubled the size of text', async ({
  playwright,
  baseURL,
}, { project }) => {
  const { args = [], ...options } = project.use.launchOptions ?? {};
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...args, '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 375, height: 667 } });
  for (const [name, open] of Object.entries(PAGES)) {
    await open(page);
    await page.waitForLoadState();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(() => overflow(page), name).toBe(0);
  }
  await browser.close();
});
