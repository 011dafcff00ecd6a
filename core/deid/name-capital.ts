import { NAME_CAPITAL_NOUN_END } from './data/contexts.ts';
import { fullName, initialFollows, pairActs, pairsAsThing, surnameFollows, worksAt } from './name-beside.ts';
import type { NameContext } from './name-context.ts';
import { ABBREVIATION, BASIC, COMMON, EPONYM, FIRST, NAME, ORGANISATION, PLACE } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Why a word begins a name; `skip` words (an initial) stand before the one to extend from. */
export interface Seed {
  confidence: number;
  rule: string;
  skip: number;
}

const seed = (confidence: number, rule: string): Seed => ({ confidence, rule, skip: 0 });
/** "K-G". */
export const DOUBLE_INITIAL = /^\p{Lu}-\p{Lu}$/u;
/** "al-Hassan", "el-Masri". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|abd)-\p{Lu}\p{Ll}+/u;
/** Ends of nouns that no name has. */
export const NOUN_END = new RegExp(NAME_CAPITAL_NOUN_END);
const MONTHS = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

/** Whether a capitalised word begins a name. */
export function capital(context: NameContext, i: number): Seed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  if (word.shape === 'single') return initial(context, i);
  if (word.lower.length < 2 || word.lower.length > 30 || context.isThing(i)) return undefined;
  if (/\d/.test(context.text[word.end] ?? '') || isDate(context, word)) return undefined;
  const listed = (word.flags & NAME) !== 0;
  if (DOUBLE_INITIAL.test(word.text)) return doubleInitial(context, i);
  if (word.shape === 'mixed' && !listed && !ARTICLE.test(word.text)) return undefined;
  if (context.isLetThrough(word) || pairsAsThing(context, i)) return undefined;
  if (context.isMake(i) && !fullName(context, i) && (!listed || context.through(word) !== 0))
    return undefined;
  if (context.followsThing(i) && !fullName(context, i)) return undefined;
  const cue = context.cue(i);
  if (cue >= 2) return afterCue(context, i, cue);
  return listed ? known(context, i) : unknown(context, i);
}

/** "O. Hermansson", "J-O Lind": an initial belongs to the surname after it. */
function initial(context: NameContext, i: number): Seed | undefined {
  const [word, next] = [context.words[i], context.words[i + 1]];
  if (!word || !next || !/^\.? ?$/.test(context.gap(i)) || context.gap(i) === ' ') return undefined;
  if (next.shape !== 'capital' && (next.shape !== 'upper' || next.text.length < 4)) return undefined;
  if (context.isLetThrough(next)) return undefined;
  if (
    (next.flags & NAME) === 0 &&
    !context.isSurnameShaped(next) &&
    context.vocabulary.isOrdinary(next.lower)
  )
    return undefined;
  return { confidence: 0.75, rule: 'name-initial', skip: 1 };
}

/** "K-G Lind", "A-L Ek". */
function doubleInitial(context: NameContext, i: number): Seed | undefined {
  const next = context.words[i + 1];
  if (next?.shape !== 'capital' || !/^\.? $/.test(context.gap(i)) || context.isLetThrough(next))
    return undefined;
  return { confidence: 0.75, rule: 'name-initial', skip: 1 };
}

/** After a title or a relation a capital is a name even when it is a word, unless it names a place or an agency. */
function afterCue(context: NameContext, i: number, cue: number): Seed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  const listed = (word.flags & NAME) !== 0;
  if (listed) return (word.flags & BASIC) !== 0 && word.opens ? known(context, i) : seed(0.78, 'name-title');
  if ((word.flags & BASIC) !== 0 || context.isCueWord(word)) return undefined;
  if (!context.vocabulary.isOrdinary(word.lower)) {
    return context.vocabulary.isPlaceShaped(word.lower) && cue < 3 ? undefined : seed(0.75, 'name-title');
  }
  if (context.isSurnameShaped(word) && !(context.vocabulary.lexicon?.has(word.lower) ?? false))
    return seed(0.7, 'name-title');
  return word.opens || word.lower.length > 8 || /(?:en|et|na|ing|het|tion)$/.test(word.lower)
    ? undefined
    : seed(0.65, 'name-title');
}

