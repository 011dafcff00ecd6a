import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { withLineEndsOf, withLineFeeds } from '../line-ends.ts';
import { type Layout, scalar } from './layout.ts';
import { parseYaml } from './parse.ts';
import { writeInline, writeItem, writeMap, writePair } from './write.ts';

type Data = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, Layout>>;

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * Edits a YAML file's text so that it holds `after`. Changes only the lines whose values differ: comments, blank
 * lines and a person's own style stay. Where lines end with both LF and CRLF, all get the more common one.
 *
 * @throws TypeError if the file cannot be read
 */
export function editYaml(file: string, after: Data, keys: Keys): string {
  const source = withLineFeeds(file);
  const { document, value } = parseYaml(source);
  if (!document || !isMap(document.contents)) throw new TypeError('only a readable file can be edited');
  const splices = new Editor(source).map(document.contents, value as Data, after, keys, '');
  const edited = splices
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, { from, to, text: inserted }) => text.slice(0, from) + inserted + text.slice(to), source);
  // A hand-written style that this editor does not support must never lose data: then the whole file is written again.
  const now = parseYaml(edited).value as Data | undefined;
  const kept = now && writeMap(now, keys) === writeMap(after, keys);
  return withLineEndsOf(file, kept ? edited : writeMap(after, keys));
}

class Editor {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  map(node: YAMLMap, before: Data, after: Data, keys: Keys, indent: string): Splice[] {
    const splices: Splice[] = [];
    let insertAt = this.lineStart(start(node.items[0]?.key));
    for (const [key, layout] of Object.entries(keys)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair) {
        splices.push(...this.pair(pair, before[key], after[key], key, layout, indent));
        insertAt = this.lineEnd(end(pair));
      } else if (after[key] !== undefined) {
        splices.push({ from: insertAt, to: insertAt, text: writePair(key, after[key], layout, indent) });
      }
    }
    // Keys that are inserted at the same place must keep their order.
    return mergeInsertions(splices);
  }

  pair(pair: Pair, before: unknown, after: unknown, key: string, layout: Layout, indent: string): Splice[] {
    const lines = { from: this.lineStart(start(pair.key)), to: this.lineEnd(end(pair)) };
    if (after === undefined) return [{ ...lines, text: '' }];
    if (writePair(key, before, layout, indent) === writePair(key, after, layout, indent)) return [];
    const { value } = pair;
    if (layout.style === 'map' && isMap(value) && !value.flow) {
      return this.map(value, before as Data, after as Data, layout.keys, this.indentOf(value));
    }
    if (layout.style === 'list' && isSeq(value) && !value.flow) {
      return this.list(value, before as unknown[], after as unknown[], layout.item, this.indentOf(value));
    }
    const inPlace = isOtherStyle(value, layout) ? this.scalars(value, before, after) : undefined;
    if (inPlace) return inPlace;
    if (layout.style === 'map' || layout.style === 'list')
      return [{ ...lines, text: this.withComment(pair, writePair(key, after, layout, indent)) }];
    return [
      { from: start(value), to: this.withoutBreak(end(pair)), text: writeInline(after, layout, indent) },
    ];
  }

  list(
    node: YAMLSeq,
    before: readonly unknown[],
    after: readonly unknown[],
    layout: Layout,
    indent: string,
  ): Splice[] {
    const splices: Splice[] = [];
    const write = (item: unknown) => writeItem(item, layout, indent);
    const kept = keptAfterRemoval(before.map(write), after.map(write));
    for (const [index, item] of node.items.entries()) {
      const lines = { from: this.lineStart(start(item)), to: this.lineEnd(end(item)) };
      if (kept) splices.push(...(kept.has(index) ? [] : [{ ...lines, text: '' }]));
      else if (index >= after.length) splices.push({ ...lines, text: '' });
      else if (write(before[index]) === write(after[index])) continue;
      else if (
        layout.style === 'map' &&
        isMap(item) &&
        !item.flow &&
        sameFirst(before[index], after[index])
      ) {
        splices.push(
          ...this.map(item, before[index] as Data, after[index] as Data, layout.keys, this.indentOf(item)),
        );
      } else {
        const inPlace = isOtherStyle(item, layout)
          ? this.scalars(item, before[index], after[index])
          : undefined;
        const text = this.withComment(item, write(after[index]));
        splices.push(...(inPlace ?? [{ ...lines, text }]));
      }
    }
    const added = after.slice(kept?.size ?? node.items.length).map(write);
    const at = this.lineEnd(end(node.items.at(-1)));
    if (added.length > 0) splices.push({ from: at, to: at, text: added.join('') });
    return splices;
  }

  /** What changes in a map, in whatever style it is written; undefined when it is more than the values of its keys. */
  scalars(node: unknown, before: unknown, after: unknown): Splice[] | undefined {
    if (!isMap(node) || !isData(before) || !isData(after)) return undefined;
    if (Object.keys(before).length !== Object.keys(after).length) return undefined;
    const splices: Splice[] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const now = after[name];
      if (JSON.stringify(before[name]) === JSON.stringify(now)) continue;
      const isOneLine = isScalar(value) && value.type !== 'BLOCK_LITERAL' && value.type !== 'BLOCK_FOLDED';
      if (!isOneLine || now === undefined || now instanceof Object || end(value) === start(value))
        return undefined;
      splices.push({ from: start(value), to: end(value), text: writeInline(now, scalar, '') });
    }
    return splices;
  }

  /** New text for a node, with the comment that stands after it. */
  withComment(node: unknown, text: string): string {
    const comment = this.source.slice(end(node), this.lineEnd(end(node))).trim();
    return comment.startsWith('#') ? text.replace('\n', ` ${comment}\n`) : text;
  }

  /** The column of a block's first key or dash, as spaces: a person may indent as they like, a list not at all. */
  indentOf(node: YAMLMap | YAMLSeq): string {
    return ' '.repeat(start(node) - this.lineStart(start(node)));
  }

  lineStart(offset: number): number {
    return this.source.lastIndexOf('\n', offset - 1) + 1;
  }

  /** One past the line break that ends the line of the character before `offset`. */
  lineEnd(offset: number): number {
    const at = this.source.indexOf('\n', Math.max(offset - 1, 0));
    return at < 0 ? this.source.length : at + 1;
  }

  withoutBreak(offset: number): number {
    return this.source[offset - 1] === '\n' ? offset - 1 : offset;
  }
}

