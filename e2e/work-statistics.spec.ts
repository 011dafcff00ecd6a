import { expect, test } from '@playwright/test';
import { INTERNAL_MARKING } from '../core/texts/internal.ts';
import { expectSound, signedIn } from './work-session.ts';

test('a reader sees the exact statistics of a period, marked as internal, and the board’s document', async ({
  page,
}) => {
  await signedIn(page, 'reader');
  await page.goto('/arbete/statistik/?period=2025');
  await expect(page.getByText(`${INTERNAL_MARKING}.`)).toBeVisible();
  await expect(page.getByRole('link', { name: '2025', exact: true })).toHaveAttribute('aria-current', 'page');
  await expectSound(page);
  await page.getByRole('link', { name: /Underlag till styrelsen/ }).click();
  await expect(page.getByText(`${INTERNAL_MARKING}.`)).toBeVisible();
  await expectSound(page);
});
