import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { isDate } from '../date.ts';
import { UNREADABLE } from '../texts/order/unreadable.ts';
import { readClassing } from './classing.ts';
import type { Order, OrderName } from './order.ts';
import { type Problem, problem } from './problem.ts';
import type { Token } from './scan.ts';
import { MOST, REFERENCES, VOUCHED } from './shape.ts';
import { textFault } from './text.ts';
import { asCode } from './words.ts';

/** What follows an order's word: the words, the texts in quotes, and whether it ends with `ändå`. */
interface Given {
  name: OrderName;
  words: string[];
  texts: string[];
  ändå: boolean;
}

const ID = new RegExp(caseSchema.$defs.id.pattern);
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_CODE = 60;
const LONGEST_REFERENCE = caseSchema.properties.hantering.properties.diarienummer.maxLength;

/** Reads what follows an order's word. Codes are looked up later, where the routine is known. */
export function readOrder(
  name: OrderName,
  tokens: readonly Token[],
  allow: readonly string[],
): Order | Problem {
  const last = tokens.at(-1);
  const ändå = VOUCHED.includes(name) && last?.quoted === false && asCode(last.text) === 'anda';
  const given: Given = { name, words: [], texts: [], ändå };
  for (const { text, quoted } of ändå ? tokens.slice(0, -1) : tokens)
    (quoted ? given.texts : given.words).push(text);
  if (name !== 'liknar' && given.words.some((word) => ID.test(word.toUpperCase())))
    return problem('other-case', UNREADABLE['other-case']());
  return (
    given.texts
      .map((text) => textFault(text, ändå, allow, REFERENCES.includes(name) ? LONGEST_REFERENCE : undefined))
      .find((fault) => fault !== undefined) ?? orderOf(given, allow)
  );
}

function orderOf(given: Given, allow: readonly string[]): Order | Problem {
  const { name, words, texts, ändå } = given;
  const [text] = texts;
  const most = MOST[name];
  const extra = () => problem('extra', UNREADABLE.extra(name));
  if (words.length > most.words || texts.length > most.texts) return extra();
  switch (name) {
    case 'klassa':
      return readClassing(words, text);
    case 'fas':
      return withCodes(given, 1, 'fas', ([till = '']) => ({ order: name, till, ändå }));
    case 'nivå':
      return withNumber(given, 'nivå', (till, rest) =>
        withCodes({ ...given, words: rest }, 0, 'nivå', ([skäl]) => ({
          order: name,
          till,
          ...(skäl === undefined ? {} : { skäl }),
        })),
      );
    case 'åtgärd': {
      const [typ, ansvarig, senast] = words;
      if (senast !== undefined && !isDate(senast)) return problem('bad-date', UNREADABLE['bad-date']());
      return withCodes({ ...given, words: words.slice(0, 2) }, 2, 'åtgärd', (codes) => {
        if (senast === undefined) return problem('missing', UNREADABLE.missing(name, 'åtgärd'));
        if (text === undefined) return problem('missing', UNREADABLE.missing(name, 'text'));
        return {
          order: name,
          typ: codes[0] ?? typ ?? '',
          ansvarig: codes[1] ?? ansvarig ?? '',
          senast,
          text,
        };
      });
    }
    case 'genomförd':
      return withNumber(given, 'nr', (nr, rest) => withDay(rest, (day) => ({ order: name, nr, ...day })));
    case 'effekt':
      return withNumber(given, 'utfall', (nr, [outcome, ...rest]) =>
        withCodes(
          { ...given, words: outcome === undefined ? [] : [outcome] },
          1,
          'utfall',
          ([utfall = '']) =>
            text !== undefined && utfall !== 'ej-genomford'
              ? extra()
              : withDay(rest, (day) => ({ order: name, nr, utfall, ...day, ...said(text) })),
        ),
      );
    case 'svar':
      return text === undefined
        ? problem('missing', UNREADABLE.missing(name, 'text'))
        : { order: name, text };
    case 'fråga': {
      const asks = (nr?: number): Read =>
        text === undefined
          ? problem('missing', UNREADABLE.missing(name, 'text'))
          : { order: name, text, ...(nr === undefined ? {} : { nr }) };
      return words.length === 0 ? asks() : withNumber(given, 'text', asks);
    }
    case 'flytta':
      return withCodes(given, 1, 'område', ([till = '']) =>
        text === undefined
          ? problem('missing', UNREADABLE.missing(name, 'text'))
          : { order: name, till, text },
      );
    case 'avvisa':
      return withCodes(given, 1, 'varför', ([skäl = '']) => ({ order: name, skäl, ...said(text) }));
    case 'stopp':
      return withCodes(given, 1, 'varför', ([skäl = '']) => ({ order: name, skäl }));
    case 'diarie':
    case 'extern': {
      const [nummer = text] = words;
      if (nummer === undefined) return problem('missing', UNREADABLE.missing(name, 'nummer'));
      if (words.length + texts.length > 1 || nummer.includes('\n')) return extra();
      return textFault(nummer, ändå, allow, LONGEST_REFERENCE) ?? { order: name, nummer };
    }
    case 'liknar':
      return readIds(words);
    case 'stäng':
      return { order: name, ändå };
    case 'paus':
      return withCodes(given, 1, 'skäl', ([skäl = '']) => ({ order: name, skäl }));
    case 'öppna':
    case 'arkivera':
    case 'fortsätt':
    case 'hjälp':
      return { order: name };
  }
}

type Part = Parameters<typeof UNREADABLE.missing>[1];
type Read = Order | Problem;

const said = (text: string | undefined) => (text === undefined ? {} : { text });

/** All words as codes, at least so many of them. */
function withCodes({ name, words }: Given, least: number, part: Part, then: (codes: string[]) => Read): Read {
  if (words.length < least) return problem('missing', UNREADABLE.missing(name, part));
  const codes = words.map(asCode);
  const odd = codes.some((code) => !CODE.test(code) || code.length > LONGEST_CODE);
  return odd ? problem('bad-code', UNREADABLE['bad-code'](name)) : then(codes);
}

function withNumber(
  { name, words: [first, ...rest] }: Given,
  part: Part,
  then: (number: number, rest: string[]) => Read,
): Read {
  if (first === undefined) return problem('missing', UNREADABLE.missing(name, part));
  if (!/^[1-9]\d{0,2}$/.test(first)) return problem('bad-number', UNREADABLE['bad-number'](name));
  return then(Number(first), rest);
}

function withDay([datum]: readonly string[], then: (day: { datum?: string }) => Read): Read {
  if (datum === undefined) return then({});
  return isDate(datum) ? then({ datum }) : problem('bad-date', UNREADABLE['bad-date']());
}

function readIds(words: readonly string[]): Read {
  if (words.length === 0) return problem('missing', UNREADABLE.missing('liknar', 'id'));
  const ids = words.map((word) => word.replace(/,$/, '').toUpperCase());
  return ids.every((id) => ID.test(id))
    ? { order: 'liknar', ids }
    : problem('bad-id', UNREADABLE['bad-id']());
}
