import { editYaml } from '../yaml/edit.ts';
import type { Case } from './case.ts';
import { CASE_LAYOUT } from './layout.ts';

/** Changes a case file's text so that it says `after`. Only the lines that differ are touched; comments stay. */
export function editCase(source: string, after: Case): string {
  return editYaml(source, after as unknown as Record<string, unknown>, CASE_LAYOUT);
}
