import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import { isClosed } from '../../case/case.ts';
import { daysBetween } from '../../date.ts';
import { standingMeasures, workOf } from '../../routine/no-action.ts';
import { bodyName } from '../../routine/routine.ts';
import { type FieldCode, IMMATURE, NONE, NOT_APPLICABLE } from '../field.ts';
import {
  type CaseAtLock,
  type FieldContext,
  field,
  ifTimed,
  type SourceField,
  untimedCode,
  YES_NO,
} from './source-field.ts';

/** Open cases younger than this on the lock day are too young to tell whether they will be escalated. */
const MATURE_DAYS = 92;

const NO_MEASURE: FieldCode = { kod: NONE, namn: 'Ingen åtgärd bestämd' };
const TOO_EARLY: FieldCode = { kod: IMMATURE, namn: 'För tidigt att säga' };
const OUTCOMES = caseSchema.$defs.atgard.properties.effekt.properties.utfall.oneOf.map((one) => ({
  kod: one.const,
  namn: one.title,
}));
/** The outcome of a measure that was never carried out: it counts, so that dropped measures are seen. */
const GIVEN_UP = 'ej-genomford';
const STRENGTHS = ['stark', 'medel', 'svag'] as const;

/** The fields for how far a case had come by the lock, and what had been done. */
export function handlingFields(source: FieldContext): SourceField[] {
  const { routine } = source;
  const measures = routine.kodlistor.åtgärd.koder;
  return [
    field(
      'fas',
      'Fas',
      routine.faser.map(({ kod, namn }) => ({ kod, namn })),
      ({ file }) => [file.hantering.fas],
    ),
    field(
      'niva',
      'Nivå',
      routine.nivåer.map(({ nr, organ }) => ({
        kod: String(nr),
        namn: `Nivå ${nr}, ${bodyName(routine, organ)}`,
      })),
      ({ file }) => [String(file.hantering.nivå)],
      // If a level needs something to be done first, reaching it reveals that it was done.
      { disclosure: routine.nivåer.some((level) => level['kräver-först']) ? 'internal' : 'rule' },
    ),
    field(
      'eskalerad',
      'Lyft till nivå 3 eller högre',
      [...YES_NO, TOO_EARLY, ...untimedCode(source)],
      ifTimed(escalated),
    ),
    field(
      'atgard',
      'Åtgärd',
      [...measures.map(({ kod, namn }) => ({ kod, namn })), NO_MEASURE],
      ({ file }) =>
        codesOr(
          standingMeasures(file).map(({ typ }) => typ),
          NONE,
        ),
      { multiple: true, disclosure: 'rule' },
    ),
    field(
      'atgardsstyrka',
      'Åtgärdens styrka',
      [
        { kod: 'stark', namn: 'Stark' },
        { kod: 'medel', namn: 'Medel' },
        { kod: 'svag', namn: 'Svag' },
        { kod: 'okand', namn: 'Ingen styrka angiven' },
        NO_MEASURE,
      ],
      ({ file }) => {
        const own = workOf(file, routine).map(({ typ }) => measures.find(({ kod }) => kod === typ)?.styrka);
        return own.length > 0 ? [STRENGTHS.find((strength) => own.includes(strength)) ?? 'okand'] : [NONE];
      },
    ),
    field(
      'effekt',
      'Åtgärdens effekt',
      [
        ...OUTCOMES,
        { kod: 'ej-bedomd', namn: 'Inte bedömd' },
        { kod: NOT_APPLICABLE, namn: 'Ingen genomförd åtgärd' },
      ],
      ({ file }) =>
        codesOr(
          workOf(file, routine)
            .filter(({ genomförd, effekt }) => genomförd !== undefined || effekt?.utfall === GIVEN_UP)
            .map(({ effekt }) => effekt?.utfall ?? 'ej-bedomd'),
          NOT_APPLICABLE,
        ),
      { multiple: true },
    ),
  ];
}

function escalated({ file, lock }: CaseAtLock): string[] {
  const reached = file.historik.some(({ händelse, till }) => händelse === 'nivå' && Number(till) >= 3);
  if (reached) return ['ja'];
  return [isClosed(file) || daysBetween(file.mottagen, lock) >= MATURE_DAYS ? 'nej' : IMMATURE];
}

function codesOr(codes: readonly string[] | undefined, otherwise: string): string[] {
  return codes && codes.length > 0 ? [...new Set(codes)] : [otherwise];
}
