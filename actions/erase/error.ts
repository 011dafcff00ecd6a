import { ERASE_TEXTS } from '../../core/texts/erase.ts';
import { UserError } from '../../core/user-error.ts';

export type EraseErrorCode = keyof typeof ERASE_TEXTS.errors;

/** An erasure that cannot be done. `{what}` in its sentence is filled in: ids and names of branches. */
export const eraseError = (code: EraseErrorCode, what = ''): UserError =>
  new UserError(code, ERASE_TEXTS.errors[code].replace('{what}', what), { what });
