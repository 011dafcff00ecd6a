import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { isDate } from '../date.ts';
import type { DetectOptions } from '../deid/detect.ts';
import { UNIT_PLACEHOLDER } from '../deid/mask-one.ts';
import { UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { readClassification } from './classification.ts';
import type { Order, OrderName } from './order.ts';
import { type OrderProblem, orderProblem } from './problem.ts';
import { numberOf, withOwnNumber } from './reference.ts';
import type { OrderToken } from './scan.ts';
import { ALLOWS_ANYWAY, ANYWAY, MAX_ARGUMENTS, REFERENCE_ORDERS } from './shape.ts';
import { orderTextProblem } from './text.ts';
import { asCode } from './words.ts';

/** What follows an order's word: the words, the texts in quotes, and whether it ends with `ändå`. */
interface OrderInput {
  name: OrderName;
  words: string[];
  texts: string[];
  anyway: boolean;
}

const ID = new RegExp(caseSchema.$defs.id.pattern);
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_CODE_LENGTH = 60;
const MAX_REFERENCE_LENGTH = caseSchema.properties.hantering.properties.diarienummer.maxLength;

/** Reads what follows an order's word. Codes are looked up later, where the routine is known. */
export function readOrder(
  name: OrderName,
  tokens: readonly OrderToken[],
  known: DetectOptions,
): Order | OrderProblem {
  const last = tokens.at(-1);
  const anyway =
    ALLOWS_ANYWAY.includes(name) && last?.quoted === false && asCode(last.text) === asCode(ANYWAY);
  const given: OrderInput = { name, words: [], texts: [], anyway };
  for (const { text, quoted } of anyway ? tokens.slice(0, -1) : tokens)
    (quoted ? given.texts : given.words).push(text);
  if (name !== 'liknar' && given.words.some((word) => ID.test(word.toUpperCase())))
    return orderProblem('other-case', UNREADABLE_TEXTS['other-case']());
  return (
    given.texts
      .map((text) =>
        orderTextProblem(
          text,
          anyway,
          REFERENCE_ORDERS.includes(name) ? withOwnNumber(text, known) : known,
          REFERENCE_ORDERS.includes(name) ? MAX_REFERENCE_LENGTH : undefined,
        ),
      )
      .find((fault) => fault !== undefined) ?? orderOf(given, known)
  );
}

function orderOf(given: OrderInput, known: DetectOptions): Order | OrderProblem {
  const { name, words, texts, anyway } = given;
  const [text] = texts;
  const most = MAX_ARGUMENTS[name];
  const extra = () => orderProblem('extra', UNREADABLE_TEXTS.extra(name));
  if (words.length > most.words || texts.length > most.texts) return extra();
  switch (name) {
    case 'klassa':
      return readClassification(words, text);
    case 'fas':
      return withCodes(given, 1, 'fas', ([till = '']) => ({ order: name, till, anyway }));
    case 'nivå':
      return withNumber(given, 'nivå', (till, rest) =>
        withCodes({ ...given, words: rest }, 0, 'nivå', ([skäl]) => ({
          order: name,
          till,
          ...(skäl === undefined ? {} : { skäl }),
        })),
      );
    case 'åtgärd': {
      const senast = words[2];
      if (senast !== undefined && !isDate(senast))
        return orderProblem('bad-date', UNREADABLE_TEXTS['bad-date']());
      return withCodes({ ...given, words: words.slice(0, 2) }, 1, 'åtgärd', ([typ = '', ansvarig]) => {
        if (ansvarig !== undefined && senast === undefined)
          return orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'åtgärd'));
        if (text === undefined) return orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'));
        const work = ansvarig === undefined || senast === undefined ? {} : { ansvarig, senast };
        const vouched = anyway && orderTextProblem(text, false, known) !== undefined;
        return {
          order: name,
          typ,
          ...work,
          text,
          ...(anyway ? { anyway } : {}),
          ...(vouched ? { vouched } : {}),
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
              : withDay(rest, (day) => ({ order: name, nr, utfall, ...day, ...optionalText(text) })),
        ),
      );
    case 'svar':
    case 'anteckning':
      return text === undefined
        ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
        : { order: name, text };
    case 'rätta': {
      const [what, ...rest] = words;
      if (what === undefined) return orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'svar'));
      if (asCode(what) !== 'svar') return extra();
      return withNumber({ ...given, words: rest }, 'svar', (nr) =>
        text === undefined
          ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
          : { order: name, nr, text },
      );
    }
    case 'beslut':
      return withCodes({ ...given, words: words.slice(0, 1) }, 1, 'organ', ([organ = '']) =>
        text === undefined
          ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
          : withDay(words.slice(1), (day) => ({ order: name, organ, ...day, text })),
      );
    case 'bekräfta':
      return text === undefined
        ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
        : withDay(words, ({ datum }) => ({
            order: name,
            text,
            ...(datum === undefined ? {} : { besked: datum }),
          }));
    case 'fråga': {
      const asks = (more: { nr?: number; till?: string }): OrderOrProblem =>
        text === undefined
          ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
          : { order: name, text, ...more };
      if (words[0]?.includes('-'))
        return withDay(words, ({ datum }) => asks(datum === undefined ? {} : { till: datum }));
      return words.length === 0 ? asks({}) : withNumber(given, 'text', (nr) => asks({ nr }));
    }
    case 'klart':
      return withCodes(given, 1, 'steg', ([steg = '']) => ({ order: name, steg }));
    case 'hjälpte':
      return withCodes(given, 1, 'utfall', ([utfall = '']) => ({ order: name, utfall }));
    case 'flytta':
    case 'riktning':
      return withCodes(given, 1, name === 'flytta' ? 'område' : 'riktning', ([till = '']) =>
        text === undefined
          ? orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'text'))
          : { order: name, till, text },
      );
    case 'avvisa':
      return withCodes(given, 1, 'varför', ([skäl = '']) => ({ order: name, skäl, ...optionalText(text) }));
    case 'stopp':
      return withCodes(given, 1, 'varför', ([skäl = '']) => ({ order: name, skäl }));
    case 'diarie':
    case 'extern': {
      if (words.length + texts.length === 0)
        return orderProblem('missing', UNREADABLE_TEXTS.missing(name, 'nummer'));
      const nummer = numberOf(words, texts);
      if (nummer === undefined) return extra();
      const problem = orderTextProblem(nummer, anyway, withOwnNumber(nummer, known), MAX_REFERENCE_LENGTH);
      return problem ?? { order: name, nummer };
    }
    case 'liknar':
      return readIds(words);
    case 'stäng':
      return { order: name, anyway };
    case 'paus':
      return withCodes({ ...given, words: words.slice(0, 1) }, 1, 'skäl', ([skäl = '']) =>
        withDay(words.slice(1), ({ datum }) => ({
          order: name,
          skäl,
          ...(datum === undefined ? {} : { till: datum }),
        })),
      );
    case 'ångra': {
      const [vad] = words.map(asCode);
      if (vad === undefined) return { order: name };
      return vad === 'niva' ? { order: name, vad: 'nivå' } : extra();
    }
    case 'byt':
      return withNumber(given, 'fynd', (nr, [word]) => {
        if (word === undefined) return { order: name, nr };
        return asCode(word) === UNIT_PLACEHOLDER ? { order: name, nr, unit: true } : extra();
      });
    case 'öppna':
    case 'arkivera':
    case 'fortsätt':
    case 'hjälp':
      return { order: name };
  }
}

