/** A number as people write it: figures, with spaces, brackets, points, strokes and dashes of any kind between. */
const NUMBER = /\d(?:[\s()./\u2212\p{Pd}]{0,5}\d){4,14}/u;

/**
 * Whether a text is enough to call a person: it holds a number of five to fifteen figures (E.164 allows fifteen). What
 * people add is left as it is: "ankn 12", "vx", "(dagtid)", a second number.
 */
export const isTelephone = (text: string): boolean => NUMBER.test(text);
