import { expect, test } from 'vitest';
import { PARTS } from '../../testing/deid/parts.ts';
import { textsOfKind } from '../../testing/deid/texts.ts';
import { detectByRules, detectedWords } from '../../testing/deid.ts';
import * as CONFIDENCE from './confidence.ts';
import { detect } from './detect.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';

const KINDS = Object.keys(PARTS.once.frames).filter((name) => name !== 'rest');
const onceTexts = (each: number) => KINDS.flatMap((kind) => textsOfKind(PARTS.once, kind, each));
const isCertain = ({ tier }: Finding) => tier === 'stop';

// Each is found by no rule.
test.each([
  ['det är moltas hallberg som har bett om möte', 'hallberg', 'name'],
  ['jag bor i gamla skolan i lövnäs och ingen buss går', 'lövnäs', 'address'],
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

test('findings never overlap, and are sorted', () => {
  for (const { text } of onceTexts(30)) {
    let end = 0;
    for (const finding of detect(text)) {
      expect(finding.start, text).toBeGreaterThanOrEqual(end);
      expect(finding.end).toBeGreaterThan(finding.start);
      end = finding.end;
    }
  }
});
