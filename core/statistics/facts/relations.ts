import { isClosedPhase } from '../../case/case.ts';
import { isOtherCode, noActionCodes } from '../../routine/code-marks.ts';
import type { Routine } from '../../routine/routine.ts';
import { type Field, NONE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import type { Relation } from '../relation.ts';
import { isNoConsequence } from './contradictions.ts';
import type { FieldContext } from './source-field.ts';

const equal = (fält: string, koder: string[], ...med: [string, string[]][]): Relation => ({
  fält,
  koder,
  slag: 'lika',
  med: med.map(([other, codes]) => ({ fält: other, koder: codes })),
});
const atMost = (fält: string, koder: string[], ...med: [string, string[]][]): Relation => ({
  ...equal(fält, koder, ...med),
  slag: 'högst',
});

/** Returns every relation between fields that follows from what they mean, for the codes that the fields have. */
export function relationsOf(
  fields: readonly Field[],
  { routine }: Pick<FieldContext, 'routine'>,
): Relation[] {
  const codes = new Map(fields.map(({ id, codes: list }) => [id, list.map(({ kod }) => kod)]));
  const has = ({ fält, koder, med }: Relation) =>
    [{ fält, koder }, ...med].every((side) =>
      side.koder.every((code) => codes.get(side.fält)?.includes(code)),
    );
  return [
    ...quality([...codes.keys()]),
    ...tree(fields),
    ...strengths(routine),
    ...phases(routine),
    ...times(routine),
    ...recurrence(fields, routine),
    ...contradictions(fields, routine),
  ].filter(has);
}

/** The fields that list what is not filled in, or has "other", repeat what those fields say themselves. */
function quality(ids: readonly string[]): Relation[] {
  return ids.flatMap((id) => [
    equal('ej-ifyllda', [id], [id, [UNFILLED]]),
    equal('ovriga', [id], [id, ['ovrigt']]),
  ]);
}

/** A code is at most as common as its group; the codes of a group are together at least as common as the group. */
function tree(fields: readonly Field[]): Relation[] {
  return fields.flatMap(({ id, codes, groupField }) => {
    if (groupField === undefined) return [];
    const groups = Map.groupBy(codes, ({ grupp }) => grupp);
    return [
      ...[UNFILLED, NOT_APPLICABLE].map((code) => equal(id, [code], [groupField, [code]])),
      ...[...groups].flatMap(([group, leaves]) =>
        group === undefined
          ? []
          : [
              atMost(groupField, [group], [id, leaves.map(({ kod }) => kod)]),
              ...leaves.map(({ kod }) => atMost(id, [kod], [groupField, [group]])),
            ],
      ),
    ];
  });
}

/** The strength of a case is that of its strongest measure. */
function strengths({ kodlistor: { åtgärd } }: Routine): Relation[] {
  const order = ['stark', 'medel', 'svag', 'okand'];
  return [
    equal('atgard', [NONE], ['atgardsstyrka', [NONE]]),
    atMost('atgard', [NONE], ['effekt', [NOT_APPLICABLE]]),
    ...order.flatMap((strength, at) => {
      const own = åtgärd.koder.filter(({ styrka }) => (styrka ?? 'okand') === strength).map(({ kod }) => kod);
      return [
        atMost('atgardsstyrka', [strength], ['atgard', own]),
        ...own.map((kod) => atMost('atgard', [kod], ['atgardsstyrka', order.slice(0, at + 1)])),
      ];
    }),
  ];
}

/** From a certain phase on, the routine requires some fields to be filled in. */
function phases({ faser, villkor = [], nivåer }: Routine): Relation[] {
  const order = faser.map(({ kod }): string => kod);
  const high = nivåer.filter(({ nr }) => nr >= 3).map(({ nr }) => String(nr));
  return [
    atMost('niva', high, ['eskalerad', ['ja']]),
    ...villkor.flatMap(({ fält, krav, när, 'från-fas': from }) => {
      const before = from === undefined ? 0 : order.indexOf(from);
      const id = fält.replace('säkerhet', 'sakerhet').replace('följsamhet', 'foljsamhet');
      return krav === 'krav' && !när && before > 0
        ? [
            atMost(id, [UNFILLED], ['fas', order.slice(0, before)]),
            atMost('ej-ifyllda', [id], ['fas', order.slice(0, before)]),
          ]
        : [];
    }),
  ];
}

const STEPS = ['30', '92', '180', 'over'];

/** Several fields are about waiting and closing. */
function times({ faser }: Routine): Relation[] {
  const closed = faser.map(({ kod }): string => kod).filter(isClosedPhase);
  return [
    equal('oppen-alder', [NOT_APPLICABLE], ['fas', closed]),
    equal(
      'tid-till-stangt',
      STEPS.map((step) => `klart-${step}`),
      ['fas', closed],
    ),
    ...STEPS.map((step) => equal('tid-till-stangt', [`vantar-${step}`], ['oppen-alder', [step]])),
    // Three months are at most 92 days.
    atMost(
      'tid-till-svar',
      ['klart-180', 'klart-over', 'vantar-180', 'vantar-over'],
      ['svar-3-man', ['nej']],
    ),
    atMost('tid-till-svar', ['klart-30'], ['svar-3-man', ['ja', 'ej-mogen']]),
    atMost('svar-3-man', ['ja'], ['tid-till-svar', ['klart-30', 'klart-92']]),
    atMost(
      'tid-till-svar',
      STEPS.map((step) => `vantar-${step}`),
      ['svar-3-man', ['nej', 'ej-mogen']],
    ),
    atMost('eskalerad', ['ej-mogen'], ['oppen-alder', ['30', '92']]),
    atMost('fas', ['mottagen'], ['last-i-tid', ['nej', 'ej-mogen']]),
  ];
}

/** A case without a kind can neither recur nor be compared; only a completed measure has a before and an after. */
function recurrence(fields: readonly Field[], routine: Routine): Relation[] {
  const kinds = fields.find(({ id }) => id === 'typ')?.codes.map(({ kod }) => kod) ?? [];
  const kindless = kinds.filter(
    (code) => isOtherCode(routine, 'typ', code) || code === UNFILLED || code === NOT_APPLICABLE,
  );
  return [
    atMost('aterkommande', [UNFILLED], ['typ', kindless]),
    atMost('fore-efter', [UNFILLED], ['aterkommande', [UNFILLED]]),
    // "No action" can be marked as carried out too, but has no effect to judge.
    atMost('effekt', [NOT_APPLICABLE], ['fore-efter', [NOT_APPLICABLE]]),
  ];
}

/** A contradiction is at most as common as each of the codes that contradict each other. */
function contradictions(fields: readonly Field[], routine: Routine): Relation[] {
  const person = fields.find(({ id }) => id === 'konsekvens-person')?.codes.map(({ kod }) => kod) ?? [];
  const among = (id: string, codes: readonly string[], ...of: string[]): Relation[] =>
    codes.length > 0 ? [atMost('motsagelser', of, [id, [...codes]])] : [];
  return [
    ...among('atgard', noActionCodes(routine), 'ingen-atgard'),
    ...among('allvarlighetsgrad', ['mycket-allvarlig'], 'ingen-konsekvens'),
    ...among('konsekvens-person', person.filter(isNoConsequence), 'ingen-konsekvens'),
    ...among('orsak', ['rutin-foljs-ej'], 'foljsamhet'),
    ...among('rutinfoljsamhet', ['foljd', 'saknas'], 'foljsamhet'),
  ];
}
