import { expect, test } from 'vitest';
import { PARTS } from '../../testing/deid/parts.ts';
import { textsOfKind } from '../../testing/deid/texts.ts';
import { detectByRules, detectedWords } from '../../testing/deid.ts';
import * as CONFIDENCE from './confidence.ts';
import { LEXICON } from './data/lexicon.ts';
import { detect } from './detect.ts';
import { createDetector } from './detector.ts';
import { evaluate } from './evaluate.ts';
import { featureIndex } from './feature-hash.ts';
import type { Finding } from './finding.ts';
import { readLexicon } from './lexicon.ts';
import { mask } from './mask.ts';
import { createTagger } from './tagged.ts';
import { LABELS, WEIGHTS } from './tagger.ts';

const KINDS = Object.keys(PARTS.once.frames).filter((name) => name !== 'rest');
const onceTexts = (each: number) => KINDS.flatMap((kind) => textsOfKind(PARTS.once, kind, each));
const isCertain = ({ tier }: Finding) => tier === 'stop';

/** Weights by which every token that is asked about has the same score, as one label. */
function evenWeights(label: (typeof LABELS)[number], score: number): Int8Array {
  const weights = new Int8Array(WEIGHTS);
  LABELS.forEach((other, at) => {
    weights[featureIndex(1, 0) * LABELS.length + at] = other === label ? score : -31;
  });
  return weights;
}
const lexicon = readLexicon(LEXICON);
const foundWith = (text: string, label: (typeof LABELS)[number], score: number, allow: string[] = []) =>
  createDetector({ lexicon, tagger: createTagger(evenWeights(label, score)) })(text, { allow })
    .filter(({ tier }) => tier !== 'note')
    .map(({ start, end }) => text.slice(start, end));

// What is found at a score, and what is not at one below it.
test.each([
  ['an unknown word', 'Det var zorgbald som var borta i går.', 'name', -3, 'zorgbald'],
  [
    'a listed word with a capital that no rule takes',
    'Vi läste i Planen att det var så.',
    'name',
    12,
    'Planen',
  ],
  ['up to three digits alone', 'Vi hade 124 av dem med i går.', 'id', 8, '124'],
  ['more digits', 'Vi hade 1240 av dem med i går.', 'id', -4, '1240'],
  ['what a rule lets through', 'Besöksadress är Storgatan 5 i Eksjö sedan i går.', 'address', 8, 'Storgatan'],
] as const)('%s is found from a score on: %s', (_, text, label, least, words) => {
  expect(foundWith(text, label, least).join()).toContain(words);
  expect(foundWith(text, label, least - 1).join()).not.toContain(words);
});

test('what the association lets through is never found', () => {
  expect(foundWith('mötet hölls hos zorgbald i går eftermiddag', 'name', 31, ['Zorgbald'])).toEqual([]);
  expect(
    foundWith('Hon bor i Lövnäs Zorgbald sedan i går.', 'address', 31, ['Zorgbald']).join(),
  ).not.toContain('Zorg');
});

test('a text of a few words is left as the rules have it', () => {
  expect(foundWith('Mötet hölls hos Zorgbald.', 'name', 31)).toEqual(
    detectedWords('Mötet hölls hos Zorgbald.'),
  );
});

test('a name by weak evidence becomes a note, and pulls in no word beside it', () => {
  const text = 'Facket sitter tyst. Volvo Penta är inte inblandat, bara chefen.';
  expect(detectedWords(text, 'name', detectByRules)).toEqual(['Penta']);
  expect(foundWith(text, 'name', -31)).toEqual([]);
});

test('a name that stays one is no note elsewhere', () => {
  expect(foundWith('Fadumo al-Hassan kom. Sen gick al-Hassan.', 'name', -31)).toEqual([
    'Fadumo',
    'al-Hassan',
    'al-Hassan',
  ]);
});

test('words of one name are one finding, and one person when they are masked', () => {
  const text = 'telefon till kuratorn helen tjäder är svår att få';
  const detect = createDetector({ lexicon, tagger: createTagger(evenWeights('name', 0)) });
  expect(foundWith(text, 'name', 0)).toContain('helen tjäder');
  expect(mask(text, detect(text))).toContain('kuratorn [person 1] är');
});

