const MOST_FILES = 50;

/**
 * Returns a reader of files that remembers what the last ones said, by what was read: a folder is read again whenever
 * one of its files has changed, and most of it is as it was. What it returns is shared, and therefore frozen.
 * @param read returns what a file says; its arguments are all that this depends on
 *
 * @example const readLaws = readAgain((text: string) => parse(text));
 */
export function readAgain<Arguments extends readonly (string | undefined)[], Said extends object>(
  read: (...from: Arguments) => Said,
): (...from: Arguments) => Said {
  const known = new Map<string, Said>();
  return (...from) => {
    const key = JSON.stringify(from);
    const said = known.get(key) ?? freeze(read(...from));
    // Last, so that the file read longest ago is first.
    known.delete(key);
    known.set(key, said);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_FILES) break;
      known.delete(oldest);
    }
    return said;
  };
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) freeze(one);
  return Object.freeze(value);
}
