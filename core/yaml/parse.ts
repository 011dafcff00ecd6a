import { type Document, isAlias, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { conflictFaults } from '../conflict-markers.ts';
import { CONTROL_CHARACTERS } from '../control-characters.ts';
import { type Fault, sortFaults } from '../fault.ts';
import { withLineFeeds } from '../line-ends.ts';
import { positionAt, type TextPosition } from '../position.ts';
import { YAML_TEXTS, yamlErrorText } from '../texts/yaml.ts';
import { MAX_FILE_LENGTH } from './max-length.ts';

export type DataPath = readonly (string | number)[];

/** The result of reading a YAML file: its value if it can be read, every fault found, and the place of each value. */
export interface ParsedYaml {
  value: unknown;
  faults: Fault[];
  /** The place of the value at `path`, or of its nearest parent that exists. With `key`, the place of its key. */
  locate(path: DataPath, key?: boolean): TextPosition;
  document: Document | undefined;
}

/**
 * Reads YAML 1.2 (core schema) strictly: unique keys, one document, no anchors, aliases, tags or directives,
 * no control characters, NFC, lines that end with LF or CRLF. Returns every fault at once. Never throws.
 *
 * @example
 * const { value, faults, locate } = parseYaml(text);
 */
export function parseYaml(text: string): ParsedYaml {
  const source = withLineFeeds(text);
  const fault = notADataFile(source);
  if (fault) return unreadable([fault]);
  const conflicts = conflictFaults(source);
  if (conflicts.length > 0) return unreadable(conflicts);
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let document: Document;
  try {
    document = parseDocument(source, {
      lineCounter: lines,
      strict: true,
      uniqueKeys: true,
      schema: 'core',
      logLevel: 'error',
    });
  } catch (cause) {
    // The parser recurses once per level: only nesting far beyond any of our files gets here.
    if (cause instanceof RangeError)
      return unreadable([{ code: 'yaml-deep', line: 1, column: 1, text: YAML_TEXTS.deep }]);
    throw cause;
  }
  const faults = firstOfEachLine(
    [...document.errors, ...document.warnings].map((error) => ({
      code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
      ...at(error.pos[0]),
      text: yamlErrorText(error.code),
    })),
  );
  faults.push(...forbiddenFeatures(document, at), ...notNfc(source, at));
  if (faults.length > 0) return { ...unreadable(sortFaults(faults)), document };
  const value: unknown = document.toJS();
  if (value == null) return unreadable([{ code: 'yaml-empty', line: 1, column: 1, text: YAML_TEXTS.empty }]);
  return { value, faults: [], document, locate: (path, key) => at(offsetOf(document, path, key)) };
}

/** The first fault of each line: one mistake often causes several, and the first one shows where to look. */
function firstOfEachLine(faults: readonly Fault[]): Fault[] {
  const byLine = new Map<number, Fault>();
  for (const fault of sortFaults(faults)) if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
  return [...byLine.values()];
}

function unreadable(faults: Fault[]): ParsedYaml {
  return { value: undefined, faults, document: undefined, locate: () => ({ line: 1, column: 1 }) };
}

/** Why a text cannot be a data file at all. */
function notADataFile(source: string): Fault | undefined {
  const fault = (code: keyof typeof YAML_TEXTS, index = 0): Fault => ({
    code: `yaml-${code}`,
    ...positionAt(source, index),
    text: YAML_TEXTS[code],
  });
  if (source.length > MAX_FILE_LENGTH) return fault('size');
  if (source.trim() === '') return fault('empty');
  if (source.includes('\0')) return fault('binary', source.indexOf('\0'));
  const control = source.search(CONTROL_CHARACTERS);
  if (control >= 0) return fault('control', control);
  if (!source.isWellFormed()) return fault('binary');
  return undefined;
}

type At = (offset: number) => TextPosition;

/** The features of YAML that a data file never needs and that have been used in attacks. */
function forbiddenFeatures(document: Document, at: At): Fault[] {
  const faults: Fault[] = [];
  const add = (code: 'alias' | 'anchor' | 'tag', node: Node) =>
    faults.push({ code: `yaml-${code}`, ...at(node.range?.[0] ?? 0), text: YAML_TEXTS[code] });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) add('alias', node);
      else if (isNode(node)) {
        if ('anchor' in node && node.anchor) add('anchor', node as Node);
        if (node.tag) add('tag', node as Node);
      }
    },
  });
  if (document.directives?.yaml.explicit)
    faults.push({ code: 'yaml-directive', line: 1, column: 1, text: YAML_TEXTS.directive });
  return faults;
}

function notNfc(source: string, at: At): Fault[] {
  if (source === source.normalize('NFC')) return [];
  let offset = 0;
  for (const line of source.split('\n')) {
    if (line !== line.normalize('NFC')) break;
    offset += line.length + 1;
  }
  return [{ code: 'yaml-nfc', ...at(offset), text: YAML_TEXTS.nfc }];
}

function offsetOf(document: Document, path: DataPath, key = false): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pairs = (parent as { items?: unknown[] } | undefined)?.items;
    const item = pairs?.find((pair) => String((pair as { key?: unknown }).key) === last) as
      | { key?: Node; value?: Node }
      | undefined;
    const node = item
      ? key
        ? item.key
        : (item.value ?? item.key)
      : (document.getIn(path.slice(0, length), true) as Node);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
