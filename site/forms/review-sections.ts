import { areasInUse } from '../../core/area.ts';
import type { Report } from '../../core/case/case.ts';
import { partyName } from '../../core/case/parties.ts';
import { longDate } from '../../core/date.ts';
import type { ReportFault } from '../../core/report/check.ts';
import type { Association } from '../../schemas/types.ts';
import { FIELD_LABELS, FORM_SECTIONS, SEVERITIES } from './labels.ts';
import { type Piece, pieces } from './marks.ts';

/** One answer on the review page. */
export interface ReviewRow {
  label: string;
  /** One or more lines, split where something may identify a person; none when nothing was filled in. */
  lines: Piece[][];
  /** The control that "Ändra" leads to. */
  control: string;
}

/** A part of the review page; its parts are those of the form. */
export interface ReviewSection {
  title: string;
  rows: ReviewRow[];
}

/**
 * Returns a report as the reporter reviews it before sending. Long questions get short labels.
 * @param warnings what may identify a person in the report
 */
export function reviewSections(
  report: Report,
  association: Association,
  warnings: readonly ReportFault[] = [],
): ReviewSection[] {
  const { datum, kontakt, område, löst, händelser } = report;
  const { telefon, händelser: counts } = association.formulär ?? {};
  const at = (field: string) => warnings.filter(({ fält, start }) => fält === field && start !== undefined);
  const parties = (field: 'arbetsgivare' | 'samverkansparter') =>
    report[field].map((party, index) => {
      const line = partyName(party, association);
      // The text that was typed is the end of the line.
      const shift = line.length - (party.text ?? '').length;
      const spans = at(`${field}.${index}.text`).map(({ start = 0, slut = 0 }) => ({
        start: start + shift,
        slut: slut + shift,
      }));
      return pieces(line, spans);
    });
  const row = (control: string, label: string, ...lines: (string | Piece[] | undefined)[]): ReviewRow => ({
    label,
    lines: lines
      .filter((line) => line !== undefined)
      .map((line) => (typeof line === 'string' ? pieces(line, at(control)) : line)),
    control,
  });
  const areas = areasInUse(association.områden);
  return [
    {
      title: FORM_SECTIONS[0],
      rows: [
        row('beskrivning', FIELD_LABELS.beskrivning, report.beskrivning),
        row('bakgrund', 'Orsaker, åtgärder och konsekvenser', report.bakgrund),
      ],
    },
    {
      title: FORM_SECTIONS[1],
      rows: [
        ...(areas.length === 1
          ? []
          : [row('område', FIELD_LABELS.område, areas.find(({ kod }) => kod === område)?.namn)]),
        row('samverkansparter.part', 'Samverkanspart', ...parties('samverkansparter')),
      ],
    },
    {
      title: FORM_SECTIONS[2],
      rows: [
        row('löst', FIELD_LABELS.löst, löst ? 'Ja' : 'Nej'),
        row(
          'allvarlighetsgrad',
          'Hur allvarlig?',
          SEVERITIES.find(({ value }) => value === report.allvarlighetsgrad)?.label,
        ),
        ...(counts ? [row('händelser', 'Antal gånger', String(händelser ?? 1))] : []),
      ],
    },
    {
      title: FORM_SECTIONS[3],
      rows: [
        row('kontakt.namn', FIELD_LABELS['kontakt.namn'], kontakt.namn),
        row('kontakt.mejl', FIELD_LABELS['kontakt.mejl'], kontakt.mejl),
        ...(telefon === 'av'
          ? []
          : [row('kontakt.telefon', FIELD_LABELS['kontakt.telefon'], kontakt.telefon)]),
        row('arbetsgivare.part', FIELD_LABELS.arbetsgivare, ...parties('arbetsgivare')),
        row('datum', FIELD_LABELS.datum, datum && longDate(datum)),
      ],
    },
  ];
}
