import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  DEADLINE_ACTION_TEXTS,
  demandText,
  EVENT_TEXTS,
  FOLDED_TEXTS,
  lengthText,
  MET_TEXTS,
  MOVE_TEXTS,
  markedText,
  SAME_DAY_TEXT,
  WATCH_TEXTS,
} from '../../texts/routine.ts';
import { bodyName, type Deadline, deadlines, type Routine, stepCode } from '../routine.ts';
import { othersText, whenText } from './code-lists.ts';
import { sourceMark } from './sources.ts';
import { tableWithRowHeaders } from './table.ts';

/** The table of deadlines: what, who, how long, from when, what the service does and the source of each value; and when it reminds again. */
export function deadlineTable(routine: Routine): Element {
  const rows = deadlines(routine).map(([key, deadline]) => ({
    name: [
      deadline.steg,
      h('small', notes(routine, key, deadline)),
      h('small.on-demand', reminders(routine, key, deadline)),
      sourceMark(routine, deadline.källa),
      numberSource(routine, deadline),
    ],
    cells: [
      [bodyName(routine, deadline.vem), h('small', othersText(routine, deadline))],
      [lengthText(deadline)],
    ],
  }));
  const caption = 'Hur lång tid varje steg får ta, och var tiden kommer ifrån';
  const { källa, ...days } = routine.bevakning;
  return h(
    'div',
    tableWithRowHeaders(caption, ['Steg', 'Vem', 'Senast'], rows),
    h('p', WATCH_TEXTS.page(days), sourceMark(routine, källa)),
  );
}

/** What is counted from when and until when. */
function notes(routine: Routine, key: string, deadline: Deadline): string {
  return [
    `Räknas från att ${eventText(routine, deadline.från, 'start')}.`,
    movesOn(deadline) ? FOLDED_TEXTS.movesOn : doneText(routine, key, deadline),
    deadline.kräver && demandText(deadline.kräver),
    deadline.när && `Gäller bara ${whenText(routine, deadline.när)}.`,
    deadline['får-pausas'] && 'Får pausas.',
    deadline['samma-dag'] && SAME_DAY_TEXT,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the service does about it, and all that ends it when that is only summed up above. */
function reminders(routine: Routine, key: string, deadline: Deadline): string {
  const { nära, förfaller, passerad } = deadline;
  const actions = (codes: readonly (keyof typeof DEADLINE_ACTION_TEXTS)[]) =>
    codes.map((code) => DEADLINE_ACTION_TEXTS[code]).join(' och ');
  return [
    movesOn(deadline) && doneText(routine, key, deadline),
    nära && `${lengthText(nära)} före: tjänsten ${actions(nära.gör)}.`,
    förfaller && `Sista dagen: tjänsten ${actions(förfaller.gör)}.`,
    passerad && `Efteråt: tjänsten ${actions(passerad.gör)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function doneText(routine: Routine, key: string, deadline: Deadline): string {
  const event = (trigger: Deadline['från']) =>
    trigger.händelse === 'klart' ? markedText(stepCode(key)) : eventText(routine, trigger, 'met');
  return `Klar när ${deadline['klar-vid'].map(event).join(' eller ')}.`;
}

/** Whether many things end it, and all of them are that the case moves on. */
const movesOn = (deadline: Deadline): boolean =>
  deadline['klar-vid'].length > 1 && deadline['klar-vid'].every(isMove);

const isMove = ({ händelse }: Deadline['från']): boolean => händelse === 'nivå' || händelse === 'fas';

function eventText(
  { faser, kodlistor }: Routine,
  { händelse, till, åtgärder }: Deadline['från'],
  as: 'start' | 'met',
): string {
  const text = (as === 'met' ? MET_TEXTS : EVENT_TEXTS)[händelse];
  const kinds = åtgärder?.map((code) => kodlistor.åtgärd.koder.find(({ kod }) => kod === code)?.namn ?? code);
  if (kinds) return `${text} (${kinds.join(' eller ')})`;
  if (till === undefined) return text;
  return händelse === 'nivå'
    ? MOVE_TEXTS[as].nivå(till)
    : MOVE_TEXTS[as].fas(faser.find(({ kod }) => kod === till)?.namn ?? till);
}

/** The source of the number, when the deadline's source only has a word, such as "snarast". */
function numberSource(routine: Routine, { 'talets-källa': id }: Deadline): Element | undefined {
  return id === undefined ? undefined : h('small.on-demand', ' Talet:', sourceMark(routine, id));
}
