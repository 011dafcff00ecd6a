import { expect, test } from '@playwright/test';

/** The links of a page to other pages of the site, without what is made for each visit. */
const LINKS = /<a\b[^>]*?\shref="(\/[^"#?]*)/g;

test('every link between the public pages leads to a page or a file that exists', async ({ request }) => {
  const broken: string[] = [];
  const seen = new Map<string, string>([['/', 'the start']]);
  // A map's entries that are added meanwhile are visited too.
  for (const [path, from] of seen) {
    const response = await request.get(path, { maxRedirects: 5 });
    if (response.status() !== 200) broken.push(`${path} (from ${from}): ${response.status()}`);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    for (const [, to] of (await response.text()).matchAll(LINKS)) {
      if (to !== undefined && !seen.has(to)) seen.set(to, path);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size, 'the site has been walked through').toBeGreaterThan(30);
});
