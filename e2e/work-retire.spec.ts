import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { type OwnService, startOwnService } from './own-service.ts';
import { expectSound, sessionValue } from './work-session.ts';

const UNIT = 'Exempelvårdcentralen i Aneby';

let folder: string;
let service: OwnService;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skav-retire-'));
  cpSync('cases', join(folder, 'cases'), { recursive: true });
  service = await startOwnService(() => ({ SKAV_CASES: join(folder, 'cases') }));
});
test.afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether the form that the service answers with offers the unit: the one for browsers without scripts. */
async function isOffered(browser: Browser): Promise<boolean> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.site}/rapportera/andra`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapportera en avvikelse');
  const units = await page.getByText(UNIT).count();
  await context.close();
  return units > 0;
}

test('a unit that the head retires is gone from the form that the service shows, and stays in old cases', async ({
  page,
  browser,
}) => {
  const value = await sessionValue(service.data, 'head');
  const cookie = { name: SESSION_COOKIE, value, domain: 'localhost', path: '/arbete' };
  await page.context().addCookies([cookie]);
  expect(await isOffered(browser)).toBe(true);

  await page.goto(`${service.site}/arbete/installningar/enheter/`);
  await page.getByRole('link', { name: `Ändra ${UNIT}` }).click();
  await page.getByLabel('Den ska inte gå att välja mer').check();
  await expectSound(page);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('status')).toContainText('Publicera statistik');
  await expect(page.getByRole('listitem').filter({ hasText: UNIT })).toContainText('Går inte att välja mer.');
  await expectSound(page);
  expect(readFileSync(join(folder, 'cases/association.yaml'), 'utf8')).toContain(
    `{kod: aneby, namn: ${UNIT}, avvecklad: true}`,
  );

  expect(await isOffered(browser)).toBe(false);
  await page.goto(`${service.site}/arbete/arende/EX-2024-03576SPR`);
  await expect(page.locator('main')).toContainText(UNIT);
  await expectSound(page);
});
