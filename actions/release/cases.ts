import { join } from 'node:path';
import { readText } from '../../adapters/text-file.ts';
import { readAnyCase } from '../../core/case/any.ts';
import type { Case } from '../../core/case/case.ts';
import { monthsOf, namesIn } from '../check/months.ts';

/** Every case in an association's folder that has been checked: what cannot be read is left out. */
export function readCases(folder: string): Case[] {
  const paths = monthsOf(folder).months.flatMap((month) =>
    namesIn(join(folder, month)).map((name) => join(month, name)),
  );
  return paths.flatMap((path) => {
    const text = readText(join(folder, path));
    if ('fault' in text) return [];
    return readAnyCase(text.text) ?? [];
  });
}