function start(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** The offset at which a node's content ends, not counting comments after it. */
function end(node: unknown): number {
  if (isPair(node)) return node.value ? end(node.value) : ((node.key as Node).range?.[1] ?? 0);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return end(node.items.at(-1));
  return (node as Node | undefined)?.range?.[1] ?? 0;
}

/** Whether a person has written a map on one line that is ours on several, or the other way round. */
const isOtherStyle = (node: unknown, { style }: Layout): boolean =>
  isMap(node) && (style === 'map' || style === 'flow') && (style === 'flow') !== (node.flow === true);

const isData = (value: unknown): value is Data => value instanceof Object && !Array.isArray(value);

/**
 * The places of the items that stay, when others before them are removed and new ones come last: each keeps its lines and
 * comments. Undefined when nothing moves, or when the order has changed too.
 */
function keptAfterRemoval(before: readonly string[], after: readonly string[]): Set<number> | undefined {
  const kept: number[] = [];
  for (const [index, item] of before.entries())
    if (item === after[kept.length]) kept.push(index);
    else if (after.includes(item)) return undefined;
  return kept.some((index, place) => index !== place) ? new Set(kept) : undefined;
}

/** Whether an item keeps its first key, which shares its line with the dash and so can be changed but not removed. */
function sameFirst(before: unknown, after: unknown): boolean {
  const first = Object.keys(before as Data)[0];
  return first !== undefined && (after as Data)[first] !== undefined;
}

function mergeInsertions(splices: readonly Splice[]): Splice[] {
  const out: Splice[] = [];
  for (const splice of splices) {
    const same = out.find(({ from, to }) => from === to && splice.from === splice.to && from === splice.from);
    if (same) same.text += splice.text;
    else out.push({ ...splice });
  }
  return out;
}
