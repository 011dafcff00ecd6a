import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { type CaseFiles, readText } from '../check/case-files.ts';

/** Reads every accepted case. Files that cannot be read are left out: a check has reported them. */
export function readCases(files: CaseFiles): Case[] {
  return files.months.flatMap((month) =>
    files.names(month).flatMap((name) => {
      const text = readText(files, `${month}/${name}`);
      return 'fault' in text ? [] : (tryReadCase(text.text) ?? []);
    }),
  );
}
