import type { Case } from '../../core/case/case.ts';
import { caseFacts, findingLine } from '../../core/case/describe.ts';
import type { Identifier } from '../../core/case/identifiers.ts';
import { maskedCase } from '../../core/case/masked.ts';
import type { Fault } from '../../core/fault.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { type Clock, runningClocks } from '../../core/routine/clock/clocks.ts';
import { bodyName, type Routine } from '../../core/routine/routine.ts';
import { LIVE } from '../../core/texts/github.ts';
import type { Association } from '../../schemas/types.ts';
import { fenced, inline, plain } from './inert.ts';
import { LONGEST_COMMENT } from './marker.ts';

/** What a case's live comment is made of. */
export interface Live {
  association: Association;
  /** Every fault of the file and of what the pull request does, with its file. */
  faults: readonly (Fault & { file: string })[];
  /** Missing when the file cannot be read. */
  case?: {
    file: Case;
    routine: Routine;
    clocks: readonly Clock[];
    identifiers: readonly Identifier[];
    orders: readonly string[];
    /** Whether it waits to be taken in. */
    waits: boolean;
  };
}

const MOST_FAULTS = 50;
/** Room for the marker, which is put in front. */
const ROOM = LONGEST_COMMENT - 200;

/**
 * The comment of a case's pull request: how the check went, the case as a coordinator reads it, findings by place and
 * never by word, what is due, and the orders that fit now. Always short enough for GitHub.
 */
export function liveComment(live: Live): string {
  const full = sections(live, fenced);
  if (full.length <= ROOM) return full;
  return sections(live, () => LIVE.noRoom).slice(0, ROOM);
}

function sections({ association, faults, case: known }: Live, show: (text: string) => string): string {
  const parts = [
    known ? LIVE.title(plain(known.file.id)) : LIVE.noCase,
    verdict(faults, known?.waits ?? false),
  ];
  if (known) {
    const { routine, identifiers } = known;
    // An edited comment keeps every version of itself.
    const file = maskedCase(known.file, allowedWords(association));
    const { beskrivning, bakgrund } = file.rapport;
    const stops = identifiers.some(({ finding }) => finding.tier === 'stop');
    const found = identifiers.slice(0, MOST_FAULTS).map((one) => `- ${findingLine(one)}`);
    parts.push(
      ...(found.length > 0 ? [LIVE.person, found.join('\n')] : [LIVE.nobody]),
      ...(stops ? [LIVE.stop] : []),
      LIVE.facts,
      caseFacts(file, association, routine)
        .map(([label, value]) => `- **${label}:** ${inline(value)}`)
        .join('\n'),
      LIVE.happened,
      show(beskrivning),
      ...(bakgrund === undefined ? [] : [LIVE.background, show(bakgrund)]),
      ...(found.length > 0 ? [LIVE.masked] : []),
      LIVE.due,
      due(known.clocks, routine),
      ...orders(known),
    );
  }
  return [...parts, LIVE.labels].join('\n\n');
}

function verdict(faults: Live['faults'], waits: boolean): string {
  if (faults.length === 0) return waits ? `${LIVE.right} ${LIVE.waits}` : LIVE.right;
  const lines = faults
    .slice(0, MOST_FAULTS)
    .map(
      ({ file, line, column, text }) =>
        `- ${inline(file.slice(0, 200))} ${LIVE.place(line, column)}: ${plain(text)}`,
    );
  const more = faults.length - lines.length;
  return [LIVE.wrong(faults.length), '', ...lines, ...(more > 0 ? [LIVE.more(more)] : [])].join('\n');
}

function due(clocks: readonly Clock[], routine: Routine): string {
  const running = runningClocks(clocks);
  if (running.length === 0) return LIVE.nothingDue;
  return running
    .map(({ text, vem, senast, läge }) =>
      LIVE.clock(plain(text), plain(bodyName(routine, vem)), senast, LIVE.state[läge]),
    )
    .join('\n');
}

function orders({ orders: fitting, waits }: NonNullable<Live['case']>): string[] {
  if (waits) return [LIVE.orders, LIVE.ordersLater];
  return fitting.length === 0 ? [] : [LIVE.orders, LIVE.howTo, fenced(fitting.join('\n'))];
}
