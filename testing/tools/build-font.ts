import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SITE = join(import.meta.dirname, '../../site');
/** The font that the website loads first. */
export const FONT_FILE = join(SITE, 'fonts/skaver-sans.woff2');
const SOURCE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Of the same length, so that the names of the font can be changed in place. */
const RESERVED = 'Source';
const OWN_NAME = 'Skaver';
/** Pairs of letters, figures of one width, and the zero with a stroke. */
const FEATURES = ['kern', 'tnum', 'zero'];

/** Returns the characters that the style sheet says the font has: the `unicode-range` of the face with its file. */
export function fontCharacters(): string {
  const css = readFileSync(join(SITE, 'styles/fonts.css'), 'utf8');
  const face = css.split('@font-face').find((each) => each.includes('/skaver-sans.woff2'));
  const ranges = /unicode-range:([^;]*);/.exec(face ?? '')?.[1] ?? '';
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
    .flatMap(([, first = '', last = first]) => {
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, i) => from + i);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/**
 * Makes the font that the website loads first: Source Sans 3 with the letters of Swedish and its neighbours, under
 * another name, since "Source" is reserved for the unchanged font (SIL Open Font License 1.1, condition 3). Everything
 * else is loaded from the unchanged files when a page needs it.
 */
export async function buildFont(): Promise<Buffer> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const options = { keepFeatures: FEATURES, noHinting: true };
  const small = await subsetFont(source, fontCharacters(), { ...options, targetFormat: 'truetype' });
  rename(small);
  return subsetFont(small, undefined, { ...options, keepAllGlyphs: true, targetFormat: 'woff2' });
}

/** Changes the reserved name in every name of a font but its copyright notice, in place. */
function rename(font: Buffer): void {
  for (const { id, start, end } of nameRecords(font)) {
    if (id === COPYRIGHT) continue;
    const text = Buffer.from(font.subarray(start, end)).swap16().toString('utf16le');
    Buffer.from(text.replaceAll(RESERVED, OWN_NAME), 'utf16le').swap16().copy(font, start);
  }
}

const COPYRIGHT = 0;

/** Returns where the names of a TrueType font are (OpenType specification, `name` table version 0, in UTF-16). */
function nameRecords(font: Buffer): { id: number; start: number; end: number }[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no names.');
  const table = font.readUInt32BE(entry + 8);
  const strings = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => {
    const record = table + 6 + 12 * i;
    const start = strings + font.readUInt16BE(record + 10);
    return { id: font.readUInt16BE(record + 6), start, end: start + font.readUInt16BE(record + 8) };
  });
}

if (import.meta.main) writeFileSync(FONT_FILE, await buildFont());
