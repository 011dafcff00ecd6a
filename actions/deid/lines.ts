import type { Readable } from 'node:stream';
import type { AnnotatedText } from '../../core/deid/evaluate.ts';
import type { LineFault } from '../../core/texts/deid.ts';

/** Yields a stream's lines with their numbers, with any line endings. Skips a byte order mark and blank lines. */
export async function* numberedLines(input: Readable): AsyncGenerator<{ number: number; line: string }> {
  let number = 0;
  let rest = '';
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts)
      if (++number && part.trim() !== '') yield { number, line: trimLine(part, number) };
  }
  if (rest.trim() !== '') yield { number: number + 1, line: trimLine(rest, number + 1) };
}

const trimLine = (line: string, number: number) =>
  (number === 1 ? line.replace(/^\ufeff/, '') : line).replace(/\r$/, '');

/** Parses a line `{"id","text"}`, or returns the code of what is wrong with it. */
export function readRow(
  line: string,
): { id: unknown; text: string; spans: unknown; kind: unknown } | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'json';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'json';
  const row = value as Record<string, unknown>;
  return typeof row['text'] === 'string'
    ? { id: row['id'] ?? null, text: row['text'], spans: row['spans'], kind: row['kind'] }
    : 'text';
}

/** Parses a line `{"id","text","spans"}`, or returns the code of what is wrong with it. */
export function readMarked(line: string): AnnotatedText | LineFault {
  const row = readRow(line);
  if (typeof row === 'string') return row;
  const { spans, text, kind } = row;
  if (!Array.isArray(spans) || !spans.every((span) => isSpan(span, text.length))) return 'spans';
  return { id: String(row.id), text, spans, ...(typeof kind === 'string' ? { kind } : {}) };
}

function isSpan(value: unknown, length: number): value is AnnotatedText['spans'][number] {
  if (value === null || typeof value !== 'object') return false;
  const { start, end, type } = value as Record<string, unknown>;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    typeof type === 'string' &&
    Number(start) >= 0 &&
    Number(start) < Number(end) &&
    Number(end) <= length
  );
}
