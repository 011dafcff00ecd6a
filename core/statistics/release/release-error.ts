import { RELEASE_TEXTS, type ReleaseRule } from '../../texts/statistics.ts';
import { UserError } from '../../user-error.ts';
import { withHint } from '../../violation.ts';

/** A release could not be made; `code` and the sentence say why. */
export class ReleaseError extends UserError {
  override readonly name = 'ReleaseError';
  declare readonly code: ReleaseRule;

  constructor(code: ReleaseRule, detail = '', cause?: unknown) {
    super(code, withHint(RELEASE_TEXTS[code], detail), {}, cause);
  }
}
