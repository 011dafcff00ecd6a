import type { Fault } from '../fault.ts';
import type { TextPosition } from '../position.ts';
import { IDENTIFIES_TEXTS } from '../texts/file.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { CaseFinding } from './findings.ts';

/**
 * Turns findings into faults (`stops`) and warnings, with their places in the file. Their sentences name the kind and
 * the rule, never the words.
 */
export function locateFindings(
  source: string,
  found: readonly CaseFinding[],
): { stops: Fault[]; warnings: Fault[] } {
  const parsed = parseYaml(source);
  const lines = source.split('\n');
  const faults = found.map(({ path, at, finding: { type, rule, tier } }) => {
    const value = parsed.locate(path);
    const text = IDENTIFIES_TEXTS[tier === 'stop' ? 'stop' : 'warn'](type, rule);
    return { tier, fault: { code: `identifies-${type}`, ...locateInText(lines, value, at), text } };
  });
  const ofTier = (isStop: boolean) =>
    faults.filter(({ tier }) => (tier === 'stop') === isStop).map(({ fault }) => fault);
  return { stops: ofTier(true), warnings: ofTier(false) };
}

/** In a literal block the place is found by counting lines; for a quoted text it is where the text begins. */
function locateInText(lines: readonly string[], value: TextPosition, at: TextPosition): TextPosition {
  if (!lines[value.line - 1]?.slice(value.column - 1).startsWith('|')) return value;
  const indent = /^ */.exec(lines[value.line] ?? '')?.[0].length ?? 0;
  return { line: value.line + at.line, column: indent + at.column };
}
