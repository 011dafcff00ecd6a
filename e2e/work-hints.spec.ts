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

for (const javaScriptEnabled of [true, false])
  test(`a coordinator vouches for a text that may identify a person, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const { id } = await sendReport(page.request);
    await signedIn(page, 'coordinator');
    await page.goto(`/arbete/arende/${id}`);
    await page.getByRole('button', { name: 'Ta emot', exact: true }).click();
    await page.goto(`/arbete/arende/${id}?gor=anteckning#gor`);
    const text = control(page, 'anteckning.text');
    await text.fill('Hon ringer från 0380-12 34 56.\n\nRing före tolv.');
    const form = page.locator('form', { has: text });
    await form.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('alert')).toContainText('”0380-12 34 56” ser ut som ett telefonnummer');
    if (javaScriptEnabled) await expectSound(page);
    await form.getByLabel('Texten pekar inte ut någon person').check();
    await form.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByText('Hon ringer från 0380-12 34 56.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Klart' })).toBeVisible();
    await context.close();
  });
