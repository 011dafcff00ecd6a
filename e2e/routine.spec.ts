import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const ROUTINES = globSync('*.md', { cwd: 'cases/routines' })
  .filter((name) => name !== 'README.md')
  .map((name) => name.slice(0, -3));

/** The smallest phone that is common: its width, and its height with the browser's bars. */
const PHONE = { width: 375, height: 667 };

test('the short version of every routine is one screen of a phone, with the whole ladder', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const id of ROUTINES) {
    await page.goto(`/rutin/${id}/`);
    const box = await page.locator('.short').boundingBox();
    expect(box?.height, id).toBeLessThanOrEqual(PHONE.height);
    const steps = await page.locator('.stairs > li').evaluateAll((all) =>
      all.map((step) => ({
        left: step.getBoundingClientRect().left,
        top: step.getBoundingClientRect().top,
      })),
    );
    expect(steps.length, id).toBeGreaterThan(2);
    // Each level is above the one below it, and a step to the right.
    for (const [at, step] of steps.slice(1).entries()) {
      expect(step.top, id).toBeLessThan(steps[at]?.top ?? 0);
      expect(step.left, id).toBeGreaterThan(steps[at]?.left ?? 0);
    }
  }
});

test('codes and sources are shown on demand, and always on paper', async ({ page }) => {
  await page.goto('/rutin/hoglandet/');
  const code = page.locator('.bodies code').first();
  const source = page.locator('.referrals .source').first();
  const codes = page.locator('.code-list li').first();
  await expect(code).toBeHidden();
  await expect(source).toBeHidden();
  await expect(codes).toBeHidden();
  await page.getByText('Visa koder, källor och påminnelser').click();
  await expect(code).toBeVisible();
  await expect(source).toBeVisible();
  await page.getByText('Visa koder, källor och påminnelser').click();
  await page.emulateMedia({ media: 'print' });
  for (const shown of [code, source, codes]) await expect(shown).toBeVisible();
});
