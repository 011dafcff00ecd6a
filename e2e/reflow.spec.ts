import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { overflow } from './steps.ts';

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
