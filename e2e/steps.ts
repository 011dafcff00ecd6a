import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { CASE_ID } from '../core/case/id.ts';

export const CLEAN_TEXT =
  'Handläggaren fick inte veta att kommunens insats hade avslutats. Planeringsmötet ställdes in två gånger.';
/** Contains a telephone number that may be a workplace's: a warning, not a stop. */
export const TEXT_WITH_WARNING = `${CLEAN_TEXT} Numret är 0380-12 34 56.`;
/** Contains a personnummer that Skatteverket has reserved for tests. */
export const TEXT_WITH_STOP = `${CLEAN_TEXT} Personnumret är 19900118-9811.`;

/** Finds a control by its id, which is also its name. */
export function control(page: Page, id: string) {
  return page.locator(`[id="${id}"]`);
}

/** Finds an option of a list by the list's name and the option's code. */
export function option(page: Page, name: string, code: string) {
  return page.locator(`[name="${name}"][value="${code}"]`);
}

/** Waits until the form has its key: made by the script, or by the page that a browser without scripts is sent to. */
export async function formIsReady(page: Page): Promise<void> {
  await expect(page.locator('#rapport [name=nyckel]')).not.toHaveValue('');
}

/** Fills in every required field of the form. */
export async function fillReport(page: Page, description = CLEAN_TEXT, area = 'nassjo'): Promise<void> {
  await formIsReady(page);
  await control(page, 'beskrivning').fill(description);
  await option(page, 'område', area).check();
  await control(page, 'samverkansparter.part-forsakringskassan').check();
  await control(page, 'samverkansparter.part-vardcentral').check();
  await option(page, 'samverkansparter.enhet.vardcentral', 'aneby').check();
  await control(page, 'löst-nej').check();
  await control(page, 'allvarlighetsgrad-allvarlig').check();
  await control(page, 'kontakt.namn').fill('Karin Exempel');
  await control(page, 'kontakt.mejl').fill('karin@kommun.example');
  await control(page, 'arbetsgivare.part-kommun').check();
  await option(page, 'arbetsgivare.enhet.kommun', 'nassjo').check();
}

/** Presses "Granska rapporten". */
export async function pressReview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Granska rapporten' }).click();
}

/** Fills in the form and goes to the review page. */
export async function goToReview(page: Page, description = CLEAN_TEXT): Promise<void> {
  await page.goto('/rapportera/');
  await fillReport(page, description);
  await pressReview(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan du skickar');
  // The page's script is there. `history.spec.ts` shows what happens when it is not.
  await page.waitForLoadState();
}

/** Sends a report and goes to its receipt. Returns the code. */
export async function goToReceipt(page: Page): Promise<string> {
  await goToReview(page);
  await control(page, 'bekräftad').check();
  await page.getByRole('button', { name: 'Skicka rapporten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack! Rapporten är skickad');
  return (await page.locator('.code').textContent()) ?? '';
}

/** Sends a report to the API, as a program does, and waits until it is in the store. Returns the id and the code. */
export async function sendReport(
  request: APIRequestContext,
  område = 'nassjo',
): Promise<{ id: string; kod: string }> {
  const response = await request.post('/api/rapporter', {
    data: {
      kontakt: { namn: 'Karin Exempel', mejl: 'karin@kommun.example' },
      arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
      område,
      samverkansparter: [{ part: 'forsakringskassan' }],
      beskrivning: CLEAN_TEXT,
      löst: false,
      allvarlighetsgrad: 'allvarlig',
    },
  });
  expect(response.status()).toBe(201);
  const receipt = await response.json();
  const branch = join(process.env['E2E_DATA'] ?? '', 'cases.git/refs/heads/case', receipt.id);
  await expect.poll(() => existsSync(branch)).toBe(true);
  return receipt;
}

/** Submits a code on the page for following a case. */
export async function followCode(page: Page, code: string): Promise<void> {
  await page.goto('/folj/');
  await control(page, 'kod').fill(code);
  await page.getByRole('button', { name: 'Visa ärendet' }).click();
}

/** Runs the command line on the data of the server under test. */
export function runSkav(...args: string[]): void {
  execFileSync(process.execPath, ['actions/skav.js', ...args], {
    env: { ...process.env, SKAV_DATA: process.env['E2E_DATA'] },
    stdio: 'pipe',
  });
}

/** Goes to the page of a case whose reporter has been asked a question. Returns the code. */
export async function goToQuestion(page: Page): Promise<string> {
  const { id, kod } = await sendReport(page.request);
  runSkav('review', 'accept', id);
  runSkav('do', id, '/fråga "Hur länge pågick det?"');
  await followCode(page, kod);
  await expect(page.getByRole('heading', { name: /^Väntar på svar från dig/ })).toBeVisible();
  return kod;
}

/** Goes to the page of a case whose reporter has got an answer. Returns the code. */
export async function goToAnswered(page: Page): Promise<string> {
  const { id, kod } = await sendReport(page.request);
  runSkav('review', 'accept', id);
  runSkav('do', id, '/svar "Vi har bokat ett möte."');
  await followCode(page, kod);
  await expect(page.getByText('Hjälpte svaret?')).toBeVisible();
  return kod;
}

/** Goes to the page of a report that was removed. */
export async function goToRemoved(page: Page): Promise<void> {
  const { id, kod } = await sendReport(page.request);
  runSkav('review', 'reject', id, '--reason', 'dubblett', '--note', 'Den kom i går också.');
  await followCode(page, kod);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten är borttagen');
}

/** Goes to the page of a case. */
export async function goToStatus(page: Page): Promise<void> {
  const { kod } = await sendReport(page.request);
  await followCode(page, kod);
  await expect(page.getByRole('heading', { name: 'Så långt har ärendet kommit' })).toBeVisible();
}

/**
 * The number of pixels that the page is wider than the window, when the ids and codes on it, which are random, have none but
 * the widest letter. A browser lays out a page a while after its window changes.
 */
export const overflow = (page: Page) =>
  page.evaluate((caseId) => {
    const before = new Map<Node, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const widest = text
        .replace(new RegExp(caseId, 'g'), (id) => `${id.slice(0, -8)}WWWWWWWW`)
        .replace(/\b[\dA-Z]{4}(?:-[\dA-Z]{4}){3}\b/g, 'WWWW-WWWW-WWWW-WWWW');
      if (widest === text) continue;
      before.set(node, text);
      node.nodeValue = widest;
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    for (const [node, text] of before) node.nodeValue = text;
    return scrollWidth - clientWidth;
  }, CASE_ID.source);
