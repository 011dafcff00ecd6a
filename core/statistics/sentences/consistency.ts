import type { Anomaly } from '../uncertainty/consistency.ts';
import { count, decimal } from './numbers.ts';

/** What does not hold together, and what to do about it. */
export function anomalySentence(anomaly: Anomaly): string {
  switch (anomaly.code) {
    case 'sum':
      return `${anomaly.label}: delarna är ${count(anomaly.sum)} tillsammans, men summan är angiven som ${count(anomaly.total)}. Räkna om.`;
    case 'impossible-percent':
      return `${anomaly.label}: ${anomaly.percent.replace('.', ',')}\u00a0% kan inte komma av ${count(anomaly.base)}. Ange vilken bas som har använts.`;
    case 'unweighted-mean':
      return `${anomaly.label}: ${decimal(anomaly.percent)}\u00a0% väger grupperna lika. Vägt efter storlek är det ${decimal(anomaly.weighted)}\u00a0%.`;
    case 'occurrences-per-case':
      return `${anomaly.label}: ${decimal(anomaly.perCase)} händelser per ärende. Kontrollera hur händelserna är räknade.`;
  }
}
