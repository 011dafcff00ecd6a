import type { Case } from '../../core/case/case.ts';
import { findingLine } from '../../core/case/describe.ts';
import type { CaseFinding } from '../../core/case/findings.ts';
import { maskCase } from '../../core/case/mask-case.ts';
import { caseView } from '../../core/case/view/case-view.ts';
import type { AlikeCase } from '../../core/case/view/input.ts';
import type { Fault } from '../../core/fault.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { LIVE_COMMENT_TEXTS } from '../../core/texts/github.ts';
import type { Association } from '../../schemas/types.ts';
import { partMarkdown } from './case-markdown.ts';
import { escapeMarkdown, fencedBlock, inlineCode, quotedText } from './escape.ts';
import { MAX_COMMENT_LENGTH } from './marker.ts';

/** What a case's live comment is made from. */
export interface LiveCommentInput {
  association: Association;
  /** Every fault of the case file and of the pull request's changes, with the file it is in. */
  faults: readonly (Fault & { file: string })[];
  /** Left out when the file cannot be read. */
  case?: {
    file: Case;
    routine: Routine;
    today: string;
    /** Other cases that may be about the same thing. */
    alike?: readonly AlikeCase[];
    identifiers: readonly CaseFinding[];
    orders: readonly string[];
    /** Whether it waits to be accepted. */
    waiting: boolean;
  };
}

const MAX_SHOWN = 50;
/** Leaves room for the marker, which is put before the text. */
const MAX_LENGTH = MAX_COMMENT_LENGTH - 200;

/**
 * The text of the comment on a case's pull request: the result of the check, the case as a coordinator reads it,
 * findings by their place and never by their words, what is due, and the orders that can be given now. Always short
 * enough for GitHub.
 */
export function liveComment(live: LiveCommentInput): string {
  const full = sections(live, quotedText);
  if (full.length <= MAX_LENGTH) return full;
  return sections(live, () => LIVE_COMMENT_TEXTS.noRoom).slice(0, MAX_LENGTH);
}

function sections(
  { association, faults, case: known }: LiveCommentInput,
  show: (text: string) => string,
): string {
  const parts = [
    known ? LIVE_COMMENT_TEXTS.title(escapeMarkdown(known.file.id)) : LIVE_COMMENT_TEXTS.noCase,
    verdict(faults, known?.waiting),
  ];
  if (known) {
    const { identifiers, file, ...rest } = known;
    // GitHub keeps every version of an edited comment, so no version may contain names.
    const masked = maskCase(file, allowedWords(association));
    const stops = identifiers.some(({ finding }) => finding.tier === 'stop');
    const found = identifiers.slice(0, MAX_SHOWN).map((one) => `- ${findingLine(one)}`);
    parts.push(
      ...(found.length > 0 ? [LIVE_COMMENT_TEXTS.person, found.join('\n')] : [LIVE_COMMENT_TEXTS.noFindings]),
      ...(stops ? [LIVE_COMMENT_TEXTS.stop] : []),
      ...(found.length > 0 ? [LIVE_COMMENT_TEXTS.masked] : []),
      ...caseView({ ...rest, file: masked, association }).parts.map((part) => partMarkdown(part, show)),
      ...orders(known),
    );
  }
  return [...parts, LIVE_COMMENT_TEXTS.labels].join('\n\n');
}

function verdict(faults: LiveCommentInput['faults'], waits: boolean | undefined): string {
  if (faults.length === 0)
    return waits
      ? `${LIVE_COMMENT_TEXTS.right} ${LIVE_COMMENT_TEXTS.awaitsAcceptance}`
      : LIVE_COMMENT_TEXTS.right;
  const lines = faults
    .slice(0, MAX_SHOWN)
    .map(
      ({ file, line, column, text }) =>
        `- ${inlineCode(file.slice(0, 200))} ${LIVE_COMMENT_TEXTS.place(line, column)}: ${escapeMarkdown(text)}`,
    );
  const more = faults.length - lines.length;
  return [
    `${LIVE_COMMENT_TEXTS.wrong(faults.length)} ${waits === false ? LIVE_COMMENT_TEXTS.mend : LIVE_COMMENT_TEXTS.mendHere}`,
    '',
    ...lines,
    ...(more > 0 ? [LIVE_COMMENT_TEXTS.more(more)] : []),
  ].join('\n');
}

function orders({ orders: fitting, waiting }: NonNullable<LiveCommentInput['case']>): string[] {
  const shown = fitting.length === 0 ? [] : [LIVE_COMMENT_TEXTS.howTo, fencedBlock(fitting.join('\n'))];
  if (waiting) return [LIVE_COMMENT_TEXTS.orders, LIVE_COMMENT_TEXTS.ordersLater, ...shown];
  return shown.length === 0 ? [] : [LIVE_COMMENT_TEXTS.orders, ...shown];
}
