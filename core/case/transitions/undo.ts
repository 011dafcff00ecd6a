import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { levelAfter, phaseAfter, undoableRows } from '../history.ts';
import { LASTING } from '../rules.ts';
import { changed, done, type OrderContext, type Outcome, refused } from './outcome.ts';

type Handling = Case['hantering'];
type Row = Case['historik'][number];

/** The events that the reporter may have read about already. */
const TOLD: readonly Row['händelse'][] = ['svar', 'rättat', 'bekräftad', 'fråga'];

/**
 * Takes back the last order of the same day, or with `nivå` the last change of level, whenever it was. The row stays in
 * the history, and a new one says that it does not hold.
 */
export function undo(file: Case, { vad }: OrderOf<'ångra'>, { today }: OrderContext): Outcome {
  const standing = undoableRows(file.historik);
  const target = vad === 'nivå' ? standing.findLast(({ row }) => row.händelse === 'nivå') : standing.at(-1);
  if (!target) return refused('no-level-change', REFUSAL_TEXTS['no-level-change']());
  const { nr, row } = target;
  if (LASTING.includes(row.händelse) || (vad === undefined && row.datum !== today))
    return refused('nothing-today', REFUSAL_TEXTS['nothing-today']());
  const earlier = standing.filter((one) => one !== target).map((one) => one.row);
  const before = stateBefore(file, row, earlier);
  if (!before) return refused('undo-overwritten', REFUSAL_TEXTS['undo-overwritten']());
  const text = DONE_TEXTS.ångra(row.händelse, row.datum, TOLD.includes(row.händelse));
  return done(changed(before, {}, today, { händelse: 'ångrat', till: nr }), text);
}

/** The case without what a row did; `undefined` when the value before it was overwritten, and is not in the file. */
function stateBefore(file: Case, row: Row, earlier: readonly Row[]): Case | undefined {
  const { händelse, till } = row;
  const last = (event: Row['händelse']) => earlier.findLast((one) => one.händelse === event)?.till;
  const overwrites = earlier.some((one) => one.händelse === händelse && one.till === till);
  const withChange = (change: Partial<{ [Key in keyof Handling]: Handling[Key] | undefined }>): Case => ({
    ...file,
    hantering: withoutEmpty({ ...file.hantering, ...change }),
  });
  const { åtgärder = [], frågor = [], bekräftelser = [], svar = [], flyttar = [] } = file.hantering;
  const { beslut = [], anteckningar = [] } = file.hantering;
  switch (händelse) {
    case 'fas':
      return withChange({ fas: phaseAfter(earlier) });
    case 'nivå':
      return withChange({ nivå: levelAfter(earlier) });
    case 'klassning':
      return overwrites ? undefined : withChange({ klassning: undefined });
    case 'åtgärd':
      return withChange({
        åtgärder: åtgärder
          .filter(({ nr }) => nr !== till)
          .map(({ 'ersatt-av': by, ...rest }) =>
            by === undefined || by === till ? rest : { ...rest, 'ersatt-av': by },
          ),
      });
    case 'genomförd':
      if (overwrites) return undefined;
      return withChange({
        åtgärder: åtgärder.map(({ genomförd, ...rest }) =>
          rest.nr === till || genomförd === undefined ? rest : { ...rest, genomförd },
        ),
      });
    case 'effekt':
      if (overwrites) return undefined;
      return withChange({
        åtgärder: åtgärder.map((one) => {
          if (one.nr !== till) return one;
          const { effekt: _effect, varför: _why, ...rest } = one;
          return rest;
        }),
      });
    case 'bekräftad':
      return withChange({ bekräftelser: bekräftelser.filter(({ nr }) => nr !== till) });
    case 'svar':
      return withChange({ svar: svar.slice(0, -1) });
    case 'rättat':
      return withChange({ svar: svar.map((one, index) => (index + 1 === till ? uncorrected(one) : one)) });
    case 'beslut':
      return withChange({ beslut: beslut.filter(({ nr }) => nr !== till) });
    case 'anteckning':
      return withChange({ anteckningar: anteckningar.filter(({ nr }) => nr !== till) });
    case 'fråga':
      return withChange({ frågor: frågor.filter(({ nr }) => nr !== till) });
    case 'frågesvar':
      if (overwrites) return undefined;
      return withChange({
        frågor: frågor.map(({ svar: answer, ...rest }) =>
          rest.nr === till || answer === undefined ? rest : { ...rest, svar: answer },
        ),
      });
    case 'återkoppling':
      return withChange({ återkoppling: undefined });
    case 'flytt':
      return {
        ...withChange({ flyttar: flyttar.slice(0, -1) }),
        område: flyttar.at(-1)?.från ?? file.område,
      };
    case 'klart':
    case 'paus':
    case 'fortsatt':
      return file;
    case 'riktning':
      return last('riktning') === undefined ? withChange({ riktning: undefined }) : undefined;
    case 'mottagen':
    case 'importerad':
    case 'avidentifierad':
    case 'ångrat':
      return undefined;
  }
}

type Answer = NonNullable<Handling['svar']>[number];

/** An answer as it read before it was last corrected. */
function uncorrected({ tidigare = [], rättad: _day, ...answer }: Answer): Answer {
  const [before, earlier] = [tidigare.at(-1), tidigare.slice(0, -1)];
  return {
    ...answer,
    text: before?.text ?? answer.text,
    ...(before && earlier.length > 0 ? { rättad: before.datum, tidigare: earlier } : {}),
  };
}

/** What is stored: without what is empty. */
function withoutEmpty(handling: { [Key in keyof Handling]: Handling[Key] | undefined }): Handling {
  const kept = Object.entries(handling).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as unknown as Handling;
}
