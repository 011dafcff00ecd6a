import { conforms } from '../schema/validate.ts';
import { MAX_FILE } from '../yaml/parse.ts';
import type { Case } from './case.ts';
import { SCHEMA_LINE } from './layout.ts';
import { writeCase } from './write.ts';

/**
 * Reads a case file that is canonical to the byte, some twenty times faster than a YAML parser, or gives up.
 *
 * It may guess: whatever it read is written again, and unless that gives the very same bytes the answer is
 * undefined and the strict reader decides. The writer's own property (what it writes reads back as the same
 * data) therefore makes the two readers agree.
 */
export function readCanonical(source: string): Case | undefined {
  if (!source.startsWith(SCHEMA_LINE) || source.length > MAX_FILE || !source.isWellFormed()) return undefined;
  const lines = source.slice(SCHEMA_LINE.length).split('\n');
  const value = block(lines, { at: 0 }, 0);
  return conforms('case', value) && writeCase(value) === source ? value : undefined;
}

interface Cursor {
  at: number;
}

/** A map or a list whose lines begin with `indent` spaces. */
function block(lines: readonly string[], cursor: Cursor, indent: number): unknown {
  return lines[cursor.at]?.startsWith('- ', indent)
    ? items(lines, cursor, indent)
    : pairs(lines, cursor, indent);
}

function items(lines: readonly string[], cursor: Cursor, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let line = lines[cursor.at]; line?.startsWith('- ', indent); line = lines[cursor.at]) {
    const from = cursor.at;
    const rest = line.slice(indent + 2);
    if (rest.startsWith('{')) {
      list.push(scalar(rest));
      cursor.at++;
    } else list.push(pairs(lines, cursor, indent + 2));
    // A line that is no pair is not canonical; without this it would be looked at for ever.
    if (cursor.at === from) break;
  }
  return list;
}

/** The first line of a list's item begins with its dash, so only what stands from `indent` on is looked at. */
function pairs(lines: readonly string[], cursor: Cursor, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = lines[cursor.at]; line && depth(line) === indent; line = lines[cursor.at]) {
    const colon = line.indexOf(':', indent);
    if (colon < 0) break;
    const rest = line.slice(colon + 2);
    cursor.at++;
    if (rest === '') map[line.slice(indent, colon)] = block(lines, cursor, indent + 2);
    else if (rest === '|-') map[line.slice(indent, colon)] = literal(lines, cursor, indent + 2);
    else map[line.slice(indent, colon)] = scalar(rest);
    if (lines[cursor.at]?.startsWith('- ', indent - 2)) break;
  }
  return map;
}

function depth(line: string): number {
  let spaces = 0;
  while (line[spaces] === ' ') spaces++;
  return line[spaces] === '-' && line[spaces + 1] === ' ' ? spaces + 2 : spaces;
}

function literal(lines: readonly string[], cursor: Cursor, indent: number): string {
  const from = cursor.at;
  const margin = ' '.repeat(indent);
  while (cursor.at < lines.length && (lines[cursor.at] === '' || lines[cursor.at]?.startsWith(margin)))
    cursor.at++;
  const taken = lines.slice(from, cursor.at).map((line) => line.slice(indent));
  while (taken.at(-1) === '') taken.pop();
  return taken.join('\n');
}

function scalar(text: string): unknown {
  if (text.startsWith('{')) {
    return Object.fromEntries(
      parts(text).map((pair) => [
        pair.slice(0, pair.indexOf(':')),
        scalar(pair.slice(pair.indexOf(':') + 2)),
      ]),
    );
  }
  if (text.startsWith('[')) return parts(text).map(scalar);
  if (text.startsWith('"')) return quoted(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The parts of `{a, b}` or `[a, b]`, where none is quoted. */
function parts(text: string): string[] {
  return text.slice(1, -1).split(', ');
}

/** The writer quotes as JSON does. */
function quoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
