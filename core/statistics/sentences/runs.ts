import { type RunChartResult, USEFUL_PERIODS } from '../uncertainty/run-chart.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/**
 * Says what a run chart shows, for its caption and its description.
 * @param unit "kvartal", "månader"
 */
export function runsSentence(
  { median, useful, longest, longestByChance, crossings, fewestByChance, verdict }: RunChartResult,
  unit: string,
): string {
  if (verdict === 'few') {
    const few = `Det är för få ${unit} för att avgöra om något har ändrats`;
    const needed = `${USEFUL_PERIODS} behöver ligga över eller under medianen`;
    return `${few}: ${needed}, och här gör ${formatCount(useful)} det.`;
  }
  const middle = `Medianen är ${formatDecimal(median)}.`;
  const run = `${formatCount(longest)} ${unit} i rad`;
  const most = `och slumpen ger upp till ${formatCount(longestByChance)}`;
  if (verdict === 'steady')
    return `${middle} Ingen varaktig ändring syns: som mest ligger ${run} på samma sida om medianen, ${most}.`;
  const fewest = `och slumpen ger minst ${formatCount(fewestByChance)}`;
  const why =
    longest > longestByChance
      ? `${run} ligger på samma sida om medianen, ${most}`
      : `linjen korsar medianen ${formatCount(crossings)} gånger, ${fewest}`;
  return `${middle} Antalet rapporter har ändrats på ett sätt som slumpen inte förklarar: ${why}.`;
}
