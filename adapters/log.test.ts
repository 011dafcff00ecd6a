import { beforeEach, expect, it, vi } from 'vitest';
import { LOG_TEXTS } from '../core/texts/log.ts';
import { log, logText } from './log.ts';
import { StoreError } from './store/errors.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});

it('writes one line with time, level and code, and the name of an error but never its message', () => {
  log('entry-waits', { id: 'EX-2026-7K3MQ9TB', error: new Error('Karin Exempel') });
  log('outbox-unwritable', { error: Object.assign(new Error('no'), { code: 'ENOSPC' }) });
  log('entry-held', { id: 'EX-2026-7K3MQ9TB' });
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /;
  for (const line of lines) expect(line).toMatch(time);
  expect(lines.map((line) => line.replace(time, ''))).toEqual([
    'warning entry-waits Ärende EX-2026-7K3MQ9TB ligger kvar i utkorgen: Error',
    'error outbox-unwritable Utkorgen går inte att skriva till: ENOSPC',
    'alarm entry-held LARM: Dygnets tak är nått. Ärende EX-2026-7K3MQ9TB hålls kvar tills någon kör skav outbox release.',
  ]);
});

it('writes one JSON object a line when SKAV_LOG says so', () => {
  vi.stubEnv('SKAV_LOG', 'json');
  log('entry-waits', { id: 'EX-2026-7K3MQ9TB', error: new Error('Karin\nExempel') });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: expect.stringMatching(/Z$/),
    level: 'warning',
    code: 'entry-waits',
    text: 'Ärende EX-2026-7K3MQ9TB ligger kvar i utkorgen: Error',
    data: { id: 'EX-2026-7K3MQ9TB', error: 'Error' },
  });
});

it('names an error by its status, code or class', () => {
  const text = (error: unknown) => logText({ code: 'sweep-failed', data: { error } });
  expect(text(Object.assign(new Error('no'), { status: 502 }))).toBe('Svepet gick inte att göra: 502');
  expect(text(new StoreError('busy'))).toBe('Svepet gick inte att göra: busy');
  expect(text(undefined)).toBe('Svepet gick inte att göra: okänt fel');
});

it('has one line for every code', () => {
  for (const text of Object.values(LOG_TEXTS)) expect(text).not.toContain('\n');
});
