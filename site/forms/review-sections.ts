import type { Report } from '../../core/case/case.ts';
import { partyName } from '../../core/case/parties.ts';
import { longDate } from '../../core/date.ts';
import type { Association } from '../../schemas/types.ts';
import { FIELD_LABELS, SEVERITIES } from './labels.ts';

/** One answer on the review page. */
export interface ReviewRow {
  label: string;
  /** One or more lines; none when nothing was filled in. */
  lines: string[];
  /** The control that "Ändra" leads to. */
  control: string;
}

/** A part of the review page; its parts are those of the form. */
export interface ReviewSection {
  title: string;
  rows: ReviewRow[];
}

/** Returns a report as the reporter reviews it before sending. Long questions get short labels. */
export function reviewSections(report: Report, association: Association): ReviewSection[] {
  const { datum, kontakt, område, löst, händelser } = report;
  const { telefon, händelser: counts } = association.formulär ?? {};
  const parties = (field: 'arbetsgivare' | 'samverkansparter') =>
    report[field].map((party) => partyName(party, association));
  const row = (control: string, label: string, ...lines: (string | undefined)[]): ReviewRow => ({
    label,
    lines: lines.filter((line) => line !== undefined),
    control,
  });
  return [
    {
      title: 'Om dig',
      rows: [
        row('datum', FIELD_LABELS.datum, datum && longDate(datum)),
        row('kontakt.namn', FIELD_LABELS['kontakt.namn'], kontakt.namn),
        row('kontakt.mejl', FIELD_LABELS['kontakt.mejl'], kontakt.mejl),
        ...(telefon === 'av'
          ? []
          : [row('kontakt.telefon', FIELD_LABELS['kontakt.telefon'], kontakt.telefon)]),
        row('arbetsgivare.part', FIELD_LABELS.arbetsgivare, ...parties('arbetsgivare')),
      ],
    },
    {
      title: 'Vilka det gäller',
      rows: [
        row('område', FIELD_LABELS.område, association.områden.find(({ kod }) => kod === område)?.namn),
        row('samverkansparter.part', 'Samverkanspart', ...parties('samverkansparter')),
      ],
    },
    {
      title: 'Vad som hände',
      rows: [
        row('beskrivning', FIELD_LABELS.beskrivning, report.beskrivning),
        row('bakgrund', 'Orsaker, åtgärder och konsekvenser', report.bakgrund),
      ],
    },
    {
      title: 'Din bedömning',
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
  ];
}
