import { find } from './dom.ts';
import { setInitialFocus } from './initial-focus.ts';

/**
 * Shows at a field what the server would have shown: the summary with focus, and the same words at the field. The
 * page carries both in a template; other words than the template's can be given.
 */
export function showFault(field: HTMLInputElement, words?: string): void {
  clearFault(field);
  const parts = find<HTMLTemplateElement>('#missad')?.content.cloneNode(true) as DocumentFragment;
  const summary = find('[data-error-summary]', parts);
  const message = find(`[id="${field.id}-fel"]`, parts);
  if (!summary || !message) return;
  if (words) {
    find('a', summary)?.replaceChildren(words);
    find('.field-error > span', message)?.replaceChildren(words);
  }
  find('h1')?.before(summary);
  field.before(message);
  field.closest('.field')?.classList.add('failed');
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', `${field.id}-hint ${field.id}-fel`);
  document.title = `Fel: ${document.title.replace(/^Fel: /, '')}`;
  setInitialFocus();
}

function clearFault(field: HTMLInputElement): void {
  find('.error-summary')?.remove();
  document.getElementById(`${field.id}-fel`)?.remove();
}
