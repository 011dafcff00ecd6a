import { LOG_TEXTS, type LogCode, logLevel } from '../core/texts/log.ts';
import { errorName } from './error-name.ts';

/** What a log entry is about: ids, paths and numbers, never words of a report. Of `error` only its name is written. */
export interface LogData {
  readonly error?: unknown;
  readonly [key: string]: unknown;
}

/** An entry before it is written. */
export interface LogEntry {
  code: LogCode;
  data?: LogData;
}

/**
 * Writes one line to the log, which is standard error: the host's journal or function log keeps it. The line has the
 * time, the level, the code and the sentence; with `SKAV_LOG=json` it is a JSON object that has the data, too.
 *
 * @example
 * log('outbox-unwritable', { error }); // 2026-11-28T22:10:05.123Z error outbox-unwritable Utkorgen går …: ENOSPC
 */
export function log(code: LogCode, data: LogData = {}): void {
  const line = { time: new Date().toISOString(), level: logLevel(code), code, text: logText({ code, data }) };
  if (process.env['SKAV_LOG'] === 'json') {
    const named = 'error' in data ? { ...data, error: errorName(data.error) } : data;
    console.error(JSON.stringify({ ...line, data: named }));
  } else console.error(`${line.time} ${line.level} ${line.code} ${line.text}`);
}

/** The sentence of a log entry. */
export function logText({ code, data = {} }: LogEntry): string {
  const values: Readonly<Record<string, unknown>> = data;
  return LOG_TEXTS[code].replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'error' ? errorName(values['error']) : String(values[key] ?? key),
  );
}
