/**
 * Makes an object from the one that it is stored as a change of, as in git's `gitformat-pack`.
 * @throws Error when the delta is damaged or was made for another object
 */
export function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const byte = (): number => {
    const value = delta[at++];
    if (value === undefined) throw new Error('the delta ends too early');
    return value;
  };
  /** A number in groups of seven bits, the lowest first. */
  const size = (): number => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const next = byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
    }
  };
  /** A number of which only the bytes that a bit of `present` stands for are stored. */
  const sparse = (present: number, bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index++) if (present & (1 << index)) value += byte() * 256 ** index;
    return value;
  };
  if (size() !== base.length) throw new Error('the delta was made for another object');
  const length = size();
  const parts: Buffer[] = [];
  while (at < delta.length) {
    const command = byte();
    const isCopy = command >= 128;
    const from = isCopy ? sparse(command, 4) : at;
    const count = isCopy ? sparse(command >> 4, 3) || 65_536 : command;
    const source = isCopy ? base : delta;
    if (count === 0 || from + count > source.length) throw new Error('the delta is damaged');
    parts.push(source.subarray(from, from + count));
    if (!isCopy) at += count;
  }
  const made = Buffer.concat(parts);
  if (made.length !== length) throw new Error('the delta makes another length');
  return made;
}
