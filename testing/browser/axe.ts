import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that a colour scheme can change the answer of. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The axe of the builder, minified: the builder itself sends the one with comments, which is more than twice as long. */
const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** A script that is not empty; the builder replaces an empty one by its own. */
const NOTHING = ';';

/**
 * What axe finds on a page: a line for each rule, with the elements. Our pages have no frames, so it runs in the page alone
 * (axe's "legacy mode"); otherwise it opens another page each time, to bring together what it found in the frames. A page
 * gets axe once, and returns the violations and not the elements that passed.
 * @param rules the rules to apply; all when left out
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? NOTHING : AXE;
  const builder = new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true);
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
