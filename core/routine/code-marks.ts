import { codeLists, type ListName, type Routine } from './routine.ts';

type CodeLists = Pick<Routine, 'kodlistor'>;

/** Whether a code of a list is marked as saying nothing by itself (`övrigt`), such as Övrigt and Annat. */
export function isOtherCode({ kodlistor }: CodeLists, list: ListName, code: string): boolean {
  return kodlistor[list]?.koder.find(({ kod }) => kod === code)?.övrigt === true;
}

/** The codes of every list that say nothing by themselves. */
export function otherCodes(routine: Routine): { kod: string; namn: string }[] {
  return codeLists(routine).flatMap(([, { koder }]) => koder.filter((code) => code.övrigt));
}

/** The kinds of measure that are marked as doing nothing (`gör-inget`), such as Ingen åtgärd. */
export function noActionCodes({ kodlistor }: CodeLists): string[] {
  return kodlistor.åtgärd.koder.filter((code) => code['gör-inget']).map(({ kod }) => kod);
}
