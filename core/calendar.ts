/** A day in a calendar: what happens, all day. */
export interface CalendarDay {
  /** Identifies the event everywhere and always, so that a file that is opened again replaces it. */
  uid: string;
  /** As `2027-02-22`. */
  day: string;
  title: string;
  description: string;
}

/** The most bytes of a line, without its end. RFC 5545, 3.1. */
const LINE = 75;

/**
 * Writes days as an iCalendar file (RFC 5545) that any calendar opens. Each event lasts all day and takes no time.
 * @param stamp when the file was made, in milliseconds since 1970
 * @param site the host that the events come from, which makes their names unique
 */
export function calendarFile(days: readonly CalendarDay[], site: string, stamp: number): string {
  const made = `${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Skav//Avvikelse i samverkan//SV',
    ...days.flatMap(({ uid, day, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@${site}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line in pieces of at most 75 bytes, never within a character. RFC 5545, 3.1. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const char of line) {
    const length = bytes.encode(char).length;
    // The space before a piece that continues a line counts too.
    if (size + length > LINE) {
      pieces.push(piece);
      piece = '';
      size = 1;
    }
    piece += char;
    size += length;
  }
  return [...pieces, piece].join('\r\n ');
}
