import type { Fault } from './fault.ts';
import { withLineFeeds } from './line-ends.ts';
import { type ParsedYaml, parseYaml } from './yaml/parse.ts';

/** A Markdown file with front matter: YAML between two lines of `---`. */
export interface FrontMatter {
  head: ParsedYaml;
  body: string;
  /** Lines of the file before the body. */
  linesBeforeBody: number;
}

/**
 * Splits a Markdown file, with any line ends, into its front matter and its body with LF; `undefined` if it has no front
 * matter. Never throws.
 */
export function splitFrontMatter(file: string): FrontMatter | undefined {
  const source = withLineFeeds(file);
  const match = /^---\n([\s\S]*?\n)---\n/.exec(source);
  if (!match) return undefined;
  return {
    head: parseYaml(match[1] ?? ''),
    body: source.slice(match[0].length),
    linesBeforeBody: match[0].split('\n').length - 1,
  };
}

/**
 * Moves faults down by a number of lines: those of a part of a file to where they are in the whole file. The head's
 * first line is the file's second, so its faults are moved by one.
 */
export function shiftFaults(faults: readonly Fault[], lines: number): Fault[] {
  return faults.map((fault) => ({ ...fault, line: fault.line + lines }));
}
