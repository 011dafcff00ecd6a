import reportSchema from '../../../schemas/report.json' with { type: 'json' };
import { DIRECTIONS, deriveDirection } from '../../case/direction.ts';
import { type FieldCode, UNFILLED } from '../field.ts';
import { type FieldContext, field, type SourceField, YES_NO } from './source-field.ts';

const PUBLISHED = { disclosure: 'rule' } as const;

/** The fields that the report fills in, and the direction, which follows from them. */
export function reportFields({ association, imported = [] }: FieldContext): SourceField[] {
  const unfilled = (key: 'allvarlighetsgrad' | 'löst'): FieldCode[] =>
    imported.some(({ rapport }) => rapport[key] === undefined) ? [{ kod: UNFILLED, namn: 'Ej ifyllt' }] : [];
  const parties = association.parter.map(({ kod, namn }) => ({ kod, namn }));
  const areas = association.områden.map(({ kod, namn }) => ({ kod, namn }));
  const severities = reportSchema.$defs.allvarlighetsgrad.oneOf.map((one) => ({
    kod: one.const,
    namn: one.title,
  }));
  const partiesOf = (rows: readonly { part: string }[]) => [...new Set(rows.map(({ part }) => part))];
  return [
    field('omrade', 'Område', areas, ({ file }) => [file.område], PUBLISHED),
    field('upptackt-av', 'Upptäckt av', parties, ({ file }) => partiesOf(file.rapport.arbetsgivare), {
      ...PUBLISHED,
      multiple: true,
    }),
    field(
      'utreds-av',
      'Gäller samverkan med',
      parties,
      ({ file }) => partiesOf(file.rapport.samverkansparter),
      {
        ...PUBLISHED,
        multiple: true,
      },
    ),
    ...(association.parter.some(({ huvudman }) => huvudman !== undefined)
      ? [
          field('riktning', 'Riktning', DIRECTIONS, ({ file }) => [
            file.hantering.riktning?.kod ??
              file.rapport.riktning ??
              deriveDirection(file.rapport, association) ??
              'ingen',
          ]),
        ]
      : []),
    field(
      'allvarlighetsgrad',
      'Allvarlighetsgrad',
      [...severities, ...unfilled('allvarlighetsgrad')],
      ({ file }) => [file.rapport.allvarlighetsgrad ?? UNFILLED],
      PUBLISHED,
    ),
    field(
      'lost',
      'Löst när det rapporterades',
      [...YES_NO, ...unfilled('löst')],
      ({ file: { rapport } }) => [rapport.löst === undefined ? UNFILLED : rapport.löst ? 'ja' : 'nej'],
      PUBLISHED,
    ),
  ];
}
