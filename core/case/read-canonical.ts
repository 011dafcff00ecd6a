import { conforms } from '../schema/validate.ts';
import { MAX_FILE_LENGTH } from '../yaml/max-length.ts';
import type { Case } from './case.ts';
import { SCHEMA_LINE } from './layout.ts';
import { writeCase } from './write.ts';

/**
 * Reads a case file that is canonical to the byte, some twenty times faster than a YAML parser, or gives up.
 *
 * It may guess: what it has read is written again, and unless the result is the same to the byte it returns `undefined`
 * and the strict reader decides. The two readers agree because what the writer writes is read back as the same data,
 * which a property test holds.
 */
export function readCanonical(source: string): Case | undefined {
  if (!source.startsWith(SCHEMA_LINE) || source.length > MAX_FILE_LENGTH || !source.isWellFormed())
    return undefined;
  const lines = source.slice(SCHEMA_LINE.length).split('\n');
  const value = readBlock(lines, { line: 0 }, 0);
  return conforms('case', value) && writeCase(value) === source ? value : undefined;
}

interface Cursor {
  line: number;
}

/** A map or a list whose lines begin with `indent` spaces. */
function readBlock(lines: readonly string[], cursor: Cursor, indent: number): unknown {
  return lines[cursor.line]?.startsWith('- ', indent)
    ? readItems(lines, cursor, indent)
    : readPairs(lines, cursor, indent);
}

function readItems(lines: readonly string[], cursor: Cursor, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let line = lines[cursor.line]; line?.startsWith('- ', indent); line = lines[cursor.line]) {
    const from = cursor.line;
    const rest = line.slice(indent + 2);
    if (rest.startsWith('{')) {
      list.push(readScalar(rest));
      cursor.line++;
    } else list.push(readPairs(lines, cursor, indent + 2));
    // A line that is not a pair is not canonical; without this check the loop would never end.
    if (cursor.line === from) break;
  }
  return list;
}

/** The first line of a list item begins with its dash, so each line is read from `indent` on. */
function readPairs(lines: readonly string[], cursor: Cursor, indent: number): Record<string, unknown> {
  const pairs: [string, unknown][] = [];
  for (let line = lines[cursor.line]; line && indentOf(line) === indent; line = lines[cursor.line]) {
    const colon = line.indexOf(':', indent);
    if (colon < 0) break;
    const key = line.slice(indent, colon);
    const rest = line.slice(colon + 2);
    cursor.line++;
    if (rest === '') pairs.push([key, readBlock(lines, cursor, indent + 2)]);
    else if (rest === '|-') pairs.push([key, readLiteral(lines, cursor, indent + 2)]);
    else pairs.push([key, readScalar(rest)]);
    if (lines[cursor.line]?.startsWith('- ', indent - 2)) break;
  }
  // Not by assignment: to assign to `__proto__` sets no key.
  return Object.fromEntries(pairs);
}

function indentOf(line: string): number {
  let spaces = 0;
  while (line[spaces] === ' ') spaces++;
  return line[spaces] === '-' && line[spaces + 1] === ' ' ? spaces + 2 : spaces;
}

function readLiteral(lines: readonly string[], cursor: Cursor, indent: number): string {
  const from = cursor.line;
  const margin = ' '.repeat(indent);
  while (cursor.line < lines.length && (lines[cursor.line] === '' || lines[cursor.line]?.startsWith(margin)))
    cursor.line++;
  const block = lines.slice(from, cursor.line).map((line) => line.slice(indent));
  while (block.at(-1) === '') block.pop();
  return block.join('\n');
}

function readScalar(text: string): unknown {
  if (text.startsWith('{')) {
    return Object.fromEntries(
      splitFlow(text).map((pair) => [
        pair.slice(0, pair.indexOf(':')),
        readScalar(pair.slice(pair.indexOf(':') + 2)),
      ]),
    );
  }
  if (text.startsWith('[')) return splitFlow(text).map(readScalar);
  if (text.startsWith('"')) return readQuoted(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The parts of `{a, b}` or `[a, b]`, if none is quoted. */
function splitFlow(text: string): string[] {
  return text.slice(1, -1).split(', ');
}

/** The writer quotes as JSON does. */
function readQuoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
