import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateTexts } from '../../testing/deid/texts.ts';
import { seededRandom } from '../generate/random.ts';
import { LEXICON } from './data/lexicon.ts';
import { findCandidates } from './detector.ts';
import { readLexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { EVERY_SIGN, type Sign, type Signs } from './sign.ts';
import { SIGNS, signsOf } from './signs.ts';
import { Vocabulary } from './vocabulary.ts';

const lexicon = readLexicon(LEXICON);
const VOCABULARIES = [
  new Vocabulary(lexicon),
  new Vocabulary(lexicon, ['Nässjö', 'Vårdcentralen Storgatan', 'Anna']),
  new Vocabulary(undefined, ['Nässjö']),
];

/** Kinds of content that the other texts have hardly any of. */
const RARE_TEXTS = [
  'Platsen är 57.65321, 14.12345 på kartan.',
  'Hon heter moa07 på snapchat och linn99 på insta.',
  'Numret är noll-sju-noll-ett-sju-fyra.',
  'Eller noll, sju, noll, ett, sju, fyra.',
  'En 45-årig man i Aneby dog efter en brand i huset.',
  'Posten 3f2504e0-4f89-11d3-9a0c-0305e82c3301 låg i loggen.',
  'Det var datorn 00-1b-44-11-3a-b7 som var borta.',
  'Kortet är 4571 1234 5678 9010 eller 5212345678901234 tror jag.',
  'Lappen med ab12-cd34-ef56 låg kvar.',
  'Se #48213 i listan, och #5512-2.',
  'Siffrorna 8327-9 994 331 402-1 stod där.',
  'Brevet gick till c/o Andersson den dagen.',
  'Ingegerd (-38) satt i väntrummet.',
  'Länken hade QWxhZGRpbjpvcGVuIHNlc2FtZT12 i sig.',
  'Hon bor på Storgatan , nr 12, och han på Lindvägen nr 4 eller Norra Torget, 7.',
  'Deras gård heter Nedre Svartbäck 2, och torpet heter Lyckan 3.',
  'Det är kund nr : är det 448812 och mål nr för honom, det var som uppges 8831-22.',
];

/** Invented texts of every kind, and those that the rules were written with. */
function writtenTexts(): string[] {
  const file = (name: string) =>
    readFileSync(path.join(import.meta.dirname, 'testdata', name), 'utf8').split('\n');
  const generated = (['develop', 'once'] as const).flatMap((part) => generateTexts(part, 40));
  const marked = ['written.txt', 'written-2.txt'].flatMap(file);
  const blind = ['blind.jsonl', 'blind-2.jsonl', 'blind-3.jsonl', 'blind-4.jsonl']
    .flatMap(file)
    .filter(Boolean);
  return [
    ...Array.from({ length: 20 }, () => RARE_TEXTS).flat(),
    ...generated.map(({ text }) => text),
    ...marked.map((line) => line.replace(/\{\w{1,20}\|([^{}]{0,300})\}/g, '$1').replaceAll('\\n', '\n')),
    ...blind.map((line): string => JSON.parse(line).text),
  ];
}

/** What a text may be cut and joined with, so that words, numbers and signs come together in new ways. */
const JOINTS = [
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  ', ',
  '. ',
  '.',
  ',',
  '-',
  ' - ',
  '/',
  ':',
  '(',
  ') ',
  ' nr ',
  ' 12 ',
  '_',
];

/** Yields texts that are made of two others, in small letters, in capitals or with other spaces. */
function* changedTexts(texts: readonly string[], count: number): Generator<string> {
  const random = seededRandom(19);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = (list: readonly string[]) => list[below(list.length)] ?? '';
  const changes: ((text: string) => string)[] = [
    (text) => text.slice(0, below(text.length)) + one(JOINTS) + one(texts).slice(below(80)),
    (text) => text.slice(0, below(text.length)) + one(JOINTS) + text.slice(below(text.length)),
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.replace(/ /g, (space) => (random() < 0.3 ? one(JOINTS) : space)),
    (text) => text.replace(/[ ,.:-]/g, (sign) => (random() < 0.2 ? '' : sign)),
  ];
  for (let i = 0; i < count; i++) yield (changes[i % changes.length] as (text: string) => string)(one(texts));
}

const written = writtenTexts();
const texts = [...written, ...changedTexts(written, 12_000 - written.length)].map(
  (original) => normalise(original).text,
);
const found = (text: string, vocabulary: Vocabulary, signs: Signs) =>
  JSON.stringify(findCandidates(text, vocabulary, signs));

// A sign that is missing where its pattern matches would hide a person.
test('no pattern that is left out would have found anything, in 12 000 texts with three vocabularies', () => {
  expect(texts.length).toBe(12_000);
  const different = texts.filter((text) => {
    const signs = signsOf(text);
    return VOCABULARIES.some(
      (vocabulary) => found(text, vocabulary, signs) !== found(text, vocabulary, EVERY_SIGN),
    );
  });
  expect(different.slice(0, 5)).toEqual([]);
});

test('the texts need every sign: without it something in one of them is not found', () => {
  const [vocabulary] = VOCABULARIES as [Vocabulary];
  const unneeded = new Set(SIGNS);
  for (const text of texts) {
    const signs = signsOf(text);
    if (signs === EVERY_SIGN) continue;
    for (const sign of [...unneeded].filter((one) => signs.has(one))) {
      const without = { has: (one: Sign) => one !== sign && signs.has(one) };
      if (found(text, vocabulary, without) !== found(text, vocabulary, signs)) unneeded.delete(sign);
    }
  }
  expect([...unneeded]).toEqual([]);
});
