const NAME = '[^\\s@,;:<>()"“”„\\[\\]\\\\.]+';
const LABEL = '[^\\s@,;:<>()"“”„\\[\\]\\\\./\'!?*_]';
const EMAIL = new RegExp(`^${NAME}(?:\\.${NAME})*@(?:${LABEL}+\\.)+${LABEL}{2,}$`, 'u');

/**
 * Whether a text can be an e-mail address: a name and a domain of at least two parts, with one @ between, without empty
 * parts or the marks around an address in a message. The same rule as `mejl` in schemas/association.json. Only sending
 * a message can show whether the address is read.
 */
export const isEmail = (text: string): boolean => EMAIL.test(text);

/** Ends of a domain that no register has, and what was meant. */
const ENDINGS = new Map([
  ['con', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['comm', 'com'],
  ['sse', 'se'],
  ['see', 'se'],
]);

/** Misspelt names of the large mail services. */
const HOSTS = new Map([
  ['gmial.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gmal.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmail.se', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['hotmai.com', 'hotmail.com'],
  ['hotmal.com', 'hotmail.com'],
  ['outlok.com', 'outlook.com'],
  ['outloo.com', 'outlook.com'],
  ['iclod.com', 'icloud.com'],
]);

/**
 * Returns the address that was probably meant, when a text is an address with a typing slip: a comma for a full stop, a
 * mark before or after it, a doubled or last full stop, a misspelt ending. Undefined when the text is as good as any
 * guess.
 *
 * @example
 * likelyEmail('<karin@kommun,se>'); // 'karin@kommun.se'
 */
export function likelyEmail(text: string): string | undefined {
  const [name = '', domain = ''] = (isEmail(text) ? text : tidied(text)).split('@');
  const host = domain.replace(/[a-z]+$/i, (end) => ENDINGS.get(end.toLowerCase()) ?? end);
  const likely = `${name}@${HOSTS.get(host.toLowerCase()) ?? host}`;
  return likely !== text && isEmail(likely) ? likely : undefined;
}

/** A text without the marks that an address has got around it and in it by mistake. */
function tidied(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[\s<>()"“”„'’,;:.]+|[\s<>()"“”„'’,;:.]+$/g, '')
    .replace(/[\s,.]*@[\s,.]*/, '@')
    .replace(/[,.]+/g, '.');
}
