/**
 * Whether a percentage can come from whole cases out of a base (the GRIM test, Brown and Heathers 2016).
 * @param percent as it was printed, with a point: its decimals say how it was rounded
 */
export function isPossiblePercent(percent: string, base: number): boolean {
  const decimals = percent.split('.')[1]?.length ?? 0;
  // In whole units of the last decimal, so that a half is a half and not a bit less.
  const unit = 10 ** decimals;
  const printed = Math.round(Number(percent) * unit);
  const near = Math.round((Number(percent) / 100) * base);
  return [near - 1, near, near + 1].some((count) => {
    if (count < 0 || count > base || base === 0) return false;
    const exact = (100 * unit * count) / base;
    // A half may have been rounded either way.
    return Math.abs(exact - printed) <= 0.5 + 1e-9;
  });
}
