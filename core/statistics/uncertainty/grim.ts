/**
 * Whether a percentage can be that of a whole number of cases out of a base (the GRIM test, Brown and Heathers 2016).
 * @param percent as printed, with a decimal point: the number of decimals tells how it was rounded
 */
export function isPossiblePercent(percent: string, base: number): boolean {
  const decimals = percent.split('.')[1]?.length ?? 0;
  // In whole units of the last decimal, so that a half is exactly a half.
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
