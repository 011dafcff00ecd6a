import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { FORBIDDEN_WORDS } from '../core/texts/forbidden-words.ts';
import { INTERNAL_MARKING } from '../core/texts/internal.ts';
import { QUESTION_TEXTS } from '../core/texts/questions.ts';

const PATHS = ['/statistik/', '/statistik/2025/', '/oppna-data/', '/resultat/'];

/** The smallest visible text of the page, and its size in CSS pixels. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = { size: 99, text: '' };
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = (textContent ?? '').trim();
      const box = parent?.getBoundingClientRect();
      if (text === '' || !parent || !box?.width || parent.closest('script, style, desc')) continue;
      // The size of text in an SVG is what it is drawn with, after scaling.
      const scaled = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scaled;
      if (size < found.size) found = { size, text };
    }
    return found;
  });

for (const path of PATHS)
  test(`${path}: no text is smaller than 11 px, on a narrow phone, a tablet or a desktop`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 400, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { size, text } = await smallest(page);
      expect(size, `${width}: ${text}`).toBeGreaterThanOrEqual(11);
    }
  });

test('every chart is a table, or has one, with as many rows as it has values', async ({ page }) => {
  await page.goto('/statistik/2025/');
  await page.locator('details.tables > summary').click();
  const charts = page.locator('figure.chart');
  expect(await charts.count()).toBeGreaterThan(10);
  for (const chart of await charts.all()) await expect(chart.locator('table')).toHaveCount(1);
  const run = page.locator('figure:has(svg.run)').first();
  expect(await run.locator('circle').count()).toBe(await run.locator('tbody tr').count());
  for (const list of await page.locator('table.ranking').all()) {
    const numbers = await list.locator('tbody td.bar :is(.fill, circle)').count();
    expect(numbers).toBeLessThanOrEqual(await list.locator('tbody tr').count());
  }
});

test('the statistics open on the newest whole year, with the questions of a board and all periods in a table', async ({
  page,
}) => {
  await page.goto('/statistik/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
  await expect(page.locator('.answers h3')).toHaveText(Object.values(QUESTION_TEXTS));
  await expect(page.locator('header [aria-current=page]')).toHaveText('Statistik');
  const periods = page.getByRole('table', { name: 'Alla perioder' });
  await expect(periods.getByRole('rowheader')).toHaveText(['Januari–juni 2026', '2025', '2024', '2023']);
  await periods.getByRole('link', { name: '2025' }).click();
  await expect(page).toHaveURL(/\/statistik\/2025\/$/);
  await expect(page.getByRole('heading', { name: 'Det här har rapporterna lett till' })).toBeVisible();
});

test('everything is available without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/statistik/2025/');
  await expect(page.locator('table.ranking').first()).toBeVisible();
  await page.getByText('Visa siffrorna som tabell').click();
  await expect(page.locator('figure details table').first()).toBeVisible();
  await page.close();
});

test('a year of statistics prints on two A4', async ({ page }) => {
  await page.goto('/statistik/2025/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('open data: files are published byte for byte, and the catalogue has the address that the portal expects', async ({
  page,
  request,
}) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') blocked.push(message.text());
  });
  await page.goto('/oppna-data/');
  // JSON-LD is data, which the security policy does not block.
  const catalogue = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(catalogue ?? '')).toMatchObject({ '@type': 'DataCatalog' });
  expect(blocked).toEqual([]);
  const links = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(20);
  const locked = links.filter((link) => link.startsWith('/data/v1/'));
  for (const link of locked.slice(0, 6)) {
    const body = await (await request.get(link)).body();
    expect(body.equals(readFileSync(link.replace('/data/v1/', 'cases/releases/'))), link).toBe(true);
  }
  const typeOf = async (link: string) => (await request.get(link)).headers()['content-type'];
  expect(links.slice(0, 2)).toEqual(['/oppna-data/2026-delar.xlsx', '/oppna-data/2026-delar.csv']);
  expect(await typeOf('/oppna-data/2025.xlsx')).toContain('spreadsheetml.sheet');
  for (const link of ['/oppna-data/2025.csv', '/data/v1/2025/omrade.csv'])
    expect(await typeOf(link)).toContain('text/csv');
  const metadata = page.locator('head link[rel="alternate"]');
  expect(await metadata.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/datasets/dcat',
    '/oppna-data/katalog.jsonld',
  ]);
  const index = (await (await request.get('/data/v1/index.json')).json()) as {
    publiceringar: { id: string }[];
  };
  expect(index.publiceringar.map(({ id }) => id)).toContain('2025');
  const dcat = await request.get('/datasets/dcat');
  expect(dcat.status()).toBe(200);
  expect(dcat.headers()['content-type']).toContain('application/rdf+xml');
  expect(await dcat.text()).toContain('<dcat:Catalog');
});

test('no built page of statistics, open data or results has a forbidden word or a value that is not a number', () => {
  const files = globSync('dist/{statistik,oppna-data,resultat,datasets}/**/*').filter((file) =>
    /\.html$|\.jsonld$|dcat$/.test(file),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replaceAll(/<[^>]+>/g, ' ');
    expect(FORBIDDEN_WORDS.exec(text)?.[0], file).toBeUndefined();
    expect(/\b(?:NaN|undefined|Infinity)\b|\[object /.exec(text)?.[0], file).toBeUndefined();
  }
});

test('no built file has the internal statistics: neither their marking nor the looks of their charts', () => {
  const files = globSync('dist/**/*.{html,js,mjs,css,json,txt,xml}');
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(
      text.includes(INTERNAL_MARKING) || /\.pictured\b|class="yearly|internalParts/.test(text),
      file,
    ).toBe(false);
  }
});

test('the start page shows what reports have led to, with the number of cases behind each', async ({
  page,
}) => {
  await page.goto('/');
  const cards = page.locator('.cards li');
  await expect(cards).toHaveCount(3);
  await expect(cards.first()).toContainText('ärenden ligger bakom');
});
