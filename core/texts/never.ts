/** Words that we never use to people: they blame, or they say nothing. */
export const NEVER = /\b(?:ogiltig|felaktig|vänligen|obligatorisk|tyvärr)/i;
