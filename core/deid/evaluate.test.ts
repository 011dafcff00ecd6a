import { expect, test } from 'vitest';
import { parseMarked } from '../../testing/deid.ts';
import { evaluate } from './evaluate.ts';
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

test("Wilson's interval", () => {
  const { value, low, high } = wilsonProportion(95, 100);
  expect([value, low, high].map((x) => x.toFixed(3))).toEqual(['0.950', '0.888', '0.978']);
  expect(wilsonProportion(0, 10)).toMatchObject({ value: 0, low: 0 });
  expect(wilsonProportion(10, 10)).toMatchObject({ value: 1, high: 1 });
  expect(wilsonProportion(0, 0).value).toBeNaN();
});
