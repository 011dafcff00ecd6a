/** Names that every object has a member of. */
const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** Words and marks with a special meaning to readers of JSON, YAML, forms, orders or Markdown. */
const PIECES: readonly string[] = [
  ...INHERITED,
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ': ',
    ',',
    '- ',
    '# ',
    '\n',
    '\r',
    '\t',
    '  ',
    '---\n',
    '...\n',
    '|-\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '%YAML 1.1\n',
    '? ',
    '@',
    '`',
    '/',
    '/nivå 3',
    '"\n/',
    '::frister',
    ':toString[a]',
  ],
  ...['null', 'true', '~', '-1', '0', '1e999', '9007199254740993', '0x10', '2026-02-30', '9999-12-31', ''],
  ...[
    '\0',
    '\u001b',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\u202e',
    '\u200d',
    '\u{e0061}',
    '\ud800',
    'e\u0301',
    '😀',
  ],
  ...[
    '%',
    '%ff',
    '%00',
    '&',
    '=',
    '+',
    '\r\n--x\r\n',
    '<script>',
    '&constructor;',
    '$&',
    '../',
    'age1',
    '121212-1212',
  ],
  ...[
    '[1]',
    '{a: {b: 1}}',
    'x'.repeat(5000),
    '['.repeat(300),
    '{"a":'.repeat(300),
    '- '.repeat(300),
    '>'.repeat(300),
  ],
];

/** Changes a text in one to four places: removes, repeats, replaces and inserts pieces, words and whole lines. */
export function mutateText(text: string, random: () => number): string {
  let out = text;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) out = mutateOnce(out, random);
  return out;
}

function mutateOnce(text: string, random: () => number): string {
  const pick = (many: readonly string[]) => many[Math.floor(random() * many.length)] ?? '';
  const at = Math.floor(random() * (text.length + 1));
  const end = Math.min(text.length, at + Math.floor(random() ** 3 * 200));
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at);
    case 2:
      return lines.toSpliced(line, 1).join('\n');
    case 3:
      return lines.toSpliced(line, 0, pick(lines)).join('\n');
    case 4:
      return replaceWord(text, random, pick(PIECES));
    case 5:
      return replaceWord(text, random, pick(text.match(WORD) ?? ['']));
    default:
      return text.slice(0, at) + pick(PIECES) + text.slice(at);
  }
}

const WORD = /[\p{L}\p{N}_-]+/gu;

function replaceWord(text: string, random: () => number, by: string): string {
  const words = [...text.matchAll(WORD)];
  const word = words[Math.floor(random() * words.length)];
  return word ? text.slice(0, word.index) + by + text.slice(word.index + word[0].length) : text + by;
}

/** Changes JSON data in one to three places: a key or a value becomes another, goes, or is repeated. */
export function mutateData(data: unknown, random: () => number): unknown {
  let out = data;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) out = mutateNode(out, random);
  return out;
}

function mutateNode(node: unknown, random: () => number): unknown {
  const pieces = random() < 0.3 ? INHERITED : PIECES;
  const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
  if (typeof node !== 'object' || node === null || random() < 0.15) return otherValue(node, piece, random);
  const entries = Object.entries(node);
  const at = Math.floor(random() * entries.length);
  const [key = '', value] = entries[at] ?? [];
  const action = random();
  if (action < 0.6) entries[at] = [key, mutateNode(value, random)];
  else if (action < 0.75) entries.splice(at, 1);
  else if (action < 0.9) entries.push([piece, value]);
  else entries[at] = [piece, value];
  return Array.isArray(node) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function otherValue(node: unknown, piece: string, random: () => number): unknown {
  const own = Object.fromEntries([[piece, node]]);
  const values = [
    null,
    true,
    -1,
    1.5,
    1e308,
    [],
    {},
    '',
    piece,
    `${JSON.stringify(node)}${piece}`,
    [node, node],
    own,
    [own, own],
  ];
  return values[Math.floor(random() * values.length)];
}
