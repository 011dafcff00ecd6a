import type { DataPath } from '../yaml/parse.ts';
import type { Case } from './case.ts';

/** A case's own numbers, in the register, in another party's system and in the one that it was imported from. */
export const caseNumbers = (file: Case): string[] => numberTexts(file).map(([, number]) => number);

/** A case's own numbers, with their paths. */
export const numberTexts = ({ källa, hantering }: Case): [DataPath, string][] => [
  ...(källa ? [[['källa', 'nummer'], källa.nummer] satisfies [DataPath, string]] : []),
  ...(['diarienummer', 'externt-nummer'] as const).flatMap((field): [DataPath, string][] => {
    const number = hantering[field];
    return number === undefined ? [] : [[['hantering', field], number]];
  }),
];

/** The free texts of a case, with their paths. */
export function freeTexts({ rapport, hantering }: Case): [DataPath, string][] {
  const parties = (['arbetsgivare', 'samverkansparter'] as const).flatMap((field) =>
    rapport[field].map(({ text }, index) => [['rapport', field, index, 'text'], text] as const),
  );
  const answers = (hantering.svar ?? []).flatMap(({ text, tidigare = [] }, index) => [
    [['hantering', 'svar', index, 'text'], text] as const,
    ...tidigare.map(
      (before, at) => [['hantering', 'svar', index, 'tidigare', at, 'text'], before.text] as const,
    ),
  ]);
  const internal = (['beslut', 'anteckningar'] as const).flatMap((field) =>
    (hantering[field] ?? []).map(({ text }, index) => [['hantering', field, index, 'text'], text] as const),
  );
  const measures = (hantering.åtgärder ?? []).flatMap(({ text, varför }, index) => [
    [['hantering', 'åtgärder', index, 'text'], text] as const,
    [['hantering', 'åtgärder', index, 'varför'], varför] as const,
  ]);
  const questions = (hantering.frågor ?? []).flatMap(({ text, svar }, index) => [
    [['hantering', 'frågor', index, 'text'], text] as const,
    [['hantering', 'frågor', index, 'svar', 'text'], svar?.text] as const,
  ]);
  const confirmations = (hantering.bekräftelser ?? []).map(
    ({ text }, index) => [['hantering', 'bekräftelser', index, 'text'], text] as const,
  );
  const moves = (hantering.flyttar ?? []).map(
    ({ text }, index) => [['hantering', 'flyttar', index, 'text'], text] as const,
  );
  const direction = [[['hantering', 'riktning', 'text'], hantering.riktning?.text] as const];
  const classing = [[['hantering', 'klassning', 'text'], hantering.klassning?.text] as const];
  const report = (['beskrivning', 'bakgrund'] as const).map(
    (field) => [['rapport', field], rapport[field]] as const,
  );
  return [
    ...report,
    ...parties,
    ...classing,
    ...measures,
    ...moves,
    ...direction,
    ...questions,
    ...confirmations,
    ...answers,
    ...internal,
  ].flatMap(([path, text]): [DataPath, string][] => (text === undefined ? [] : [[path, text]]));
}
