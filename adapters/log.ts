import { LOG_TEXTS, type LogCode } from '../core/texts/log.ts';
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
 * Writes one line to the log, which is standard error: the host's journal or function log keeps it.
 *
 * @example
 * log('outbox-unwritable', { error });
 */
export function log(code: LogCode, data: LogData = {}): void {
  console.error(logText({ code, data }));
}

/** The line of a log entry. */
export function logText({ code, data = {} }: LogEntry): string {
  const values: Readonly<Record<string, unknown>> = data;
  return LOG_TEXTS[code].replace(/\{(\w+)\}/g, (_, key: string) =>
    key === 'error' ? errorName(values['error']) : String(values[key] ?? key),
  );
}
