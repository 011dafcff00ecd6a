import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../testing/browser/axe.ts';
import { control, sendReport } from './steps.ts';

const ROOT = join(import.meta.dirname, '..');
/** Every address of the workspace, with an id where it takes one. */
const PATHS = globSync('**/*.{astro,ts}', { cwd: join(ROOT, 'site/pages/arbete') }).map((file) =>
  `/arbete/${file}`
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '/')
    .replace('[id]', 'EX-2026-7K3MQ9TB'),
);

test('without a session every page of the workspace leads to signing in, and no cache keeps it', async ({
  request,
}) => {
  expect(PATHS.length).toBeGreaterThan(3);
  for (const path of PATHS.filter((one) => !/^\/arbete\/in(?:\/|$)/.test(one) && !one.includes('[')))
    for (const cookie of ['', 'skav-arbete=forged'])
      for (const method of ['GET', 'POST']) {
        const origin = new URL(test.info().project.use.baseURL ?? '').origin;
        const response = await request.fetch(path, {
          method,
          maxRedirects: 0,
          headers: {
            cookie,
            origin,
            ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
          },
        });
        expect([path, method, response.status()]).toEqual([path, method, 303]);
        const { location, 'cache-control': cache, 'x-robots-tag': robots } = response.headers();
        expect(location).toMatch(/^\/arbete\/in\?till=/);
        expect([cache, robots, await response.text()]).toEqual(['no-store', 'noindex', '']);
      }
});

test('an address that no page of the workspace has is not found', async ({ request }) => {
  for (const path of ['/arbete/annat', '/arbete/arende', '/arbete/arende/EX-2026-7K3MQ9TB/annat'])
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
});

test('nothing of the workspace is among the public files', () => {
  const { personer = [] } = JSON.parse(
    readFileSync(join(ROOT, '.netlify/association.json'), 'utf8'),
  ).association;
  expect(personer.length).toBeGreaterThan(0);
  const words = personer
    .flatMap(({ mejl, inloggning }: Record<string, string>) => [mejl, inloggning])
    .filter(Boolean);
  const files = globSync('**/*.{html,js,css,json,xml}', { cwd: join(ROOT, 'dist') });
  expect(files.filter((file) => file.startsWith('arbete'))).toEqual([]);
  for (const file of files) {
    const text = readFileSync(join(ROOT, 'dist', file), 'utf8');
    expect([file, words.filter((word: string) => text.includes(word))]).toEqual([file, []]);
    // Public pages load none of its styles and scripts.
    if (file.endsWith('.html'))
      expect([file, /_astro\/(?:Work|work)[^"]*/.exec(text)?.[0]]).toEqual([file, undefined]);
  }
});

/** Signs a person in with an address that works once. */
async function signIn(page: Page, name: string): Promise<void> {
  const { port } = new URL(test.info().project.use.baseURL ?? '');
  const env = { ...process.env, SKAV_DATA: process.env['E2E_DATA'], PORT: port, HOST: '127.0.0.1' };
  const address = execFileSync(process.execPath, ['actions/skav.js', 'sign-in'], { env, encoding: 'utf8' });
  await page.goto(address.trim());
  await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att göra');
}

/** Counts what a person does: each click, choice and text. */
function counted() {
  let count = 0;
  const act = async (one: Promise<unknown>) => {
    count++;
    await one;
  };
  return { act, count: () => count };
}

const MOST_INTERACTIONS = 8;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 800 } });

    test('a report is accepted, classified and confirmed in at most eight interactions, on a phone', async ({
      page,
    }) => {
      // In an area that no other test reports from: the first page lists the oldest fifty of a group.
      const { id } = await sendReport(page.request, 'eksjo');
      await signIn(page, 'Omar Exempel');
      await page.reload();
      const { act, count } = counted();
      await act(page.getByRole('link', { name: `Läs och ta emot ${id}` }).click());
      await expect(page.getByRole('heading', { name: 'Vad som hände' })).toBeVisible();
      await act(page.getByRole('button', { name: 'Ta emot', exact: true }).click());
      await expect(page.getByText('Rapporten är mottagen och är nu ett ärende.')).toBeVisible();
      await act(page.getByRole('checkbox', { name: 'Möte blev inte av' }).check());
      await act(page.getByRole('checkbox', { name: 'Information och kommunikation' }).check());
      await act(page.getByRole('button', { name: 'Spara' }).first().click());
      await expect(page.getByRole('heading', { name: 'Klart' })).toBeVisible();
      await act(control(page, 'bekräfta.text').fill('Tack, vi har läst och återkommer.'));
      await act(page.getByRole('button', { name: 'Skicka', exact: true }).first().click());
      await expect(page.getByText(/fick bekräftelse 1/)).toBeVisible();
      expect(count()).toBeLessThanOrEqual(MOST_INTERACTIONS);
      console.log(`From Att göra to accepted, classified and confirmed: ${count()} interactions`);
    });
  });

test('the pages of the workspace: axe finds nothing on a dark phone or a light desktop, and nothing is too wide', async ({
  page,
}) => {
  const { id } = await sendReport(page.request);
  await signIn(page, 'Lena Exempel');
  const found: string[] = [];
  const look = async (name: string) => {
    // The colours are the site's own, which every-page.spec.ts looks at in every combination.
    for (const [width, colorScheme] of [
      [375, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const violation of await axeViolations(page))
        found.push(`${name} ${width} ${colorScheme} ${violation}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${name} ${width}: ${wide} px too wide`);
    }
  };
  await look('todo');
  await page.goto(`/arbete/arende/${id}`);
  await look('a report');
  await page.getByRole('button', { name: 'Ta emot', exact: true }).click();
  await expect(page.getByText('Rapporten är mottagen')).toBeVisible();
  await page.locator('.case-forms details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await look('a case with every form open');
  await page.getByRole('button', { name: 'Skicka', exact: true }).first().click();
  await expect(page).toHaveTitle(/^Fel: /);
  await look('a case with faults');
  await control(page, 'bekräfta.text').fill('Tack, vi har läst.');
  await page.getByRole('button', { name: 'Visa först hur det ser ut' }).first().click();
  await expect(page.getByRole('heading', { name: 'Så ser den som rapporterade det' })).toBeVisible();
  await look('a preview');
  await page.goto('/arbete/ut');
  await look('signing out');
  await page.getByRole('button', { name: 'Logga ut här' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in i arbetsytan');
  await look('signing in');
  expect(found).toEqual([]);
});

test('with the keyboard alone a report is accepted and answered', async ({ page }) => {
  const { id } = await sendReport(page.request);
  await signIn(page, 'Karin Exempel');
  await page.goto(`/arbete/arende/${id}`);
  const tabTo = async (target: ReturnType<Page['locator']>) => {
    for (let left = 200; left > 0; left--) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((one) => one === document.activeElement)) return;
    }
    throw new Error('the keyboard does not reach it');
  };
  await tabTo(page.getByRole('button', { name: 'Ta emot', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rapporten är mottagen')).toBeVisible();
  await tabTo(control(page, 'bekräfta.text'));
  await page.keyboard.type('Tack, vi har läst.');
  await tabTo(page.getByRole('button', { name: 'Skicka', exact: true }).first());
  await page.keyboard.press('Space');
  await expect(page.getByText(/fick bekräftelse 1/)).toBeVisible();
});
