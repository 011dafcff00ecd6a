// Numbers as written in Swedish: a space between thousands, a decimal comma, a minus sign and an en dash in ranges.

const whole = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 3 });
const percents = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 });

/** 11 434 */
export function formatCount(n: number): string {
  return whole.format(n);
}

/** 30,1 */
export function formatDecimal(n: number): string {
  return decimals.format(n);
}

/** 3,25 */
export function formatRatio(n: number): string {
  return ratio.format(n);
}

/** 76 %, of 0.76 */
export function formatPercent(share: number): string {
  return percents.format(share);
}

/** More than any interval needs: only numbers that differ by less than rounding errors do look equal with as many. */
const MOST_DECIMALS = 12;

/**
 * 63–85 %, of 0.63 and 0.85. Ends that are not 0 or 100 % are never rounded to it, and ends that differ never look equal:
 * then there are more decimals.
 */
export function formatPercentRange(low: number, high: number): string {
  for (let digits = 0; ; digits++) {
    const format = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: digits });
    const [from, to] = [low, high].map((share) => format.format(100 * share)) as [string, string];
    const isRounded = [low, high].some((share, at) => {
      const text = at === 0 ? from : to;
      return (text === '0' && share > 0) || (text === '100' && share < 1);
    });
    if (digits < MOST_DECIMALS && (isRounded || (from === to && low !== high))) continue;
    return `${from}–${to}\u00a0%`;
  }
}

/** 3,13–3,38 */
export function formatRatioRange(low: number, high: number): string {
  return Number.isFinite(high) ? `${formatRatio(low)}–${formatRatio(high)}` : `minst ${formatRatio(low)}`;
}

/** ett ärende, 2 ärenden, 11 434 ärenden */
export function formatCases(n: number): string {
  return n === 1 ? 'ett ärende' : `${formatCount(n)} ärenden`;
}

/** Makes the first letter of a sentence upper case. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** a, b och c */
export function formatList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
