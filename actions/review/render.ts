import type { Case } from '../../core/case/case.ts';
import { identifiers } from '../../core/case/identifiers.ts';
import { severityName } from '../../core/case/labels.ts';
import { partyName } from '../../core/case/parties.ts';
import { longDate } from '../../core/date.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { dueDay, type Routine } from '../../core/routine/routine.ts';
import { likeText } from '../../core/texts/report.ts';
import type { Association } from '../../schemas/types.ts';

/** A case as a coordinator reads it: plain text, findings by place and kind, what is due. */
export function renderCase(file: Case, association: Association, routine: Routine): string {
  const { rapport } = file;
  const area = association.områden.find(({ kod }) => kod === file.område);
  const parties = (list: Case['rapport']['arbetsgivare']) =>
    list.map((party) => partyName(party, association)).join(', ');
  const facts: [string, string][] = [
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
  const width = Math.max(...facts.map(([label]) => label.length)) + 2;
  return [
    `Ärende ${file.id}`,
    '',
    ...facts.map(([label, value]) => `${label.padEnd(width)}${printable(value)}`),
    '',
    'Vad som hände',
    indented(rapport.beskrivning),
    ...(rapport.bakgrund ? ['', 'Orsaker, åtgärder och konsekvenser', indented(rapport.bakgrund)] : []),
    '',
    ...findings(file, association),
  ].join('\n');
}

const PLACES: Record<string, string> = { beskrivning: 'Vad som hände', bakgrund: 'Orsaker' };

function findings(file: Case, association: Association): string[] {
  const lines = identifiers(file, allowedWords(association)).map(
    ({ path, before, finding: { type, tier } }) => {
      const rows = before.split('\n');
      const place = `rad ${rows.length}, tecken ${(rows.at(-1)?.length ?? 0) + 1}`;
      const name = PLACES[String(path[1])] ?? 'Part';
      return `  ${tier === 'stop' ? 'STOPP' : 'Varning'}: ${name}, ${place}: ser ut som ${likeText(type)}`;
    },
  );
  return lines.length > 0
    ? ['Kan peka ut en person', ...lines]
    : ['Inget hittat som pekar ut en person. Läs ändå.'];
}

function indented(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them
const TERMINAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Text that a terminal shows and does not obey, also from a file that someone else wrote. */
function printable(text: string): string {
  return text.replace(TERMINAL, '\ufffd');
}
