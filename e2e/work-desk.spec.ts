import { expect, test } from '@playwright/test';
import { CLEAN_TEXT, control, option } from './steps.ts';
import { expectSound, signedIn } from './work-session.ts';

for (const javaScriptEnabled of [true, false])
  test(`a report is typed in on behalf of somebody, and its code is spelled out, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await signedIn(page, 'coordinator');
    await page.goto('/arbete/');
    await page.getByRole('link', { name: 'Skriv in den' }).click();
    await page.getByLabel('På telefon').check();
    await control(page, 'beskrivning').fill(CLEAN_TEXT);
    await option(page, 'område', 'savsjo').check();
    await control(page, 'samverkansparter.part-forsakringskassan').check();
    await control(page, 'löst-nej').check();
    await control(page, 'allvarlighetsgrad-allvarlig').check();
    await control(page, 'arbetsgivare.part-forsakringskassan').check();
    await page.getByRole('button', { name: 'Granska rapporten' }).click();
    await expect(page.getByText('Hur kom rapporten in? På telefon.')).toBeVisible();
    await control(page, 'bekräftad').check();
    await page.getByRole('button', { name: 'Skicka rapporten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten är inskriven');
    await expect(page).toHaveTitle(/^Rapporten är inskriven – /);
    await expect(page.locator('[data-code]')).toHaveText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await expect(page.locator('.spelled li')).toHaveCount(4);
    if (javaScriptEnabled) await expectSound(page);
    // With scripts the form is empty again. The case is in another area than hers: there is no page of it to open.
    await page.goBack();
    const title = javaScriptEnabled ? 'Skriv in en rapport åt någon' : 'Rapporten är redan inskriven';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: 'Läs och ta emot rapporten' })).toHaveCount(0);
    await context.close();
  });
