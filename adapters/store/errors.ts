import { STORE_TEXTS } from '../../core/texts/store.ts';
import { UserError } from '../../core/user-error.ts';

export type StoreErrorCode = keyof typeof STORE_TEXTS;

/** An error of a store. `data` fills the placeholders of the code's sentence: ids, paths and names, never content. */
export class StoreError extends UserError {
  override readonly name = 'StoreError';
  declare readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, data: Record<string, string> = {}, cause?: unknown) {
    const sentence = STORE_TEXTS[code].replace(/\{(\w+)\}/g, (_, key: string) => data[key] ?? key);
    super(code, sentence, data, cause);
  }
}
