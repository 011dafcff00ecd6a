const MOST_FILES = 50;

/**
 * Memoizes a reader of files by its arguments: a folder is read again whenever one of its files has changed, and the
 * others are as they were. The result is shared between callers, and therefore frozen.
 * @param read must depend on nothing but its arguments, which must be JSON values
 *
 * @example const lawsAgain = readAgain(readLaws);
 */
export function readAgain<Arguments extends readonly unknown[], Said extends object>(
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
