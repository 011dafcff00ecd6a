import type { RunChartResult } from '../uncertainty/run-chart.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/**
 * Says what a run chart shows, for its caption and its description.
 * @param unit "kvartal", "månader"
 * @param isSeasonal whether each period is compared with the same one a year before, instead of the median
 */
export function runsSentence(
  { median, longest, longestByChance, crossings, fewestByChance, verdict }: RunChartResult,
  unit: string,
  isSeasonal = false,
): string {
  if (verdict === 'few') return `Det är för få ${unit} för att avgöra om något har ändrats varaktigt.`;
  const middle = `Medianen är ${formatDecimal(median)}.`;
  const side = isSeasonal ? 'alla över eller alla under samma månad året före' : 'på samma sida om medianen';
  const run = `${formatCount(longest)} ${unit} i rad`;
  const most = `och slumpen ger upp till ${formatCount(longestByChance)}`;
  if (verdict === 'steady')
    return `${middle} Ingen varaktig ändring syns: som mest ligger ${run} ${side}, ${most}.`;
  const fewest = `och slumpen ger minst ${formatCount(fewestByChance)}`;
  const why =
    longest > longestByChance
      ? `${run} ligger ${side}, ${most}`
      : `${isSeasonal ? 'det växlar' : 'linjen korsar medianen'} ${formatCount(crossings)} gånger, ${fewest}`;
  return `${middle} Antalet rapporter har ändrats på ett sätt som slumpen sällan ger: ${why}.`;
}
