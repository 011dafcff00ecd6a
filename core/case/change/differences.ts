import type { DataPath } from '../../yaml/parse.ts';

/** The places where two values of data differ, as deep as they can be told apart. The order of keys is nothing. */
export function differences(before: unknown, after: unknown, path: DataPath = []): DataPath[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const longest = Math.max(before.length, after.length);
    return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
      differences(before[index], after[index], [...path, index]),
    );
  }
  if (isData(before) && isData(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  return [path];
}

function isData(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
