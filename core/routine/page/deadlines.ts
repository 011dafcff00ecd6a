import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  DEADLINE_ACTION_TEXTS,
  demandText,
  EVENT_TEXTS,
  lengthText,
  SAME_DAY_TEXT,
  WATCH_TEXTS,
} from '../../texts/routine.ts';
import { bodyName, type Deadline, deadlines, type Routine } from '../routine.ts';
import { othersText, whenText } from './code-lists.ts';
import { sourceMark } from './sources.ts';
import { tableWithRowHeaders } from './table.ts';

/** The table of deadlines: what, who, how long, from when, what the service does and the source of each value; and when it reminds again. */
export function deadlineTable(routine: Routine): Element {
  const rows = deadlines(routine).map(([, deadline]) => ({
    name: [
      deadline.steg,
      h('small', notes(routine, deadline)),
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

function notes(routine: Routine, deadline: Deadline): string[] {
  const { från, nära, förfaller, passerad } = deadline;
  const actions = (codes: readonly (keyof typeof DEADLINE_ACTION_TEXTS)[]) =>
    codes.map((code) => DEADLINE_ACTION_TEXTS[code]).join(' och ');
  const event = (trigger: Deadline['från']) => eventText(routine, trigger);
  return [
    `Räknas från att ${event(från)}. Klar när ${deadline['klar-vid'].map(event).join(' eller ')}.`,
    deadline.kräver ? ` ${demandText(deadline.kräver)}` : '',
    deadline.när ? ` Gäller bara ${whenText(routine, deadline.när)}.` : '',
    deadline['får-pausas'] ? ' Får pausas.' : '',
    deadline['samma-dag'] ? ` ${SAME_DAY_TEXT}` : '',
    nära ? ` ${nära.arbetsdagar} arbetsdagar före: tjänsten ${actions(nära.gör)}.` : '',
    förfaller ? ` Sista dagen: tjänsten ${actions(förfaller.gör)}.` : '',
    passerad ? ` Efteråt: tjänsten ${actions(passerad.gör)}.` : '',
  ];
}

function eventText({ faser, kodlistor }: Routine, { händelse, till, åtgärder }: Deadline['från']): string {
  const kinds = åtgärder?.map((code) => kodlistor.åtgärd.koder.find(({ kod }) => kod === code)?.namn ?? code);
  if (kinds) return `${EVENT_TEXTS[händelse]} (${kinds.join(' eller ')})`;
  if (till === undefined) return EVENT_TEXTS[händelse];
  if (händelse === 'nivå') return `ärendet kom till nivå ${till}`;
  return `ärendet kom till fasen ${faser.find(({ kod }) => kod === till)?.namn ?? till}`;
}

/** The source of the number, when the deadline's source only has a word, such as "snarast". */
function numberSource(routine: Routine, { 'talets-källa': id }: Deadline): Element | undefined {
  return id === undefined ? undefined : h('small', ' Talet:', sourceMark(routine, id));
}
