import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBelow, seededRandom } from '../../core/generate/random.ts';

const WRITTEN = ['written.txt', 'written-2.txt'].flatMap((file) =>
  readFileSync(join(import.meta.dirname, '../../core/deid/testdata', file), 'utf8')
    .split('\n')
    .slice(1),
);
/** The sentences that the detector's rules were written with, without what identifies anyone. */
const SENTENCES = WRITTEN.filter(Boolean).map((line) =>
  line.replace(/ ?\{\w{1,20}\|[^{}]{0,300}\}/g, '').replaceAll('\\n', '\n'),
);

/**
 * Writes texts for measuring speed, of such sentences put together at random until a text is as long as the description
 * of a report often is. They are denser than what people write: nearly every sentence nearly identifies a person. The
 * same arguments give the same texts.
 */
export function proseTexts(count: number, length = 750): string[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length)
      text += `${text && ' '}${SENTENCES[randomBelow(random, SENTENCES.length)] ?? ''}`;
    return text;
  });
}
