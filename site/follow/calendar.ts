import { type CalendarDay, calendarFile } from '../../core/calendar.ts';
import { CALENDAR_TEXTS } from '../../core/texts/status.ts';

/**
 * Writes the promised days of a case as a calendar file. Nothing of the report is in it: it is opened in a calendar that
 * others may see.
 */
export function caseCalendar(
  id: string,
  days: readonly { day: string; title: string }[],
  today: string,
): string {
  const events = days.map(
    ({ day, title }, index): CalendarDay => ({
      // The same for the same promise in the receipt's file and in the status page's, whichever other days are in it.
      uid: `${id}-${day}-${days.slice(0, index).filter((before) => before.day === day).length}`,
      day,
      title: CALENDAR_TEXTS.title(title),
      description: CALENDAR_TEXTS.description(id),
    }),
  );
  // The day is exact enough, and the page and its script then write the same file.
  return calendarFile(events, 'avvikelse-i-samverkan', Date.parse(`${today}T00:00:00Z`));
}
