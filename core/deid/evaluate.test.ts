import { expect, test } from 'vitest';
import { parseMarked } from '../../testing/deid.ts';
import { evaluate, evaluateByKind } from './evaluate.ts';
import type { Finding } from './finding.ts';
import { wilsonProportion } from './proportion.ts';

const finding = (start: number, end: number, tier: Finding['tier'] = 'warn'): Finding => ({
  start,
  end,
  type: 'name',
  confidence: 0.6,
  tier,
  rule: 'test',
});

test('counts overlaps, full spans, precision, clean texts and emptied texts', () => {
  const texts = [
    parseMarked('{name|Anna Berg} ringde'),
    parseMarked('{name|Siv} och {phone|070}'),
    parseMarked('ingenting'),
    parseMarked('inget alls'),
  ];
  const answers = [
    [finding(0, 4, 'stop')],
    [finding(0, 3), finding(8, 11)],
    [finding(0, 3)],
    [finding(0, 2, 'note')],
  ];
  let next = 0;
  const result = evaluate(texts, () => answers[next++] ?? []);
  expect(result.recall['all']).toMatchObject({ any: { hits: 3, of: 3 }, full: { hits: 2, of: 3 } });
  expect(result.recall['name']).toMatchObject({ any: { hits: 2, of: 2 }, full: { hits: 1, of: 2 } });
  expect(result.precision).toMatchObject({ warn: { hits: 3, of: 4 }, stop: { hits: 1, of: 1 } });
  expect(result.clean).toMatchObject({ warn: { hits: 1, of: 2 }, stop: { hits: 0, of: 2 } });
  expect(result.emptied).toMatchObject({ hits: 1, of: 2 });
});

test('adjacent findings cover a span together', () => {
  const result = evaluate([parseMarked('{name|Anna Berg}')], () => [finding(0, 5), finding(5, 9)]);
  expect(result.recall['all']?.full.hits).toBe(1);
});

test('signs inside a mark need not be covered, but its letters and digits must be', () => {
  const marked = parseMarked('{phone|070-174 06 05.} ringde');
  const full = (...findings: Finding[]) => evaluate([marked], () => findings).recall['all']?.full.hits;
  expect(full(finding(0, 3), finding(4, 7), finding(8, 10), finding(11, 13))).toBe(1);
  expect(full(finding(0, 3), finding(4, 7), finding(8, 10), finding(11, 12))).toBe(0);
});

test('protected identity counts as a finding, and a quasi-identifier is found by a note alone', () => {
  const found: Finding[] = [
    { ...finding(0, 3, 'stop'), type: 'protected' },
    { ...finding(4, 7, 'note'), type: 'quasi' },
  ];
  const { recall, precision, alarms } = evaluate([parseMarked('Hon {quasi|bor} här')], () => found);
  expect(recall['quasi']).toMatchObject({ any: { hits: 1, of: 1 }, full: { hits: 1, of: 1 } });
  expect(recall['all']?.any.of).toBe(0);
  expect(precision.stop).toMatchObject({ hits: 0, of: 1 });
  expect(alarms.all).toMatchObject({ stop: { hits: 1, of: 3 }, warn: { hits: 1, of: 3 } });
  const named = evaluate([parseMarked('{quasi|Bor} där')], () => [finding(0, 3)]);
  expect(named.recall['quasi']?.any.hits).toBe(0);
});

test('false alarms are counted by word, in clean texts and in all; and each kind by itself', () => {
  const texts = [
    { ...parseMarked('{name|Anna} kom kl. 8.30 i dag'), kind: 'K10' },
    { ...parseMarked('ingen kom'), kind: 'K2' },
  ];
  const detect = () => [finding(5, 8, 'stop'), finding(0, 4)];
  const { alarms } = evaluate(texts, detect);
  expect(alarms.all).toMatchObject({ stop: { hits: 2, of: 8 }, warn: { hits: 3, of: 8 } });
  expect(alarms.clean).toMatchObject({ stop: { hits: 1, of: 2 }, warn: { hits: 2, of: 2 } });
  const kinds = evaluateByKind(texts, detect);
  expect(Object.keys(kinds)).toEqual(['K2', 'K10']);
  expect(kinds['K10']?.alarms.all.warn).toMatchObject({ hits: 1, of: 6 });
});

test("Wilson's interval", () => {
  const { value, low, high } = wilsonProportion(95, 100);
  expect([value, low, high].map((x) => x.toFixed(3))).toEqual(['0.950', '0.888', '0.978']);
  expect(wilsonProportion(0, 10)).toMatchObject({ value: 0, low: 0 });
  expect(wilsonProportion(10, 10)).toMatchObject({ value: 1, high: 1 });
  expect(wilsonProportion(0, 0).value).toBeNaN();
});
