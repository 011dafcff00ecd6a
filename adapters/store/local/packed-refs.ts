/**
 * Parses the text of git's `packed-refs` as `ref → oid`: a header, then one `<oid> <ref>` per line, where a line
 * `^<oid>` belongs to the tag before it.
 */
export function parsePackedRefs(text: string): Map<string, string> {
  const refs = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.startsWith('^')) continue;
    const space = line.indexOf(' ');
    if (space > 0) refs.set(line.slice(space + 1), line.slice(0, space));
  }
  return refs;
}

/** Returns the same text without one ref; every other line is unchanged. */
export function withoutRef(text: string, ref: string): string {
  const kept: string[] = [];
  let dropped = false;
  for (const line of text.split('\n')) {
    if (dropped && line.startsWith('^')) continue;
    dropped = !line.startsWith('#') && line.slice(line.indexOf(' ') + 1) === ref;
    if (!dropped) kept.push(line);
  }
  return kept.join('\n');
}
