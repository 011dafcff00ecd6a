import { expect, type Page } from '@playwright/test';
import {
  control,
  goToAnswered,
  goToQuestion,
  goToReceipt,
  goToRemoved,
  goToReview,
  goToStatus,
  pressReview,
  TEXT_WITH_WARNING,
} from './steps.ts';

const at = (path: string) => async (page: Page) => {
  await page.goto(path);
};

/** Every kind of page by name, with a function that goes to it. */
export const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  start: at('/'),
  'the form': at('/rapportera/'),
  'the form with errors': async (page) => {
    await page.goto('/rapportera/');
    await pressReview(page);
    await expect(page).toHaveTitle(/^Fel: /);
  },
  'the review page with a warning': (page) => goToReview(page, TEXT_WITH_WARNING),
  'the receipt': goToReceipt,
  'the receipt in another browser': async (page) => {
    await goToReceipt(page);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kvittot visas bara i den webbläsare/);
  },
  'a report that was sent': async (page) => {
    await goToReview(page);
    const review = page.url();
    await control(page, 'bekräftad').check();
    await page.getByRole('button', { name: 'Skicka rapporten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
    await page.goto(review);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten är redan skickad');
  },
  'an old receipt': at('/rapportera/kvitto?b=gammalt'),
  'follow a case': at('/folj/'),
  'follow a case, no such code': async (page) => {
    await page.goto('/folj/');
    await page.getByRole('button', { name: 'Visa ärendet' }).click();
    await expect(page).toHaveTitle(/^Fel: /);
  },
  'a case': goToStatus,
  'a case with a question': goToQuestion,
  'a case with an answer': goToAnswered,
  'an answer with errors': async (page) => {
    await goToQuestion(page);
    await page.getByLabel('Ditt svar').fill('Ring 0380-12 34 56.');
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(page).toHaveTitle(/^Fel: /);
  },
  'a removed report': goToRemoved,
  'the routines': at('/rutin/'),
  'a routine': at('/rutin/hoglandet/'),
  about: at('/om/'),
  'personal data': at('/om/personuppgifter/'),
  accessibility: at('/om/tillganglighet/'),
  'accessibility with errors': async (page) => {
    await page.goto('/om/tillganglighet/');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await expect(page).toHaveTitle(/^Fel: /);
  },
  'accessibility, thanks': at('/om/tillganglighet/tack/'),
  contact: at('/kontakt/'),
  'try it': at('/prova/'),
  'easy to read': at('/lattlast/'),
  'in English': at('/english/'),
  'the latest statistics': at('/statistik/'),
  'a year of statistics': at('/statistik/2025/'),
  'open data': at('/oppna-data/'),
  results: at('/resultat/'),
  'for coordinators': at('/koordinator/'),
  'for coordinators, the other way': at('/koordinator/github/'),
  'for coordinators, labels': at('/koordinator/etiketter/'),
  'for coordinators, erasing': at('/koordinator/radering/'),
  'page not found': at('/finns-inte'),
};
