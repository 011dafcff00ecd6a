import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFont, FONT_FILE, fontCharacters } from './build-font.ts';

describe('the font that the website loads first', () => {
  it('matches its unicode-range and the package: run `npm run font` if this fails', async () => {
    expect((await buildFont()).equals(readFileSync(FONT_FILE))).toBe(true);
  });

  it('has what Swedish is written with', () => {
    expect(fontCharacters()).toMatch(/^ !"#.*0123456789.*ABC.*XYZ.*abc.*xyz/);
    expect(
      [...'ÅÄÖåäöÉéÜüæøÆØè§–—’”…−\u00A0\u00AD'].filter((each) => !fontCharacters().includes(each)),
    ).toEqual([]);
  });
});
