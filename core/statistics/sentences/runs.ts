import { type RunChartResult, USEFUL_PERIODS } from '../uncertainty/run-chart.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/** What a run chart shows, for its caption and its description. @param unit "kvartal", "månader" */
export function runsSentence(
  { median, useful, longest, longestByChance, crossings, fewestByChance, verdict }: RunChartResult,
  unit: string,
): string {
  if (verdict === 'few')
    return `Det är för få ${unit} för att avgöra om något har ändrats: ${USEFUL_PERIODS} behöver ligga över eller under medianen, och här gör ${formatCount(useful)} det.`;
  const middle = `Medianen är ${formatDecimal(median)}.`;
  if (verdict === 'steady')
    return `${middle} Ingen varaktig ändring syns: som mest ligger ${formatCount(longest)} ${unit} i rad på samma sida om medianen, och slumpen ger upp till ${formatCount(longestByChance)}.`;
  const why =
    longest > longestByChance
      ? `${formatCount(longest)} ${unit} i rad ligger på samma sida om medianen, och slumpen ger upp till ${formatCount(longestByChance)}`
      : `linjen korsar medianen ${formatCount(crossings)} gånger, och slumpen ger minst ${formatCount(fewestByChance)}`;
  return `${middle} Antalet rapporter har ändrats på ett sätt som slumpen inte förklarar: ${why}.`;
}
