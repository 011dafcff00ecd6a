/** A text with the spaces that hold numbers together as ordinary ones. */
export const plain = (text: string): string => text.replaceAll(/[^\S\n]/g, ' ');

/** A text with ordinary spaces and a line for each sentence, so that a snapshot of it is easy to read. */
export const perLine = (text: string): string => plain(text).replaceAll(/(?<=[.:]) /g, '\n');
