import { type Runs, USEFUL_PERIODS } from '../uncertainty/run-chart.ts';
import { count, decimal } from './numbers.ts';

/** What a run chart shows, for its caption and its description. @param unit "kvartal", "månader" */
export function runsSentence(
  { median, useful, longest, longestByChance, crossings, fewestByChance, verdict }: Runs,
  unit: string,
): string {
  if (verdict === 'few')
    return `Det är för få ${unit} för att avgöra om något har ändrats: ${USEFUL_PERIODS} behöver ligga över eller under medianen, och här gör ${count(useful)} det.`;
  const middle = `Medianen är ${decimal(median)}.`;
  if (verdict === 'steady')
    return `${middle} Ingen varaktig ändring syns: som mest ligger ${count(longest)} ${unit} i rad på samma sida om medianen, och slumpen ger upp till ${count(longestByChance)}.`;
  const why =
    longest > longestByChance
      ? `${count(longest)} ${unit} i rad ligger på samma sida om medianen, och slumpen ger upp till ${count(longestByChance)}`
      : `linjen korsar medianen ${count(crossings)} gånger, och slumpen ger minst ${count(fewestByChance)}`;
  return `${middle} Antalet rapporter har ändrats på ett sätt som slumpen inte förklarar: ${why}.`;
}
