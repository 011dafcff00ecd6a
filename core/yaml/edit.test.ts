import { expect, it } from 'vitest';
import { editYaml } from './edit.ts';
import { flow, list, map, scalar } from './layout.ts';
import { parseYaml } from './parse.ts';

const keys = {
  tema: map({ ton: scalar, krom: scalar, typsnitt: scalar }),
  kontakt: flow('roll', 'mejl', 'telefon'),
  möten: list(map({ organ: scalar, datum: scalar })),
};
const own = `tema: {ton: 255, krom: 0.11} # våra färger
kontakt: # två rader
  roll: Chef # ny
  mejl: a@b.se # delad
möten: # årets
  - {organ: styrelsen, datum: 2027-02-25} # i Nässjö
  # den stora
  - {organ: styrelsen, datum: 2027-03-25} # i Eksjö
  - organ: gruppen # g
    datum: 2027-04-25 # d
`;
type Own = Record<'tema' | 'kontakt', Record<string, unknown>> & Record<'möten', Record<string, unknown>[]>;
const edited = (change: (data: Own) => void): string => {
  const after = structuredClone(parseYaml(own).value) as Own;
  change(after);
  const text = editYaml(own, after, keys);
  expect(parseYaml(text).value).toEqual(after);
  return text;
};

it('changes a value where it stands, in a map on one line and in one on several', () => {
  const text = edited(({ tema, kontakt, möten }) => {
    tema['ton'] = 30;
    kontakt['roll'] = 'Chef: ny';
    möten[1] = { organ: 'styrelsen', datum: '2027-03-26' };
  });
  expect(text).toBe(
    own.replace('255', '30').replace('roll: Chef', 'roll: "Chef: ny"').replace('2027-03-25', '2027-03-26'),
  );
});

it('keeps the lines and comments of what stays when an item before it is removed', () => {
  const text = edited(({ möten }) => {
    möten.shift();
    möten.push({ organ: 'gruppen', datum: '2027-05-25' });
  });
  expect(text).toBe(`${own.replace(/.*i Nässjö\n/, '')}  - organ: gruppen\n    datum: 2027-05-25\n`);
});

it('keeps the comment after a map that gets another key', () => {
  const text = edited(({ tema }) => {
    tema['typsnitt'] = 'Inter';
  });
  expect(text).toContain('tema: # våra färger\n  ton: 255\n  krom: 0.11\n  typsnitt: Inter\n');
});

it('puts an item between two without moving their comments', () => {
  const text = edited(({ möten }) => {
    möten.splice(1, 0, { organ: 'gruppen', datum: '2027-03-01' });
  });
  expect(text).toBe(own.replace('  # den stora', '  - organ: gruppen\n    datum: 2027-03-01\n  # den stora'));
});

it('adds an item where the last line is not ended, and keeps the comments where a style is not supported', () => {
  const item = { organ: 'gruppen', datum: '2027-05-25' };
  const add = (source: string) => {
    const after = structuredClone(parseYaml(source).value) as Own;
    after.möten.push(item);
    const text = editYaml(source, after, keys);
    expect(parseYaml(text).value).toEqual(after);
    return text;
  };
  expect(add(own.trimEnd())).toBe(add(own));
  const odd = own.replace('  - organ: gruppen # g', '  -\n    organ: gruppen');
  const after = structuredClone(parseYaml(odd).value) as Own;
  after.möten.pop();
  expect(editYaml(odd, after, keys)).toContain(own.slice(0, own.indexOf('möten')));
  const same = structuredClone(parseYaml(own).value) as Own;
  expect(editYaml(own.trimEnd(), same, keys)).toBe(own.trimEnd());
});

it.each([
  'sha256:a # b',
  'sha256:a, mejl: x@y.se',
  'sha256: {',
  ': a',
  '- a',
  '@a',
  '%a',
  '"',
  "'",
  '1',
  'no',
  '~',
  'a: b',
])('a text that YAML would read otherwise is quoted: %s', (roll) => {
  const text = edited(({ kontakt, möten, tema }) => {
    kontakt['roll'] = roll;
    tema['typsnitt'] = roll;
    möten[0] = { organ: roll, datum: roll };
  });
  expect(text).toContain('# den stora');
});

it('writes a list in the new order when it has another', () => {
  edited(({ möten }) => {
    möten.reverse();
  });
  edited(({ möten }) => {
    möten.splice(1, 2, { organ: 'gruppen', datum: '2027-06-01' });
  });
});
