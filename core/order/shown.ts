/** What opens a part of a comment that is only quoted or hidden: an HTML comment, `<pre>` or `<details>`. */
const OPENER = /<!--|<(pre|details)(?=[\s>])/gi;

/**
 * Finds where a part of a comment ends that only shows something: a code fence, `<pre>`, an HTML comment or `<details>`.
 * What is never closed goes on to the end, as GitHub shows it.
 *
 * @returns the index of the first line after it, or `at` itself when no such part goes on after that line
 */
export function afterShown(lines: readonly string[], at: number): number {
  const fence = openingFence(lines[at] ?? '');
  if (fence) {
    const end = lines.findIndex((line, index) => index > at && closesFence(line, fence));
    return end < 0 ? lines.length : end + 1;
  }
  let place = { line: at, column: 0 };
  for (;;) {
    OPENER.lastIndex = place.column;
    const opened = OPENER.exec(withoutCodeSpans(lines[place.line] ?? ''));
    if (!opened) return place.line === at ? at : place.line + 1;
    const inside = { line: place.line, column: OPENER.lastIndex };
    const end =
      opened[1] === undefined ? afterComment(lines, inside) : afterElement(lines, inside, opened[1]);
    if (!end) return lines.length;
    place = end;
  }
}

interface Place {
  line: number;
  column: number;
}

/** The marks of a code fence that a line opens, also one in a list. */
function openingFence(line: string): string | undefined {
  const [, marks = '', info = ''] = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  return marks === '' || (marks.startsWith('`') && info.includes('`')) ? undefined : marks;
}

/** A fence is closed by at least as many of its own marks, alone on a line. */
function closesFence(line: string, fence: string): boolean {
  const marks = line.trim();
  return marks.length >= fence.length && [...marks].every((mark) => mark === fence[0]);
}

function afterComment(lines: readonly string[], { line, column }: Place): Place | undefined {
  for (let at = line; at < lines.length; at++) {
    const end = (lines[at] ?? '').indexOf('-->', at === line ? column : 0);
    if (end >= 0) return { line: at, column: end + 3 };
  }
  return undefined;
}

/** The place after an element's closing tag, with any elements of the same kind inside it. */
function afterElement(lines: readonly string[], { line, column }: Place, name: string): Place | undefined {
  const tag = new RegExp(`<(/?)${name}(?=[\\s>])`, 'gi');
  let depth = 1;
  for (let at = line; at < lines.length; at++) {
    tag.lastIndex = at === line ? column : 0;
    for (let found = tag.exec(lines[at] ?? ''); found; found = tag.exec(lines[at] ?? '')) {
      depth += found[1] === '/' ? -1 : 1;
      if (depth === 0) return { line: at, column: tag.lastIndex };
    }
  }
  return undefined;
}

/** The line with its code spans blanked out, so that what they show opens nothing. */
const withoutCodeSpans = (line: string): string =>
  line.replace(/`[^`]*`/g, (span) => ' '.repeat(span.length));
