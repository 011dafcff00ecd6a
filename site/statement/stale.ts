import { addMonths, longDate } from '../../core/date.ts';
import type { Association } from '../../schemas/types.ts';

/** Months until an accessibility statement must be reviewed. The rule is this project's own. */
const VALID_MONTHS = 12;

/**
 * Returns a sentence about what is outdated in an association's accessibility statement; undefined when nothing is.
 * An invented association makes no promise to anyone, so its dates may be old.
 */
export function staleStatement({ tillgänglighet, exempel }: Association, today: string): string | undefined {
  if (!tillgänglighet || exempel) return undefined;
  const old = (['bedömd', 'uppdaterad'] as const).find(
    (key) => addMonths(tillgänglighet[key], VALID_MONTHS) < today,
  );
  if (!old) return undefined;
  return [
    `Tillgänglighetsredogörelsen är för gammal: ${old} är ${longDate(tillgänglighet[old])}.`,
    'Gå igenom den och skriv det nya datumet under tillgänglighet i association.yaml.',
  ].join(' ');
}
