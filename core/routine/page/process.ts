import type { Element } from 'hast';
import { h } from 'hastscript';
import { directionName } from '../../case/direction.ts';
import { demandText, lengthText, MET_TEXTS } from '../../texts/routine.ts';
import { bodyName, type Level, type Routine } from '../routine.ts';
import { othersText } from './code-lists.ts';
import { sourceMark } from './sources.ts';

/** An ordered list that screen readers still announce as one when the stylesheet hides its numbers. */
const list = (className: string, ...items: Element[]) => h('ol', { role: 'list', className }, items);

/**
 * The levels: an ordered list that the stylesheet draws as a diagram, and a list with what the diagram has no room for.
 */
export function ladder(routine: Routine): Element {
  const steps = routine.nivåer.map(({ nr, organ, gör }) =>
    h('li', h('p.step-number', `Nivå ${nr}`), h('p.step-name', bodyName(routine, organ)), h('p', gör)),
  );
  const facts = routine.nivåer.map((level) =>
    h('li', h('strong', `Nivå ${level.nr}. `), levelText(routine, level), sourceMark(routine, level.källa)),
  );
  return h('div.ladder', list('levels', ...steps), h('ul', facts));
}

/** Why a case is raised to a level, how long it may stay, what the level produces and who raises it further. */
function levelText(routine: Routine, level: Level): string {
  const names = (codes: readonly string[]) => codes.map((code) => bodyName(routine, code)).join(', ');
  const reasons = level.skäl?.map(
    (code) => routine.kodlistor.skäl.koder.find(({ kod }) => kod === code)?.namn ?? code,
  );
  const deadline = level.frist === undefined ? undefined : routine.frister[level.frist];
  return [
    reasons && `Lyfts hit av: ${reasons.join(', ').toLowerCase()}.`,
    level['kräver-först'] &&
      `Från nivå ${level.nr - 1}, när ${level['kräver-först'].map((event) => MET_TEXTS[event]).join(' eller ')}.`,
    level.kräver && demandText(level.kräver),
    deadline && `Tid: ${lengthText(deadline)}.`,
    level['tar-fram'] && `Resultat: ${level['tar-fram']}`,
    level.samråder && `Samråder med: ${names(level.samråder)}.`,
    level.underrättas && `Får veta: ${names(level.underrättas)}.`,
    level.lyfter && `Lyfts till nivå ${level['lyfts-till']} av: ${names([level.lyfter])}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The phases of a case, in order, with what happens and who does it. */
export function phaseList(routine: Routine): Element {
  const name = (code: string) => routine.faser.find(({ kod }) => kod === code)?.namn ?? code;
  return list(
    'phases',
    ...routine.faser.map(({ nr, namn, gör, vem, nästa, kräver, källa, ...phase }) =>
      h(
        'li',
        h('p.step-number', `Fas ${nr}`),
        h('p.step-name', namn),
        h('p', gör),
        h('p.small', 'Ansvarar: ', bodyName(routine, vem), '.', othersText(routine, phase)),
        kräver && h('p.small', demandText(kräver)),
        nästa && h('p.small.on-demand', `Därefter: ${nästa.map(name).join(', ').toLowerCase()}`),
        sourceMark(routine, källa),
      ),
    ),
  );
}

/**
 * The steps of a case between two parties. Those outside the service are marked, so that people do not report them
 * here.
 */
export function flowList(routine: Routine, id: string): Element {
  const { namn, steg, källa, riktning } = routine.flöden?.find((flow) => flow.id === id) ?? {
    namn: id,
    steg: [],
    källa: '',
  };
  return h(
    'div.flow',
    h('p.step-name', namn),
    riktning && h('p.small', `Riktning: ${directionName(riktning)}`),
    h(
      'ol',
      steg.map(({ vem, gör, fas, utanför }) =>
        h(
          'li',
          `${bodyName(routine, vem)} ${gör}`,
          fas && h('small', ` Fas: ${routine.faser.find(({ kod }) => kod === fas)?.namn ?? fas}.`),
          utanför ? h('small', ' Sker utanför tjänsten.') : undefined,
        ),
      ),
    ),
    sourceMark(routine, källa),
  );
}

/** The bodies and roles, and what each does. */
export function bodyList(routine: Routine): Element {
  return h(
    'dl.bodies',
    routine.organ.map(({ kod, slag, namn, uppgift, reserv, källa, 'utses-av': by }) =>
      h(
        'div',
        h('dt', namn, ' ', h('code', kod)),
        h(
          'dd',
          slag === 'roll' ? 'Roll. ' : 'Organ. ',
          uppgift,
          by && ` Utses av ${bodyName(routine, by)}.`,
          reserv && ` Reserv: ${bodyName(routine, reserv)}.`,
          sourceMark(routine, källa),
        ),
      ),
    ),
  );
}
