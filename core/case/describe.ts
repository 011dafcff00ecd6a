import type { Association } from '../../schemas/types.ts';
import { longDate } from '../date.ts';
import { dueDay, type Routine } from '../routine/routine.ts';
import { findingTypeText } from '../texts/report.ts';
import type { Case } from './case.ts';
import type { CaseFinding } from './findings.ts';
import { partyName } from './parties.ts';
import { severityName } from './severity.ts';

/** What a coordinator needs to know about a case besides its free texts, as pairs of a label and a value. */
export function caseFacts(file: Case, association: Association, routine: Routine): [string, string][] {
  const { rapport } = file;
  const area = association.områden.find(({ kod }) => kod === file.område);
  const parties = (list: Case['rapport']['arbetsgivare']) =>
    list.map((party) => partyName(party, association)).join(', ');
  return [
    ['Mottagen', longDate(file.mottagen)],
    ['Läses senast', longDate(dueDay(routine.frister.läst, file.mottagen))],
    ['Svar senast', longDate(dueDay(routine.frister.svar, file.mottagen))],
    ['Område', area?.namn ?? file.område],
    ['Koordinator', area ? `${area.koordinator.roll}, ${area.koordinator.mejl}` : '–'],
    ['Arbetsgivare', parties(rapport.arbetsgivare)],
    ['Samverkanspart', parties(rapport.samverkansparter)],
    ['Allvarlighet', severityName(rapport.allvarlighetsgrad)],
    ['Löst', rapport.löst ? 'ja' : 'nej'],
    ['Händelser', String(rapport.händelser)],
  ];
}

const PLACES: Record<string, string> = { beskrivning: 'Vad som hände', bakgrund: 'Orsaker' };

/** A finding as a line with its place and its kind, never its words. */
export function findingLine({ path, at, finding: { type, tier } }: CaseFinding): string {
  const place = `rad ${at.line}, tecken ${at.column}`;
  const name = PLACES[String(path[1])] ?? 'Part';
  return `${tier === 'stop' ? 'STOPP' : 'Varning'}: ${name}, ${place}: ser ut som ${findingTypeText(type)}`;
}
