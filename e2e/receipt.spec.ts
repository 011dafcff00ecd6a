import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { goToReceipt } from './steps.ts';

test('the code can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await goToReceipt(page);
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
  await expect(page.getByText('Koden är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test('"Skriv ut kvittot" opens the print dialogue', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await goToReceipt(page);
  await page.getByRole('button', { name: 'Skriv ut kvittot' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('the receipt is shared as a text where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => document.body.setAttribute('data-shared', data?.text ?? '');
  });
  const code = await goToReceipt(page);
  await page.getByRole('button', { name: 'Dela kvittot' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', new RegExp(`Kod: ${code}\r\n`));
});

for (const javaScriptEnabled of [true, false])
  for (const width of [375, 1280])
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${width} px`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } });

      test('the receipt is saved as a file and its days for a calendar, and then leads on', async ({
        page,
      }) => {
        const code = await goToReceipt(page);
        const address = page.url();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const save = async (button: string): Promise<[string, string]> => {
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: button }).click();
          const file = await download;
          expect(file.url()).not.toMatch(/[?]b=/);
          return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
        };
        const host = new URL(address).host;
        for (let time = 0; time < 2; time++) {
          // With scripts a network is not needed either.
          await page.context().setOffline(javaScriptEnabled && time === 1);
          const [name, text] = await save('Spara som fil');
          expect(name).toBe('kvitto.txt');
          expect(text).toContain(`Kod: ${code}\r\n`);
          expect(text).toContain(`${host}/folj/`);
        }
        await page.context().setOffline(false);
        const [name, calendar] = await save('Lägg in dagarna i din kalender');
        expect(name).toBe('avvikelse.ics');
        expect(calendar.match(/DTSTART;VALUE=DATE:\d{8}\r\n/g)).toHaveLength(2);
        expect(calendar).not.toContain(code);
        // Scripts request nothing from the server; without them no address has the code or leads to it.
        const icon = new URL('/favicon.svg', address).href; // which the browser itself asks for, whenever it likes
        expect(
          asked.filter((url) =>
            javaScriptEnabled ? url.startsWith('http') && url !== icon : url.includes('?'),
          ),
        ).toEqual([]);
        expect(page.url()).toBe(address);
        await expect(page.getByRole('link', { name: 'rapportera en avvikelse till' })).toBeHidden();
        await page.getByLabel('Jag har sparat koden').check();
        await page.getByRole('link', { name: 'rapportera en avvikelse till' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapportera en avvikelse');
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('buttons that need JavaScript are not shown', async ({ page }) => {
    await goToReceipt(page);
    await expect(page.getByRole('button')).toHaveText(['Spara som fil', 'Lägg in dagarna i din kalender']);
  });

  test('who has the address of a receipt alone, or another’s mark, gets no file', async ({
    page,
    request,
  }) => {
    const code = await goToReceipt(page);
    const own = await page.locator('[name=m]').inputValue();
    const ticket = await page.locator('[name=b]').inputValue();
    const post = (form: Record<string, string>) => request.post('/rapportera/spara', { form });
    expect(await (await post({ b: ticket, m: own, fil: 'okänd' })).text()).toContain(code);
    for (const form of [{ b: ticket }, { b: ticket, m: '' }, { b: ticket, m: '""' }, { b: '', m: own }, {}]) {
      const answer = await post(form as Record<string, string>);
      expect(answer.url()).toMatch(/\/folj\/$/);
      expect(await answer.text()).not.toContain(code);
    }
    const elsewhere = { origin: 'https://annan.example' };
    const foreign = await request.post('/rapportera/spara', {
      form: { b: ticket, m: own },
      headers: elsewhere,
    });
    expect(foreign.status()).toBe(403);
  });
});
