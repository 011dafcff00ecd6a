import { UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { suggestion } from '../texts/suggestion.ts';
import { CLASSIFICATION_FIELDS, type ClassificationField, type Order } from './order.ts';
import { type OrderProblem, orderProblem } from './problem.ts';
import { asCode } from './words.ts';

/** Reads `typ=mote-installt,olika-besked orsak=kommunikation`. A field is emptied with a dash: `orsak=-`. */
export function readClassification(words: readonly string[], text: string | undefined): Order | OrderProblem {
  if (words.length === 0 && text === undefined)
    return orderProblem('missing', UNREADABLE_TEXTS.missing('klassa', 'fält'));
  const fields: Partial<Record<ClassificationField, readonly string[]>> = {};
  for (const word of words) {
    const equals = word.indexOf('=');
    const key = asCode(equals < 0 ? word : word.slice(0, equals));
    const field = CLASSIFICATION_FIELDS.find((one) => asCode(one) === key);
    if (!field)
      return orderProblem('bad-field', UNREADABLE_TEXTS['bad-field'](suggestion(key, CLASSIFICATION_FIELDS)));
    const typed = equals < 0 ? '' : word.slice(equals + 1);
    if (typed === '') return orderProblem('missing', UNREADABLE_TEXTS.missing('klassa', 'fält'));
    if (fields[field]) return orderProblem('field-twice', UNREADABLE_TEXTS['field-twice']());
    const codes = typed === '-' ? [] : typed.split(',').map(asCode);
    if (codes.some((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) || code.length > 60))
      return orderProblem('bad-code', UNREADABLE_TEXTS['bad-code']('klassa'));
    fields[field] = [...new Set(codes)];
  }
  return { order: 'klassa', fields, ...(text === undefined ? {} : { text }) };
}
