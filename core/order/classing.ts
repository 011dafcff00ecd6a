import { suggestion } from '../texts/file.ts';
import { UNREADABLE } from '../texts/order/unreadable.ts';
import { CLASS_FIELDS, type ClassField, type Order } from './order.ts';
import { type Problem, problem } from './problem.ts';
import { asCode } from './words.ts';

/** Reads `typ=mote-installt,olika-besked orsak=kommunikation`. A field is emptied with a dash: `orsak=-`. */
export function readClassing(words: readonly string[], text: string | undefined): Order | Problem {
  if (words.length === 0 && text === undefined)
    return problem('missing', UNREADABLE.missing('klassa', 'fält'));
  const fält: Partial<Record<ClassField, readonly string[]>> = {};
  for (const word of words) {
    const equals = word.indexOf('=');
    const key = asCode(equals < 0 ? word : word.slice(0, equals));
    const field = CLASS_FIELDS.find((one) => asCode(one) === key);
    if (!field) return problem('bad-field', UNREADABLE['bad-field'](suggestion(key, CLASS_FIELDS)));
    const typed = equals < 0 ? '' : word.slice(equals + 1);
    if (typed === '') return problem('missing', UNREADABLE.missing('klassa', 'fält'));
    if (fält[field]) return problem('field-twice', UNREADABLE['field-twice']());
    const codes = typed === '-' ? [] : typed.split(',').map(asCode);
    if (codes.some((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) || code.length > 60))
      return problem('bad-code', UNREADABLE['bad-code']('klassa'));
    fält[field] = [...new Set(codes)];
  }
  return { order: 'klassa', fält, ...(text === undefined ? {} : { text }) };
}
