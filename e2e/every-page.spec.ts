import { expect, type Page, test } from '@playwright/test';
import { axeViolations, COLOUR_RULES } from '../testing/browser/axe.ts';
import { PAGES } from './pages.ts';
import { overflow } from './steps.ts';

/** WCAG 2.2, 1.4.12 Text Spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

// Going to a page takes most of the time, so all that must hold of every page is looked at in one visit.
for (const [name, open] of Object.entries(PAGES))
  test(`${name}: no third party, nothing that axe finds, no horizontal scrolling`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, baseURL ?? '');
    await test.step('no cookie, no request to another site, nothing that the security policy blocks', async () => {
      await open(page);
      await page.waitForLoadState('networkidle');
      expect(seen).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });

    await test.step('no horizontal scrolling at 320 px, at 200 %, with larger text, or with wide text spacing', async () => {
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
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
    });

    await test.step('axe finds nothing on a phone or a desktop, in light or dark', async () => {
      const found: string[] = [];
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const violations = await axeViolations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined);
          found.push(...violations.map((one) => `${width} ${colorScheme} ${one}`));
        }
      }
      expect(found).toEqual([]);
    });
  });

test('axe finds what is wrong, in a page that has it already too', async ({ page }) => {
  await page.setContent(
    '<html lang="sv"><title>Bild</title><main><h1>Bild</h1><img src="data:,"></main></html>',
  );
  expect(await axeViolations(page)).toEqual(['image-alt: img']);
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (heading) heading.style.color = '#ddd';
  });
  expect(await axeViolations(page, COLOUR_RULES)).toEqual(['color-contrast: h1']);
  expect(await axeViolations(page)).toEqual(['color-contrast: h1', 'image-alt: img']);
});

/** Collects what a page does that no page may: a request to another site, a cookie, or what the browser complains about. */
function watch(page: Page, own: string): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`)) seen.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('response', async (response) => {
    if ((await response.headersArray()).some((header) => header.name.toLowerCase() === 'set-cookie'))
      seen.push(`${response.url()} sets a cookie`);
  });
  return seen;
}
