import { editYaml } from '../yaml/edit.ts';
import type { Case } from './case.ts';
import { CASE_LAYOUT } from './layout.ts';

/**
 * Edits a case file's text so that it holds `after`. Only the lines that differ are changed; comments stay.
 *
 * @throws TypeError if the text cannot be read
 */
export function editCase(source: string, after: Case): string {
  return editYaml(source, after as unknown as Record<string, unknown>, CASE_LAYOUT);
}