// Each is found by no rule.
test.each([
  ['det är moltas hallberg som har bett om möte', 'hallberg', 'name'],
  ['Taxin skulle hämta henne i Nederhögen men åkte till Åsarna.', 'Nederhögen', 'address'],
  ['brevet gick till mormor i lannavaara i stället för till oss', 'lannavaara', 'address'],
])('finds what no rule finds: %s', (text, words, type) => {
  expect(detectedWords(text, undefined, detectByRules).join()).not.toContain(words);
  const found = detect(text).find(({ start, end }) => text.slice(start, end).includes(words));
  expect(found).toMatchObject({ type, tier: 'warn', rule: `${type}-tagged` });
});

test('more is found in full in texts of every kind', () => {
  const texts = onceTexts(84).filter(({ spans }) => spans.some(({ type }) => type !== 'quasi'));
  const [rules, both] = [detectByRules, detect].map(
    (find) => evaluate(texts, (text) => find(text)).recall['all'],
  );
  expect((both?.full.value ?? 0) - (rules?.full.value ?? 1)).toBeGreaterThan(0.01);
});

test('no surname is left beside a name, in 5 000 texts of either part', () => {
  for (const part of ['develop', 'once'] as const) {
    const { recall } = evaluate(textsOfKind(PARTS[part], 'K1', 5000), (text) => detect(text));
    expect((recall['all']?.any.hits ?? 0) - (recall['all']?.full.hits ?? 0)).toBe(0);
  }
});

test('what stops is as the rules have it: nothing more stops, and nothing less', () => {
  for (const { text } of onceTexts(60))
    expect(detect(text).filter(isCertain), text).toEqual(detectByRules(text).filter(isCertain));
  expect(CONFIDENCE.TAGGED).toBeLessThan(CONFIDENCE.STOP_THRESHOLD);
});

test('what warns by a rule still does, but for names by weak evidence, which become notes', () => {
  const weak = /^name-(?:unknown|first|list|small|last|word)$/;
  for (const { text } of onceTexts(60)) {
    const found = detect(text);
    for (const rule of detectByRules(text).filter(({ tier }) => tier === 'warn')) {
      const kept = found.find(({ start, end }) => start <= rule.start && end >= rule.end);
      const expected = weak.test(rule.rule) ? CONFIDENCE.POSSIBLE_NAME : CONFIDENCE.WARN_THRESHOLD;
      expect(kept?.confidence ?? 0, text).toBeGreaterThanOrEqual(expected);
    }
  }
});

test('hardly any right warning becomes a note', () => {
  let [right, lost] = [0, 0];
  for (const { text, spans } of onceTexts(168)) {
    const noted = detect(text).filter(({ tier }) => tier === 'note');
    for (const rule of detectByRules(text).filter(({ tier }) => tier !== 'note')) {
      if (!spans.some(({ start, end }) => start < rule.end && end > rule.start)) continue;
      right++;
      if (noted.some(({ start, end }) => start <= rule.start && end >= rule.end)) lost++;
    }
  }
  expect(lost / right).toBeLessThan(0.01);
});

test('a person who is known by role and place stays a note', () => {
  const texts = textsOfKind(PARTS.develop, 'K13', 168);
  const { recall } = evaluate(texts, (text) => detect(text));
  expect(recall['quasi']?.any.value).toBeGreaterThanOrEqual(0.95);
});

test.each([
  'Ring 114 14 om det är något som inte kan vänta.',
  'Planärendet och Cosmicärendet blandades ihop i listan.',
  'Systemet heter Kompassen. Boendet kallas Pysslingen.',
  'Enligt lex Nilsson-fallet gällde det inte här.',
  'Vi har 125 000 000 kr till det i år.',
])('finds no person: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test('findings of the same type that only a space parts are one, unless one of them is certain', () => {
  for (const { text } of onceTexts(30)) {
    const found = detect(text).filter(({ tier }) => tier === 'warn');
    for (const [i, next] of found.entries()) {
      const last = found[i - 1];
      if (!last || last.type !== next.type) continue;
      const isTagged = [last, next].some(({ rule }) => rule.endsWith('-tagged'));
      expect(isTagged && text.slice(last.end, next.start) === ' ', text).toBe(false);
    }
  }
});
