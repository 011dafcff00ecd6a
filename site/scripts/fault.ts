import { find } from './dom.ts';
import { setInitialFocus } from './initial-focus.ts';

/**
 * Shows a fault at a field as the server would have shown it: the focused summary, and the same text at the field.
 * The page has both in a template; `text` replaces the template's text.
 */
export function showFault(field: HTMLInputElement, text?: string): void {
  clearFault(field);
  const parts = find<HTMLTemplateElement>('#missad')?.content.cloneNode(true) as DocumentFragment;
  const summary = find('[data-error-summary]', parts);
  const message = find(`[id="${field.id}-fel"]`, parts);
  if (!summary || !message) return;
  if (text) {
    find('a', summary)?.replaceChildren(text);
    // After the hidden word "Fel:".
    find('.field-error > span', message)?.lastChild?.replaceWith(text);
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
