const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Whether a text can be an e-mail address: one @, and a domain with a dot in it, so that a forgotten `.se` is noticed.
 * The same rule as `mejl` in schemas/association.json. Whether anybody reads the address only a message can tell.
 */
export const isEmail = (text: string): boolean => EMAIL.test(text);
