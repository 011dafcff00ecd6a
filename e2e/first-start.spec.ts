import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startQuestions } from '../actions/first-start/server.ts';
import { axeViolations } from '../testing/browser/axe.ts';
import { overflow } from './steps.ts';

let root = '';
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skav-first-'));
});
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Checks the page with axe, and that nothing is wider than it, on a phone and on a screen. */
async function expectFine(page: Page): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([page.url(), width, await overflow(page)]).toEqual([page.url(), width, 0]);
    expect([page.url(), await axeViolations(page)]).toEqual([page.url(), []]);
  }
}

test('a folder is made by answering the questions, without JavaScript too, and the colour is seen at once', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const folder = join(root, `cases-${javaScriptEnabled}`);
    const first = await startQuestions(
      folder,
      { host: '127.0.0.1', port: 0, today: '2026-11-30' },
      async () => '/arbete/in',
    );
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const look = async () => (javaScriptEnabled ? expectFine(page) : undefined);
    const go = () => page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.goto(first.address);
    await look();
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.getByLabel('Vad heter förbundet?').fill('Östra Skogens samordningsförbund');
    await page.getByLabel('Vilket organisationsnummer').fill('222000-0001');
    await page.getByLabel('Vilken mejladress har den rollen?').fill('chef@skogen.example');
    await page.getByLabel('dataskyddsombudet').fill('dso@skogen.example');
    await go();
    await look();
    await expect(page.getByRole('alert')).toContainText('Du behöver rätta 1 svar');
    await expect(page.getByLabel('organisationsnummer')).toHaveAccessibleDescription(/Den sista siffran/);
    await page.getByLabel('Vilket organisationsnummer').fill('222000-0000');
    await go();
    await page.getByLabel('Vilka kommuner').fill('Nässjö\nEksjö');
    await look();
    await go();
    await look();
    await page.getByLabel('En koordinator för alla kommuner').check();
    await go();
    await expect(page.getByLabel('Vilken mejladress har koordinatorn?')).toHaveValue('chef@skogen.example');
    await go();
    await page.getByLabel('vårdcentraler').fill('Åsens VC\n\nNorra VC');
    await look();
    await go();
    await expect(page.getByLabel('Vilka bokstäver')).toHaveValue('OSS');
    await look();
    await go();
    await look();
    await go();
    await look();
    await go();
    await page.getByLabel('Vilken färg').fill('30');
    await page.getByLabel('hemliga nyckeln').fill(join(root, `nyckel-${javaScriptEnabled}.txt`));
    await look();
    await go();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stämmer svaren?');
    await look();
    await page.getByRole('button', { name: 'Skriv mappen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mappen är skriven');
    await look();
    expect(readFileSync(join(folder, 'association.yaml'), 'utf8')).toMatch(/ton: 30/);
    await page.getByRole('link', { name: 'Till arbetsytan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidorna görs');
    await context.close();
    await first.close();
  }
});
