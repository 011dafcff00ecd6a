import { expect, test } from 'vitest';
import { PARTS } from '../../testing/deid/parts.ts';
import { textsOfKind } from '../../testing/deid/texts.ts';
import { seededRandom } from '../generate/random.ts';
import * as CONFIDENCE from './confidence.ts';
import { LEXICON } from './data/lexicon.ts';
import { TAGGER } from './data/tagger.ts';
import { createDetector } from './detector.ts';
import { evaluate } from './evaluate.ts';
import { readLexicon } from './lexicon.ts';
import { packWeights, readWeights, WEIGHTS } from './tagger.ts';

const lexicon = readLexicon(LEXICON);
const weights = readWeights(TAGGER);
const rules = createDetector({ lexicon });
const both = createDetector({ lexicon, weights });

const tagged = (text: string, allow: readonly string[] = []) =>
  both(text, { allow })
    .filter(({ rule }) => rule === 'name-tagged')
    .map(({ start, end }) => text.slice(start, end));

test('weights are the same after they were packed', () => {
  const random = seededRandom(1);
  const any = Int8Array.from({ length: WEIGHTS }, () => Math.floor(random() * 63) - 31);
  expect(readWeights(packWeights(any))).toEqual(any);
  expect(weights).toHaveLength(WEIGHTS);
});

test('a name in small letters, or in capitals, is found that no rule finds', () => {
  const text = 'det är moltas hallberg som har bett om möte';
  expect(rules(text).filter(({ tier }) => tier !== 'note')).toEqual([]);
  expect(tagged(text)).toEqual(['moltas hallberg']);
  expect(tagged('hela ahmedfallet togs upp igen i går')).toEqual(['ahmedfallet']);
  expect(tagged('HANDLÄGGARE LABBA HAR INTE SVARAT PÅ FLERA SAMTAL')).toEqual(['LABBA']);
});

test('names in small letters and in capitals are found more often, without further alarms', () => {
  for (const kind of ['K12', 'K12V']) {
    const texts = textsOfKind(PARTS.once, kind, 420);
    const [without, with_] = [evaluate(texts, rules), evaluate(texts, both)];
    expect(with_.recall['all']?.full.hits).toBeGreaterThan((without.recall['all']?.full.hits ?? 0) + 5);
    expect(with_.alarms.all.warn.hits).toBeLessThanOrEqual(without.alarms.all.warn.hits);
  }
});

test('nothing that a rule finds is lost or weakened, and nothing more stops', () => {
  for (const kind of Object.keys(PARTS.once.frames).filter((name) => name !== 'rest'))
    for (const { text } of textsOfKind(PARTS.once, kind, 60)) {
      const found = both(text);
      for (const rule of rules(text).filter(({ tier }) => tier !== 'note')) {
        const kept = found.find(({ start, end }) => start <= rule.start && end >= rule.end);
        expect(kept?.confidence ?? 0, text).toBeGreaterThanOrEqual(rule.confidence);
      }
      const stops = ({ tier }: { tier: string }) => tier === 'stop';
      expect(found.filter(stops), text).toEqual(rules(text).filter(stops));
    }
  expect(CONFIDENCE.TAGGED_NAME).toBeLessThan(CONFIDENCE.STOP_THRESHOLD);
});
