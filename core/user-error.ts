import { SYSTEM_TEXTS } from './texts/system.ts';

/**
 * An error that a person can do something about: a wrong setting, a folder with faults, a store that does not answer.
 * It is caught once, in the command line and in the server, and shown as its sentence without a stack. Everything
 * else that is thrown is a fault of ours.
 *
 * @example
 * throw new UserError('bad-settings', 'Inställningen PORT ska vara ett helt tal.', { name: 'PORT' });
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** Stable kebab-case code. Tests and logs rely on it. */
  readonly code: string;
  /** What the error is about: ids, names of settings, paths. Never words of a report. */
  readonly data: Readonly<Record<string, string>>;

  constructor(code: string, sentence: string, data: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(sentence, { cause });
    this.code = code;
    this.data = data;
  }

  /** What is wrong, what is allowed and what to do, in Swedish. */
  get sentence(): string {
    return this.message;
  }
}

/** A command that is written wrongly: the command line answers with exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

/**
 * The error as one that a person can fix, or `undefined` if it is a fault of ours. What the operating system refused,
 * such as a folder that may not be read, becomes a sentence about that path.
 */
export function asUserError(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  const { code, path, syscall } = (error ?? {}) as { code?: unknown; path?: unknown; syscall?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  const text = Object.hasOwn(SYSTEM_TEXTS, code) ? SYSTEM_TEXTS[code] : undefined;
  if (!text) return undefined;
  const where = typeof path === 'string' ? path : '';
  return new UserError(code, text(where || 'en fil eller mapp'), { path: where }, error);
}
