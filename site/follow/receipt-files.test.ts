import { expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import { receiptFiles } from './receipt-files.ts';

const RECEIPT = {
  id: 'EX-2026-7K3MQ9TB',
  kod: 'K7QM-3XZP-9DTF-2A8B',
  mottagen: '2026-11-22',
  svarSenast: '2027-02-22',
  länk: '/folj/',
  område: 'nassjo',
};

it('a saved receipt says how to follow the case; the calendar has the promised days, and never the code', async () => {
  const { association, routines } = await testService();
  const files = receiptFiles(RECEIPT, { association, routines }, 'avvikelse.example');
  const { text } = files['kvitto.txt'];
  for (const part of ['Kod: K7QM-3XZP-9DTF-2A8B', RECEIPT.id, 'avvikelse.example/folj/', '010-000 00 03'])
    expect(text).toContain(part);
  expect(text).toContain('Du får ett svar senast 22 februari 2027.');
  // Some editors show lines that end with a line feed alone as one.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const calendar = files['avvikelse.ics'].text;
  expect(calendar.match(/DTSTART;VALUE=DATE:\d{8}/g)).toEqual([
    'DTSTART;VALUE=DATE:20261127',
    'DTSTART;VALUE=DATE:20270222',
  ]);
  // As the status page's file names them, so that a calendar has each promise once.
  expect(calendar.match(/UID:.*-0@/g)).toHaveLength(2);
  expect(calendar).not.toMatch(/K7QM|3XZP/);
});

it('no day is promised for the reading when nothing says when; an unknown area has the association’s contact', async () => {
  const { association } = await testService();
  const files = receiptFiles({ ...RECEIPT, område: 'x' }, { association, routines: {} }, 'a.example');
  expect(files['avvikelse.ics'].text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(files['kvitto.txt'].text).not.toContain('undefined');
  expect(files['kvitto.txt'].text).toContain(association.kontakt.mejl);
});
