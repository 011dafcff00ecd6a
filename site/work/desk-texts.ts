import type { DeskAnswer } from '../../actions/work/desk.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS } from '../../core/texts/work/github.ts';

/** What a page says of what GitHub has been asked to do. */
export const DESK_TEXTS: Readonly<Record<Exclude<DeskAnswer, 'sent' | 'accepted'>, string>> = {
  withdrawn: GITHUB_WORK_TEXTS.withdrawn,
  pending: TEXTS.pending,
  'refused-before': GITHUB_WORK_TEXTS.refusedBefore,
  postponed: GITHUB_WORK_TEXTS.blocked,
  changed: TEXTS.changed,
  'no-pull': TEXTS.noPull,
  'not-mergeable': TEXTS.notMergeable,
  'other-files': TEXTS.otherFiles,
  'may-not': TEXTS.mayNot,
  'not-here': GITHUB_WORK_TEXTS.readOnly,
};
