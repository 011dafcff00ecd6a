/**
 * Returns a function that makes something of an object, and does not make it again while it is given the same object with
 * the same other values. Neither what is given nor what is made may be changed afterwards.
 *
 * @param isSame whether two of the other values are the same
 * @example
 * const kept = keptByObject<Label>();
 * kept(party, [association], () => labelOf(party, association));
 */
export function keptByObject<Made>(
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): (of: object, from: readonly unknown[], make: () => Made) => Made {
  const all = new WeakMap<object, { from: readonly unknown[]; made: Made }>();
  return (of, from, make) => {
    const known = all.get(of);
    if (known && isSameList(known.from, from, isSame)) return known.made;
    const made = make();
    all.set(of, { from, made });
    return made;
  };
}

/** Returns a function that does the same, and makes nothing twice of an object. See `keptByObject`. */
export function onceByObject<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = keptByObject<Made>();
  return (of) => kept(of, [], () => make(of));
}

/** Whether two lists have the same values, or the same objects, in the same order. */
export const isSameList = (
  one: readonly unknown[],
  other: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): boolean => one.length === other.length && one.every((value, at) => isSame(value, other[at]));