type MissingPart = Parameters<typeof UNREADABLE_TEXTS.missing>[1];
type OrderOrProblem = Order | OrderProblem;

const optionalText = (text: string | undefined) => (text === undefined ? {} : { text });

/** Reads all words as codes, of which there must be at least `least`. */
function withCodes(
  { name, words }: OrderInput,
  least: number,
  part: MissingPart,
  then: (codes: string[]) => OrderOrProblem,
): OrderOrProblem {
  if (words.length < least) return orderProblem('missing', UNREADABLE_TEXTS.missing(name, part));
  const codes = words.map(asCode);
  const isBad = codes.some((code) => !CODE.test(code) || code.length > MAX_CODE_LENGTH);
  return isBad ? orderProblem('bad-code', UNREADABLE_TEXTS['bad-code'](name)) : then(codes);
}

function withNumber(
  { name, words: [first, ...rest] }: OrderInput,
  part: MissingPart,
  then: (number: number, rest: string[]) => OrderOrProblem,
): OrderOrProblem {
  if (first === undefined) return orderProblem('missing', UNREADABLE_TEXTS.missing(name, part));
  if (!/^[1-9]\d{0,2}$/.test(first)) return orderProblem('bad-number', UNREADABLE_TEXTS['bad-number'](name));
  return then(Number(first), rest);
}

function withDay(
  [datum]: readonly string[],
  then: (day: { datum?: string }) => OrderOrProblem,
): OrderOrProblem {
  if (datum === undefined) return then({});
  return isDate(datum) ? then({ datum }) : orderProblem('bad-date', UNREADABLE_TEXTS['bad-date']());
}

function readIds(words: readonly string[]): OrderOrProblem {
  if (words.length === 0) return orderProblem('missing', UNREADABLE_TEXTS.missing('liknar', 'id'));
  const ids = words.map((word) => word.replace(/,$/, '').toUpperCase());
  return ids.every((id) => ID.test(id))
    ? { order: 'liknar', ids }
    : orderProblem('bad-id', UNREADABLE_TEXTS['bad-id']());
}
