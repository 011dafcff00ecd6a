import { isDate } from '../date.ts';
import type { Layout } from './layout.ts';

type Data = Readonly<Record<string, unknown>>;

/** Writes a map's keys in the layout's order, each line ended. Keys whose value is undefined are left out. */
export function writeMap(data: Data, keys: Readonly<Record<string, Layout>>, indent = ''): string {
  let out = '';
  for (const key of Object.keys(keys)) {
    const layout = keys[key];
    if (layout && data[key] !== undefined) out += writePair(key, data[key], layout, indent);
  }
  return out;
}

/** Writes `key: value`, with every line ended. */
export function writePair(key: string, value: unknown, layout: Layout, indent: string): string {
  if (layout.style === 'map')
    return `${indent}${key}:\n${writeMap(value as Data, layout.keys, `${indent}  `)}`;
  if (layout.style === 'list') {
    const items = (value as unknown[]).map((item) => writeItem(item, layout.item, `${indent}  `));
    return `${indent}${key}:\n${items.join('')}`;
  }
  return `${indent}${key}: ${writeInline(value, layout, indent)}\n`;
}

/** Writes `- item`, with every line ended. */
export function writeItem(item: unknown, layout: Layout, indent: string): string {
  if (layout.style !== 'map') return `${indent}- ${writeInline(item, layout, indent)}\n`;
  const body = writeMap(item as Data, layout.keys, `${indent}  `);
  return `${indent}- ${body.slice(indent.length + 2)}`;
}

/** A value that starts on its key's line. `indent` is the key's. */
export function writeInline(value: unknown, layout: Layout, indent: string): string {
  if (layout.style === 'flow') return writeFlow(value, layout.keys);
  return layout.style === 'text' ? writeText(value as string, indent) : writeScalar(value);
}

function writeFlow(value: unknown, keys: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map(writeScalar).join(', ')}]`;
  const data = value as Data;
  const pairs = keys
    .filter((key) => data[key] !== undefined)
    .map((key) => `${key}: ${writeScalar(data[key])}`);
  return `{${pairs.join(', ')}}`;
}

// Words and dates that YAML reads as they are, inside a list and outside. Everything else is quoted.
const PLAIN = /^(?:\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?|\d{4}-\d\d-\d\d)$/u;
// Words that a reader of YAML 1.1 (PyYAML, Ruby, R) takes for true, false or nothing, and dates that do not exist, which
// stop such a reader.
const RESERVED = /^(?:null|true|false|y|n|yes|no|on|off)$/i;
const DATE = /^\d{4}-\d\d-\d\d$/;
// The whole of it: a text that a person writes may begin like a checksum, and go on with signs that YAML reads.
const CHECKSUM = /^sha256:[0-9a-f]{64}$/;

function writeScalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const nfc = value.normalize('NFC');
  if (CHECKSUM.test(nfc)) return nfc;
  const plain = PLAIN.test(nfc) && !RESERVED.test(nfc) && (!DATE.test(nfc) || isDate(nfc));
  return plain ? nfc : quote(nfc);
}

// What a literal block cannot hold: text that begins or ends with white space, and characters that YAML counts as line
// breaks or cannot print.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const NOT_LITERAL = /^\s|\s$|^$|[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/u;

function writeText(value: string, indent: string): string {
  const nfc = value.normalize('NFC');
  if (NOT_LITERAL.test(nfc)) return quote(nfc);
  const lines = nfc.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`));
  return `|-\n${lines.join('\n')}`;
}

const BARE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A JSON string is a YAML double-quoted string, once the few characters JSON leaves bare are escaped too. */
function quote(value: string): string {
  return JSON.stringify(value).replace(
    BARE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
