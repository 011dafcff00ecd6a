import { suggestion } from '../../texts/file.ts';
import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import { type Code, codeLists, type Routine } from '../routine.ts';
import { duplicateRule } from './references.ts';

/** Each list has its codes once, as a tree without circles; what is not filled in is never a code. */
export function listRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  for (const [name, { koder }] of codeLists(routine)) {
    const path = ['kodlistor', name, 'koder'];
    const codes = koder.map(({ kod }) => kod);
    duplicateRule(koder, path, 'kod', add);
    for (const [index, code] of koder.entries()) {
      const at = [...path, index];
      if (code.under !== undefined && !codes.includes(code.under))
        add('code-unknown', [...at, 'under'], suggestion(code.under, codes));
      else if (isCircular(code, koder)) add('code-cycle', [...at, 'under']);
      if (/^ej-ifyll/.test(code.kod)) add('code-reserved', [...at, 'kod']);
      // A code with this name is other, so an unmarked one was forgotten.
      if (/(?:^|-)ovrigt$/.test(code.kod) && !(code.övrigt && code['kräver-text'])) add('code-other', at);
      if (name !== 'åtgärd' && code['gör-inget']) add('code-no-action-elsewhere', [...at, 'gör-inget']);
      if (name === 'åtgärd' && code.styrka === undefined && !code['gör-inget']) add('code-strength', at);
      if (name !== 'åtgärd' && code.styrka !== undefined) add('code-strength-elsewhere', [...at, 'styrka']);
      if (name !== 'skäl' && code.föreslås !== undefined) add('code-proposed-elsewhere', [...at, 'föreslås']);
    }
  }
}

function isCircular(start: Code, codes: readonly Code[]): boolean {
  const seen = new Set<string>();
  for (let code: Code | undefined = start; code?.under !== undefined; ) {
    if (seen.has(code.kod)) return code.kod === start.kod;
    seen.add(code.kod);
    const { under }: Code = code;
    code = codes.find(({ kod }) => kod === under);
  }
  return false;
}
