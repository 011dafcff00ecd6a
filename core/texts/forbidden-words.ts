/** Words that we never use to people: they blame, or they say nothing. */
export const FORBIDDEN_WORDS = /\b(?:ogiltig|felaktig|vänligen|obligatorisk|tyvärr)/i;
