import type { Anomaly } from '../uncertainty/consistency.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/** Says what is inconsistent in published numbers, and what to do about it. */
export function anomalySentence(anomaly: Anomaly): string {
  return `${anomaly.label}: ${anomalyText(anomaly)}`;
}

function anomalyText(anomaly: Anomaly): string {
  switch (anomaly.code) {
    case 'sum': {
      const sum = `delarna är ${formatCount(anomaly.sum)} tillsammans`;
      return `${sum}, men summan är angiven som ${formatCount(anomaly.total)}. Räkna om.`;
    }
    case 'impossible-percent': {
      const percent = `${anomaly.percent.replace('.', ',')}\u00a0%`;
      return `${percent} kan inte komma av ${formatCount(anomaly.base)}. Ange vilken bas som har använts.`;
    }
    case 'unweighted-mean': {
      const weighted = `Vägt efter storlek är det ${formatDecimal(anomaly.weighted)}\u00a0%.`;
      return `${formatDecimal(anomaly.percent)}\u00a0% väger grupperna lika. ${weighted}`;
    }
    case 'occurrences-per-case': {
      const perCase = `${formatDecimal(anomaly.perCase)} händelser per ärende.`;
      return `${perCase} Kontrollera hur händelserna är räknade.`;
    }
  }
}
