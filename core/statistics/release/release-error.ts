import { RELEASE_TEXTS, type ReleaseRule } from '../../texts/statistics.ts';

/** A release that is not made, and why. */
export class ReleaseError extends Error {
  override readonly name = 'Refusal';
  readonly code: ReleaseRule;
  constructor(code: ReleaseRule, detail = '', cause?: unknown) {
    super([RELEASE_TEXTS[code], detail].filter(Boolean).join(' '), { cause });
    this.code = code;
  }
}
