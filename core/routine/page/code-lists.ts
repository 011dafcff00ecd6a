import type { Element } from 'hast';
import { h } from 'hastscript';
import routineSchema from '../../../schemas/routine.json' with { type: 'json' };
import {
  DEMAND_TEXTS,
  FOLDED_TEXTS,
  FROM_LEVEL_BELOW,
  PROPOSED_TEXTS,
  replacedByText,
  STRENGTH_TEXTS,
} from '../../texts/routine.ts';
import { fieldCodes, type When } from '../field-values.ts';
import { bodyName, type Code, type CodeList, type ListName, type Routine } from '../routine.ts';
import { sourceMark } from './sources.ts';

/** A code list, nested where codes belong under others, to open: only those who classify cases need it. */
export function codeListTree(routine: Routine, name: ListName): Element {
  const list = routine.kodlistor[name] ?? { källa: '', koder: [] };
  const { title } = routineSchema.properties.kodlistor.properties[name];
  return h(
    'details.code-list',
    h('summary', FOLDED_TEXTS.codes(title, list.koder.length)),
    branch(routine, list, undefined),
    sourceMark(routine, list.källa),
  );
}

function branch(routine: Routine, list: CodeList, under: string | undefined): Element {
  const codes = list.koder.filter((code) => code.under === under);
  return h('ul', ...codes.map((code) => item(routine, list, code)));
}

function item(routine: Routine, list: CodeList, code: Code): Element {
  const notes = [
    code.styrka && STRENGTH_TEXTS[code.styrka],
    code.föreslås && PROPOSED_TEXTS[code.föreslås],
    code['från-nivån-under'] && FROM_LEVEL_BELOW,
    code['kräver-text'] && 'Kräver en mening.',
    code['ersätts-av'] &&
      replacedByText(list.koder.find(({ kod }) => kod === code['ersätts-av'])?.namn ?? code['ersätts-av']),
  ].filter(Boolean);
  return h(
    'li',
    h('strong', code.namn),
    ' ',
    h('code', code.kod),
    code.beskrivning && ` ${code.beskrivning}`,
    notes.length > 0 ? h('small', ` ${notes.join(' ')}`) : undefined,
    code.källa !== undefined && code.källa !== list.källa ? sourceMark(routine, code.källa) : undefined,
    list.koder.some(({ under }) => under === code.kod) ? branch(routine, list, code.kod) : undefined,
  );
}

/** The conditions on when a field must, may or must not be filled in. */
export function conditionList(routine: Routine): Element {
  return h(
    'ul',
    ...(routine.villkor ?? []).map((condition) =>
      h('li', conditionText(routine, condition), sourceMark(routine, condition.källa)),
    ),
  );
}

type Condition = NonNullable<Routine['villkor']>[number];

const FIELDS = routineSchema.$defs.falt.oneOf;
const fieldName = (code: string) => FIELDS.find((field) => field.const === code)?.title ?? code;

/** "när Riktning är Från kommun till region" */
export function whenText(routine: Routine, { fält, är }: When): string {
  const codes = fieldCodes(routine, fält);
  const names = är.map((code) => codes?.find(({ kod }) => kod === code)?.namn ?? code);
  return `när ${fieldName(fält)} är ${names.join(' eller ')}`;
}

/** Who does something instead, and when, as the end of "…, men Kommunen när …". */
export function othersText(
  routine: Routine,
  { 'vem-vid': others = [] }: Pick<Routine['frister']['svar'], 'vem-vid'>,
): string {
  return others.map(({ när, vem }) => ` ${bodyName(routine, vem)} ${whenText(routine, när)}.`).join('');
}

/** "Orsak måste fyllas i från och med fasen Åtgärd." */
function conditionText(routine: Routine, { fält, krav, när, 'från-fas': from }: Condition): string {
  const phase = routine.faser.find(({ kod }) => kod === from)?.namn ?? from;
  return [
    `${fieldName(fält)} ${DEMAND_TEXTS[krav]}`,
    phase && `från och med fasen ${phase}`,
    när && whenText(routine, när),
  ]
    .filter(Boolean)
    .join(' ')
    .concat('.');
}
