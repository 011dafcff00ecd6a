import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { ClassificationField } from '../../order/order.ts';

const { konsekvens, ...single } = caseSchema.$defs.klassning.properties;

/** What each field of the classification is called, from the schema. */
const LABELS: Readonly<Record<ClassificationField, string>> = {
  typ: single.typ.title,
  orsak: single.orsak.title,
  'konsekvens-organisation': consequence('organisation'),
  'konsekvens-person': consequence('person'),
  'konsekvens-säkerhet': consequence('säkerhet'),
  rutinföljsamhet: single.rutinföljsamhet.title,
  slag: single.slag.title,
  målgrupp: single.målgrupp.title,
  sektor: single.sektor.title,
  ärendet: single.ärendet.title,
};

/** What a field of the classification is called: "Konsekvens för personen". */
export const fieldLabel = (field: ClassificationField): string => LABELS[field];

function consequence(whom: keyof typeof konsekvens.properties): string {
  return `${konsekvens.title} ${konsekvens.properties[whom].title.toLowerCase()}`;
}
