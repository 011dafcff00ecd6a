import { expect, test } from '@playwright/test';
import { control, sendReport } from './steps.ts';
import { expectSound, signedIn } from './work-session.ts';

test('a coordinator is told while typing what may identify a person, also on one line', async ({ page }) => {
  const { id } = await sendReport(page.request);
  await signedIn(page, 'coordinator');
  await page.goto(`/arbete/arende/${id}`);
  await page.getByRole('button', { name: 'Ta emot', exact: true }).click();
  await control(page, 'bekräfta.text').pressSequentially('Tack. Ring mig på 0380-12 34 56. ');
  const region = page.locator('[id="bekräfta.text-fynd"]');
  await expect(region).toContainText('”0380-12 34 56” ser ut som ett telefonnummer.');
  await expectSound(page);
  await page.locator('summary', { hasText: 'Skriv numret i en annan parts system' }).click();
  await control(page, 'extern.text').pressSequentially('19900118-9811 ');
  await expect(page.locator('[id="extern.text-fynd"]')).toContainText('personnummer');
});
