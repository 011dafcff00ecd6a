import type { Anomaly } from '../uncertainty/consistency.ts';
import { formatCount, formatDecimal } from './numbers.ts';

/** What does not hold together, and what to do about it. */
export function anomalySentence(anomaly: Anomaly): string {
  switch (anomaly.code) {
    case 'sum':
      return `${anomaly.label}: delarna är ${formatCount(anomaly.sum)} tillsammans, men summan är angiven som ${formatCount(anomaly.total)}. Räkna om.`;
    case 'impossible-percent':
      return `${anomaly.label}: ${anomaly.percent.replace('.', ',')}\u00a0% kan inte komma av ${formatCount(anomaly.base)}. Ange vilken bas som har använts.`;
    case 'unweighted-mean':
      return `${anomaly.label}: ${formatDecimal(anomaly.percent)}\u00a0% väger grupperna lika. Vägt efter storlek är det ${formatDecimal(anomaly.weighted)}\u00a0%.`;
    case 'occurrences-per-case':
      return `${anomaly.label}: ${formatDecimal(anomaly.perCase)} händelser per ärende. Kontrollera hur händelserna är räknade.`;
  }
}
