import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import type { DataPath } from '../../yaml/parse.ts';
import { fieldCodes, type When } from '../field-values.ts';
import { type Code, codeLists, NUMBER_FIELDS, type Routine } from '../routine.ts';
import { duplicateRule } from './references.ts';

/** Each list has its codes once, as a tree without cycles, and has no code for "not filled in". */
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
      const by = code['ersätts-av'];
      if (by !== undefined && koder.find(({ kod }) => kod === by)?.['ersätts-av'] !== undefined)
        add('code-replacement', [...at, 'ersätts-av']);
      else if (by !== undefined && !codes.includes(by))
        add('code-unknown', [...at, 'ersätts-av'], suggestion(by, codes));
      if (/^ej-ifyll/.test(code.kod)) add('code-reserved', [...at, 'kod']);
      // A code with this name is other, so an unmarked one was forgotten.
      if (/(?:^|-)ovrigt$/.test(code.kod) && !(code.övrigt && code['kräver-text'])) add('code-other', at);
      if (name !== 'åtgärd' && code['gör-inget']) add('code-no-action-elsewhere', [...at, 'gör-inget']);
      if (name === 'åtgärd' && code.styrka === undefined && !code['gör-inget']) add('code-strength', at);
      if (name !== 'åtgärd' && code.styrka !== undefined) add('code-strength-elsewhere', [...at, 'styrka']);
      if (name !== 'skäl' && code.föreslås !== undefined) add('code-proposed-elsewhere', [...at, 'föreslås']);
      if (name !== 'skäl' && code['från-nivån-under'])
        add('code-level-elsewhere', [...at, 'från-nivån-under']);
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

/** What decides when something applies is a field that has codes, and codes that are in its list. */
export function whenRule(
  routine: Pick<Routine, 'kodlistor'>,
  { fält, är }: When,
  path: DataPath,
  add: AddViolation<RoutineRule>,
): void {
  const codes = fieldCodes(routine, fält)?.map(({ kod }) => kod);
  if (!codes) add('rule-field', [...path, 'fält']);
  for (const [index, code] of är.entries())
    if (codes && !codes.includes(code)) add('code-unknown', [...path, 'är', index], suggestion(code, codes));
}

/**
 * A condition is about fields that have lists, and codes that are in them, and no two conditions contradict each other.
 */
export function conditionRules(
  { villkor = [], kodlistor, faser }: Routine,
  add: AddViolation<RoutineRule>,
): void {
  /** What is demanded of a field, by the field and the code that decides. */
  const demands = new Map<string, string>();
  for (const [index, { fält, krav, när, 'från-fas': from }] of villkor.entries()) {
    const path = ['villkor', index];
    if (fält === 'riktning' || (!NUMBER_FIELDS.includes(fält) && !fieldCodes({ kodlistor }, fält)))
      add('rule-field', [...path, 'fält']);
    if (from !== undefined && !faser.some(({ kod }) => kod === from))
      add('phase-unknown', [...path, 'från-fas']);
    if (när) whenRule({ kodlistor }, när, [...path, 'när'], add);
    for (const code of när?.är ?? ['']) {
      const key = [fält, när?.fält, code].join(' ');
      if (demands.has(key) && demands.get(key) !== krav) add('rule-twice', path);
      demands.set(key, krav);
    }
  }
}
