import type { Fault } from './fault.ts';
import { type ParsedYaml, parseYaml } from './yaml/parse.ts';

/** A Markdown file with a head: YAML between two lines of `---`. */
export interface FrontMatter {
  head: ParsedYaml;
  body: string;
  /** Lines of the file before the body. */
  linesBeforeBody: number;
}

/** Divides a file into its head and its text; undefined when it has no head. Never throws. */
export function splitFrontMatter(source: string): FrontMatter | undefined {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(source);
  if (!match) return undefined;
  return {
    head: parseYaml(match[1] ?? ''),
    body: source.slice(match[0].length),
    linesBeforeBody: match[0].split('\n').length - 1,
  };
}

/** Faults that were counted from a line further down in the file. The head's first line is the file's second. */
export function shiftFaults(faults: readonly Fault[], lines: number): Fault[] {
  return faults.map((fault) => ({ ...fault, line: fault.line + lines }));
}
