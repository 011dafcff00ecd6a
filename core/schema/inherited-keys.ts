import type { DataPath } from '../yaml/parse.ts';

/** A key such as `toString` that an object in the data itself has. */
export interface InheritedKey {
  /** The path of the object. */
  path: DataPath;
  key: string;
  /** The object. */
  value: unknown;
}

/** What was found in a value before it is validated, and the value that is safe to validate. */
interface SafeValue {
  /** The value itself when nothing was found; otherwise a copy without what was found. */
  value: unknown;
  inherited: InheritedKey[];
}

// No schema of ours goes deeper than eight levels, and each of them refuses what is below its own.
const MAX_DEPTH = 32;

/**
 * Finds keys such as `toString` and `__proto__`, which every object inherits. The validator compares list items with
 * code that calls these members, and such a key of the data would be called instead. Levels too deep for any schema
 * are cut off, because the same code recurses once per level.
 */
export function withoutInheritedKeys(value: unknown): SafeValue {
  if (isSafe(value, 0)) return { value, inherited: [] };
  const inherited: InheritedKey[] = [];
  return { value: copy(value, [], inherited), inherited };
}

/** Whether a value has neither such keys nor too many levels. Most values are safe, and are not copied. */
function isSafe(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isSafe(item, depth + 1)) return false;
    return true;
  }
  for (const key of Object.keys(value)) {
    if (key in Object.prototype) return false;
    if (!isSafe((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

function copy(value: unknown, path: DataPath, inherited: InheritedKey[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (path.length >= MAX_DEPTH) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], inherited));
  const kept: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (key in Object.prototype) inherited.push({ path, key, value });
    else kept.push([key, copy(inner, [...path, key], inherited)]);
  }
  return Object.fromEntries(kept);
}
