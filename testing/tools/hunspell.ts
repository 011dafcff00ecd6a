// Reads a hunspell dictionary: as much of the format as the Swedish one uses.

interface Rule {
  prefix: boolean;
  strip: string;
  add: string;
  flags: string;
  condition: RegExp | undefined;
}

/** A word of the dictionary with its flags and every form that is a word by itself. */
export interface Entry {
  word: string;
  flags: string;
  forms: Set<string>;
}

const FORBIDDEN = '%';
const ONLY_IN_COMPOUND = 'Z';
const NEEDS_AFFIX = '¤';
const COMPOUND_PART = /[WZ]/;

/** Returns every entry with its inflections. Words that occur only inside compounds have none. */
export function readHunspell(affix: string, dictionary: string): Entry[] {
  const rules = readRules(affix);
  return dictionary
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s/)[0] ?? '')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', flags = ''] = line.split('/');
      return { word, flags, forms: formsOf(word, flags, rules) };
    });
}

function readRules(affix: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of affix.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || add === undefined) continue;
    // The head of a flag: whether it combines with others, and how many rules follow.
    if ((strip === 'Y' || strip === 'N') && /^\d+$/.test(add)) continue;
    const [letters = '', flags = ''] = add.split('/');
    const prefix = kind === 'PFX';
    const list = rules.get(flag) ?? [];
    list.push({
      prefix,
      strip: strip === '0' ? '' : (strip ?? ''),
      add: letters === '0' ? '' : letters,
      flags,
      condition:
        condition && condition !== '.' ? new RegExp(prefix ? `^${condition}` : `${condition}$`) : undefined,
    });
    rules.set(flag, list);
  }
  return rules;
}

function formsOf(word: string, flags: string, rules: ReadonlyMap<string, Rule[]>): Set<string> {
  const forms = new Set<string>();
  if (flags.includes(FORBIDDEN)) return forms;
  if (!flags.includes(ONLY_IN_COMPOUND) && !flags.includes(NEEDS_AFFIX)) forms.add(word);
  const apply = (base: string, list: string) => {
    for (const flag of list) {
      for (const rule of rules.get(flag) ?? []) {
        if (COMPOUND_PART.test(rule.flags)) continue;
        const form = affixed(base, rule);
        if (form === undefined) continue;
        if (!rule.flags.includes(NEEDS_AFFIX)) forms.add(form);
        if (rule.flags && base === word) apply(form, rule.flags);
      }
    }
  };
  apply(word, flags);
  return forms;
}

function affixed(word: string, rule: Rule): string | undefined {
  if (rule.condition && !rule.condition.test(word)) return undefined;
  if (rule.prefix) return word.startsWith(rule.strip) ? rule.add + word.slice(rule.strip.length) : undefined;
  return word.endsWith(rule.strip) ? word.slice(0, word.length - rule.strip.length) + rule.add : undefined;
}
