import { STORE_TEXTS } from '../../core/texts/store.ts';

export type StoreErrorCode = keyof typeof STORE_TEXTS;

/** An error of a store: a stable `code`, the `data` it is about, and what caused it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly data: Readonly<Record<string, string>>;

  constructor(code: StoreErrorCode, data: Record<string, string> = {}, cause?: unknown) {
    super(
      STORE_TEXTS[code].replace(/\{(\w+)\}/g, (_, key: string) => data[key] ?? key),
      { cause },
    );
    this.name = 'StoreError';
    this.code = code;
    this.data = data;
  }
}
