import { expect, it, vi } from 'vitest';
import { LOG_TEXTS } from '../core/texts/log.ts';
import { log, logText } from './log.ts';
import { StoreError } from './store/errors.ts';

it('writes one line on standard error, with the name of an error and never its message', () => {
  const lines: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  log('entry-waits', { id: 'EX-2026-7K3MQ9TB', error: new Error('Karin Exempel') });
  log('outbox-timeout');
  expect(lines).toEqual(['Ärende EX-2026-7K3MQ9TB ligger kvar i utkorgen: Error', 'Utkorgen svarar inte']);
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
