import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarDay, calendarFile } from './calendar.ts';

/** Reads a file as RFC 5545 says, 3.1 and 3.3.11, apart from the code that writes it: the properties of each event. */
function eventsOf(text: string): Record<string, string>[] {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events: Record<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event) event[name] = value.replace(/\\([\\;,nN])/g, (_, char) => (/n/i.test(char) ? '\n' : char));
  }
  return events;
}

const day: fc.Arbitrary<CalendarDay> = fc.record({
  uid: fc.stringMatching(/^[A-Z0-9-]{1,30}$/),
  day: fc.constantFrom('2027-02-22', '2028-02-29'),
  title: fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replace(/\p{Cc}/gu, ' ')),
  description: fc.constantFrom('å'.repeat(200), 'a,b;c\\d\ne', '👩‍👩‍👧 '.repeat(30), ''),
});

it('is read as it was written by a reader of RFC 5545, in lines of at most 75 bytes', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 3 }), (days) => {
      const text = calendarFile(days, 'avvikelse.example', Date.UTC(2026, 10, 22, 11));
      expect(
        eventsOf(text).map((event) => [
          event['UID'],
          event['DTSTAMP'],
          event['DTSTART;VALUE=DATE'],
          event['SUMMARY'],
          event['DESCRIPTION'],
        ]),
      ).toEqual(
        days.map(({ uid, day: date, title, description }) => [
          `${uid}@avvikelse.example`,
          '20261122T110000Z',
          date.replaceAll('-', ''),
          title,
          description,
        ]),
      );
    }),
  );
});
