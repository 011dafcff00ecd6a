import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The most bytes that may be transferred to show the form. */
const LIMIT = 28_000;

test('the first load of the form is at most 28 KB compressed, with its font', async ({ page }) => {
  const sizes: Record<string, number> = {};
  page.on('response', async (response) => {
    const body = await response.body();
    // A font in woff2 is compressed already.
    const size = response.url().endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length;
    sizes[new URL(response.url()).pathname] = size;
  });
  await page.goto('/rapportera/');
  await page.waitForLoadState('networkidle');
  const files = Object.entries(sizes).filter(([path]) => path !== '/favicon.svg');
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  test.info().annotations.push({ type: 'size', description: `${total} bytes in ${files.length} files` });
  console.log(`First load of the form: ${total} bytes in ${files.length} files`);
  // The small font has every letter of the page.
  expect(files.filter(([path]) => path.endsWith('.woff2'))).toHaveLength(1);
  expect(total).toBeLessThanOrEqual(LIMIT);
});

/** As on a phone with a slow line: the scripts and the font come long after the page. */
const DELAY = { js: 700, woff2: 1500 };
/** A tenth of the layout shift that is good (web.dev/cls: 0.1). */
const SHIFT = 0.01;

test('nothing moves when the scripts and the font come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [end, wait] of Object.entries(DELAY))
    await page.route(`**/*.${end}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      await route.continue();
    });
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/rapportera/', '/folj/', '/statistik/', '/rutin/hoglandet/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
    console.log(`Layout shift of ${path}: ${sum.toFixed(4)}`);
    expect(sum, path).toBeLessThanOrEqual(SHIFT);
  }
});
