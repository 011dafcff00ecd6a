import { expect, test } from 'vitest';
import { FORM_TEXTS } from '../../core/texts/report.ts';
import { testService } from '../../testing/service.ts';
import { submitAccessibilityReport } from './accessibility.ts';

const FORM = 'application/x-www-form-urlencoded';

const posted = (body: string, type = FORM) =>
  new Request('http://localhost/om/tillganglighet/skicka', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });

test('a message that is complete is kept', async () => {
  const body = String(new URLSearchParams({ brist: 'Knappen syns inte.', sida: 'Rapportera' }));
  expect(await submitAccessibilityReport(await testService(), posted(body), 0)).toEqual({ view: 'thanks' });
});

test.each([
  ['broken percent-encoding', posted('brist=%ff'), 400, 'unreadable-form'],
  ['another content type', posted('{}', 'application/json'), 415, 'wrong-form-type'],
  ['a form that is too large', posted('a'.repeat(65_537)), 413, 'form-too-large'],
] as const)('%s is answered with what a person can do about it', async (_, request, status, code) => {
  expect(await submitAccessibilityReport(await testService(), request, 0)).toMatchObject({
    view: 'form',
    status,
    faults: [{ control: '', text: FORM_TEXTS[code] }],
  });
});
