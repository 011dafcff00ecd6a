import { DEVELOP_FRAMES } from './develop-frames.ts';
import { DEVELOP_NAMES, DEVELOP_WORDS } from './develop-words.ts';
import { ONCE_FRAMES } from './once-frames.ts';
import { ONCE_NAMES, ONCE_WORDS } from './once-words.ts';

/** `develop` is what rules are written on; `once` has other words and other frames, and is looked at once. */
export type PartName = 'develop' | 'once';

/** First names and surnames of one origin, separated by spaces. */
export interface Names {
  first: string;
  last: string;
}

/** What texts are made of. A frame has slots, `<last>`, that are filled with words, and marks as `parseMarked` reads. */
export interface Part {
  /** Words by slot, separated by `|`. */
  words: Readonly<Record<string, string>>;
  names: Readonly<Record<string, Names>>;
  /** Frames by kind. `rest` has the sentences around them, which identify no one. */
  frames: Readonly<Record<string, readonly string[]>>;
}

export const PARTS: Readonly<Record<PartName, Part>> = {
  develop: { words: DEVELOP_WORDS, names: DEVELOP_NAMES, frames: DEVELOP_FRAMES },
  once: { words: ONCE_WORDS, names: ONCE_NAMES, frames: ONCE_FRAMES },
};
