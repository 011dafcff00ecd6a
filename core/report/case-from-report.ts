import type { Association } from '../../schemas/types.ts';
import type { Case, Report } from '../case/case.ts';
import { deriveDirection } from '../case/direction.ts';
import { compareStrings } from '../compare.ts';
import type { ReportFault } from './check.ts';
import type { Channel } from './on-behalf.ts';

/** What is decided when a report is received: made from randomness and the clock, outside core. */
export interface Reception {
  id: string;
  /** SHA-256 of the receipt code, hexadecimal. */
  hash: string;
  /** The day it was received. */
  today: string;
  /** The routine in force that day, which the case follows from then on. */
  rutin: string;
  /** How it came in, when somebody else typed it in. */
  inskriven?: Channel;
}

/** The case that a report becomes. The contact details are not in it. */
export function caseFromReport(
  report: Report,
  warnings: readonly ReportFault[],
  association: Association,
  { id, hash, today, rutin, inskriven }: Reception,
): Case {
  const { datum, arbetsgivare, område, samverkansparter, beskrivning, bakgrund, löst, allvarlighetsgrad } =
    report;
  const riktning = deriveDirection(report, association);
  const varningar = countByType(warnings);
  return {
    schema: 1,
    id,
    rutin,
    mottagen: today,
    ...(inskriven === undefined ? {} : { inskriven }),
    område,
    kvitto: `sha256:${hash}`,
    rapport: {
      datum: datum ?? today,
      arbetsgivare,
      samverkansparter,
      beskrivning,
      ...(bakgrund === undefined ? {} : { bakgrund }),
      löst,
      allvarlighetsgrad,
      ...(riktning === undefined ? {} : { riktning }),
      händelser: report.händelser ?? 1,
      ...(varningar.length > 0 ? { varningar } : {}),
    },
    hantering: { fas: 'mottagen', nivå: 1 },
    historik: [{ datum: today, händelse: 'mottagen' }],
  };
}

function countByType(warnings: readonly ReportFault[]): { slag: string; antal: number }[] {
  const byType = Map.groupBy(warnings, ({ slag }) => slag ?? 'name');
  return [...byType]
    .map(([slag, found]) => ({ slag, antal: found.length }))
    .toSorted((a, b) => compareStrings(a.slag, b.slag));
}
