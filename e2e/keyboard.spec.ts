import { expect, test } from '@playwright/test';
import { CLEAN_TEXT, control, option } from './steps.ts';

test('a report can be sent and followed with the keyboard alone', async ({ page }) => {
  await page.goto('/rapportera/');
  const { keyboard } = page;
  const tab = async (times = 1) => {
    for (let i = 0; i < times; i++) await keyboard.press('Tab');
  };

  await tab();
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await keyboard.press('Enter');
  await tab();
  await expect(control(page, 'beskrivning')).toBeFocused();
  await keyboard.type(CLEAN_TEXT);
  await tab(2);
  await expect(control(page, 'område')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(option(page, 'område', 'eksjo')).toBeChecked();
  await tab(2);
  await keyboard.press('Space');
  await expect(control(page, 'samverkansparter.part-forsakringskassan')).toBeChecked();
  await tab();
  await keyboard.press('Space');
  await tab();
  await keyboard.press('Space');
  await expect(control(page, 'samverkansparter.enhet.kommun')).toBeChecked();
  await tab();
  await keyboard.press('Space');
  await expect(option(page, 'samverkansparter.enhet.kommun', 'eksjo')).toBeChecked();
  await tab(8);
  await expect(control(page, 'löst')).toBeFocused();
  await keyboard.press('ArrowDown');
  await tab();
  await keyboard.press('Space');
  await tab(2);
  await expect(control(page, 'kontakt.namn')).toBeFocused();
  await keyboard.type('Karin Exempel');
  await tab();
  await keyboard.type('karin@kommun.example');
  await tab(2);
  await expect(control(page, 'arbetsgivare.part')).toBeFocused();
  await keyboard.press('ArrowDown');
  await tab();
  await expect(page.getByText('Ändra datum')).toBeFocused();
  await keyboard.press('Enter');
  await tab();
  await expect(control(page, 'datum')).toBeFocused();
  await tab();
  await expect(page.getByRole('button', { name: 'Granska rapporten' })).toBeFocused();
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan du skickar');
  await control(page, 'bekräftad').focus();
  await keyboard.press('Space');
  await tab();
  await keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
});

test('the focus is visible on every kind of control', async ({ page }) => {
  await page.goto('/rapportera/');
  for (const id of ['kontakt.namn', 'kontakt.telefon', 'beskrivning']) {
    await control(page, id).focus();
    await expect(control(page, id)).toHaveCSS('outline-style', 'solid');
    await expect(control(page, id)).toHaveCSS('outline-width', '3px');
  }
  await control(page, 'bakgrund').focus();
  await page.keyboard.press('Tab');
  await expect(control(page, 'område')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  const choice = page.locator('.choice', { has: control(page, 'samverkansparter.part') });
  await expect(choice).toHaveCSS('outline-style', 'solid');
});