/** A word from the name lists. */
function known(context: NameContext, i: number): Seed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  const first = (word.flags & FIRST) !== 0;
  const follows = surnameFollows(context, i) || initialFollows(context, i);
  if (
    (word.flags & (ABBREVIATION | PLACE | ORGANISATION)) === ABBREVIATION &&
    (context.acts(i) || !word.opens)
  )
    return seed(0.56, 'name-list');
  if ((word.flags & (PLACE | ORGANISATION | ABBREVIATION)) !== 0 && !follows) {
    if (
      !first ||
      context.followsPreposition(i) ||
      /^(?:från|till|mot|via|lex|enligt|genom|med)$/.test(context.words[i - 1]?.lower ?? '')
    ) {
      return undefined;
    }
    return context.acts(i) || (!word.opens && (word.flags & (PLACE | ABBREVIATION)) === 0)
      ? seed(0.55, 'name-list')
      : undefined;
  }
  if ((word.flags & EPONYM) !== 0 && word.lower.endsWith('s') && !follows) return undefined;
  const common =
    (word.flags & (COMMON | BASIC)) !== 0 || (context.vocabulary.lexicon?.has(word.lower) ?? false);
  if (
    common &&
    word.opens &&
    !follows &&
    !context.acts(i) &&
    !(first && (context.mayAct(i) || /^(?: - |: )$/.test(context.gap(i)))) &&
    !worksAt(context, i)
  )
    return undefined;
  if (
    common &&
    !first &&
    !follows &&
    (word.opens ||
      (context.gap(i) === ' ' &&
        !context.acts(i) &&
        !context.mayAct(i) &&
        !worksAt(context, i) &&
        context.words[i + 1]?.lower !== 'och'))
  )
    return undefined;
  if (common && (word.flags & BASIC) !== 0 && !word.opens && word.lower.length <= 3 && !first)
    return undefined;
  if (word.lower.length <= 2 && word.opens && !follows && !context.acts(i)) return undefined;
  return seed(
    first ? (word.opens ? 0.66 : 0.7) : word.opens ? 0.56 : 0.66,
    first ? 'name-first' : 'name-last',
  );
}

/** A capital that no list knows. */
function unknown(context: NameContext, i: number): Seed | undefined {
  const word = context.words[i];
  if (!word || word.lower.length < 3 || (word.flags & BASIC) !== 0) return undefined;
  const { vocabulary } = context;
  const shaped = context.isSurnameShaped(word);
  if (vocabulary.isPlaceShaped(word.lower) || context.isCueWord(word) || NOUN_END.test(word.lower))
    return undefined;
  if (vocabulary.isOrdinary(word.lower)) {
    if (word.opens || context.followsPreposition(i)) return undefined;
    if (shaped && !(vocabulary.lexicon?.has(word.lower) ?? false)) return seed(0.56, 'name-shape');
    // A surname that is a word: a capital in mid-sentence, and then what a person does.
    const before = context.words[i - 1];
    return word.lower.length <= 8 &&
      before?.shape === 'lower' &&
      context.acts(i) &&
      !/(?:[ae]n|et|na|[aeo]r)$/.test(word.lower)
      ? seed(0.52, 'name-word')
      : undefined;
  }
  if (context.followsPreposition(i)) return undefined;
  if (!word.opens)
    return seed(shaped || context.acts(i) ? 0.66 : 0.58, shaped ? 'name-shape' : 'name-unknown');
  if (!vocabulary.lexicon && !shaped) return undefined;
  return context.acts(i) ||
    (context.mayAct(i) && !vocabulary.lexicon?.covers(word.lower)) ||
    surnameFollows(context, i) ||
    context.owns(i) ||
    pairActs(context, i)
    ? seed(0.55, 'name-unknown')
    : undefined;
}

function isDate(context: NameContext, word: Word): boolean {
  return (
    MONTHS.test(word.lower) && /\d[.:]? ?$/.test(context.text.slice(Math.max(0, word.start - 3), word.start))
  );
}
