import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { scalar } from '../../yaml/layout.ts';
import { type ParsedYaml, parseYaml } from '../../yaml/parse.ts';
import { end, start } from '../../yaml/range.ts';
import { applied, type Splice } from '../../yaml/splices.ts';
import { writeInline } from '../../yaml/write.ts';
import type { HeadText } from './head-texts.ts';

/** A change of a text in the head. An empty value removes it. */
export interface HeadChange {
  text: HeadText;
  value: string;
}

/**
 * Finds the splices that give a routine's head other texts, and change no other character.
 * @param source the text that `head` was parsed from
 * @returns undefined when the way that the file is written does not allow it
 */
export function headSplices(
  source: string,
  head: ParsedYaml,
  changes: readonly HeadChange[],
): Splice[] | undefined {
  const splices: Splice[] = [];
  for (const change of changes) {
    const splice = spliceOf(source, head, change);
    if (!splice) return undefined;
    splices.push(splice);
  }
  // Texts that are added at the same place come in an order that does not matter; removed ones must not overlap others.
  const expected = changes.reduce((data, { text, value }) => withValue(data, text, value), head.value);
  const read = parseYaml(applied(source, splices));
  return JSON.stringify(inOrder(read.value)) === JSON.stringify(inOrder(expected)) ? splices : undefined;
}

function spliceOf(source: string, { document }: ParsedYaml, { text, value }: HeadChange): Splice | undefined {
  const map = document?.getIn(text.path.slice(0, -1), true) ?? document?.contents;
  if (!isMap(map)) return undefined;
  const written = writeInline(text.kind === 'number' ? Number(value) : value, scalar, '');
  const pair = pairOf(map, text.key);
  if (pair && value !== '') return { from: start(pair.value), to: endOf(source, pair), text: written };
  if (pair) return removal(source, map, pair);
  const before = pairOf(map, text.after);
  if (!before) return undefined;
  const at = endOf(source, before);
  const line = map.flow ? ', ' : `\n${' '.repeat(columnOf(source, before))}`;
  // In a block the comment after a value stays on its line.
  const to = map.flow ? at : lineEnd(source, at);
  return { from: to, to, text: `${line}${text.key}: ${written}` };
}

const pairOf = ({ items }: YAMLMap, key: string): Pair | undefined =>
  items.find((item) => isScalar(item.key) && item.key.value === key);

/** Where a value ends, without the line break that a block of text ends with. */
function endOf(source: string, pair: Pair): number {
  const at = end(pair);
  return source[at - 1] === '\n' ? at - 1 : at;
}

/** Takes away a key that is not the first of its map. */
function removal(source: string, map: YAMLMap, pair: Pair): Splice | undefined {
  const before = map.items[map.items.indexOf(pair) - 1];
  if (!before) return undefined;
  const to = endOf(source, pair);
  if (map.flow) {
    const from = endOf(source, before);
    // A comment between the two must not be lost.
    return /^,\s*$/.test(source.slice(from, start(pair.key))) ? { from, to, text: '' } : undefined;
  }
  return { from: source.lastIndexOf('\n', start(pair.key)), to: lineEnd(source, to), text: '' };
}

const columnOf = (source: string, { key }: Pair): number =>
  start(key) - (source.lastIndexOf('\n', start(key) - 1) + 1);

function lineEnd(source: string, from: number): number {
  const at = source.indexOf('\n', from);
  return at < 0 ? source.length : at;
}

/** The data with one text changed, added or removed. */
function withValue(data: unknown, { path, kind }: Pick<HeadText, 'path' | 'kind'>, value: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return kind === 'number' ? Number(value) : value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === key ? withValue(item, { path: rest, kind }, value) : item));
  const { [key]: before, ...others } = data as Record<string, unknown>;
  if (rest.length === 0 && value === '') return others;
  return { ...others, [key]: withValue(before, { path: rest, kind }, value) };
}

/** Data with its keys in the order of the alphabet, to compare. */
function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (!(data instanceof Object)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  );
}
