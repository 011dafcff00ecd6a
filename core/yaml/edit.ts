import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { withLineEndsOf, withLineFeeds } from '../line-ends.ts';
import { differences } from './differences.ts';
import { type Layout, scalar } from './layout.ts';
import { parseYaml } from './parse.ts';
import { end, start } from './range.ts';
import { applied, mergeInsertions, type Splice } from './splices.ts';
import { writeInline, writeItem, writeMap, writePair } from './write.ts';

type Data = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, Layout>>;

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
  const wanted = writeMap(after, keys);
  // A hand-written style that this editor does not support must never lose data. Then what stands under each key that has
  // changed is written again, and at worst the whole file.
  for (const isCoarse of [false, true]) {
    const ended = source.endsWith('\n') ? source : `${source}\n`;
    const editor = new Editor(ended, isCoarse);
    const splices = editor.map(document.contents, value as Data, after, keys, '');
    const isEndKept = splices.every(({ to }) => to < ended.length);
    const spliced = applied(ended, splices);
    const edited = isEndKept && ended !== source ? spliced.slice(0, -1) : spliced;
    if (writtenAgain(edited, keys) === wanted) return withLineEndsOf(file, edited);
  }
  return withLineEndsOf(file, wanted);
}

/** A text in our own style, to compare what it holds; undefined when it holds something else than such data. */
function writtenAgain(text: string, keys: Keys): string | undefined {
  try {
    return writeMap(parseYaml(text).value as Data, keys);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

class Editor {
  readonly source: string;
  readonly isCoarse: boolean;
  /** @param isCoarse whether all that stands under a changed key is written again */
  constructor(source: string, isCoarse: boolean) {
    this.source = source;
    this.isCoarse = isCoarse;
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
    if (this.isCoarse)
      return [{ ...lines, text: this.withComment(pair, writePair(key, after, layout, indent)) }];
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
    const write = (item: unknown) => writeItem(item, layout, indent);
    return differences(before.map(write), after.map(write)).flatMap(({ before: old, after: now }) => {
      const [removed, written] = [old.till - old.from, now.till - now.from];
      const shared = Math.min(removed, written);
      const splices: Splice[] = [];
      for (let nr = 0; nr < shared; nr++) {
        const at = old.from + nr;
        splices.push(...this.item(node.items[at] as Node, before[at], after[now.from + nr], layout, write));
      }
      for (const item of node.items.slice(old.from + shared, old.till))
        splices.push({ ...this.linesOf(item), text: '' });
      // A comment before an item belongs to that item.
      const previous = node.items[old.till - 1];
      const at = previous ? this.lineEnd(end(previous)) : this.lineStart(start(node.items[0]));
      const added = after.slice(now.from + shared, now.till).map(write);
      if (added.length > 0) splices.push({ from: at, to: at, text: added.join('') });
      return splices;
    });
  }

  item(
    node: Node,
    before: unknown,
    after: unknown,
    layout: Layout,
    write: (item: unknown) => string,
  ): Splice[] {
    if (layout.style === 'map' && isMap(node) && !node.flow && sameFirst(before, after))
      return this.map(node, before as Data, after as Data, layout.keys, this.indentOf(node));
    const inPlace = isOtherStyle(node, layout) ? this.scalars(node, before, after) : undefined;
    return inPlace ?? [{ ...this.linesOf(node), text: this.withComment(node, write(after)) }];
  }

  linesOf(node: unknown): Pick<Splice, 'from' | 'to'> {
    return { from: this.lineStart(start(node)), to: this.lineEnd(end(node)) };
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

/** Whether a person has written a map on one line that is ours on several, or the other way round. */
const isOtherStyle = (node: unknown, { style }: Layout): boolean =>
  isMap(node) && (style === 'map' || style === 'flow') && (style === 'flow') !== (node.flow === true);

const isData = (value: unknown): value is Data => value instanceof Object && !Array.isArray(value);

/** Whether an item keeps its first key, which shares its line with the dash and so can be changed but not removed. */
function sameFirst(before: unknown, after: unknown): boolean {
  const first = Object.keys(before as Data)[0];
  return first !== undefined && (after as Data)[first] !== undefined;
}
