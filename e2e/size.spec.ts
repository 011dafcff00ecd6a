import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The most bytes that may be transferred to show the form. */
const LIMIT = 40_000;

test('the first load of the form is at most 40 KB compressed, with its font', async ({ page }) => {
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
  expect(files.some(([path]) => path.endsWith('.woff2'))).toBe(true);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
