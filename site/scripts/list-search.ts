import { find, findAll, make } from './dom.ts';
import { matchesSearch } from './search-words.ts';

/**
 * Adds a search field above a long list. What is chosen always stays in view, so that a search never hides an answer
 * that is sent.
 */
export function addSearch(list: HTMLElement): void {
  const options = findAll('label', list);
  const field = make('input', '');
  field.type = 'search';
  field.autocomplete = 'off';
  const status = make('p', 'hint');
  status.setAttribute('role', 'status');
  const show = () => {
    let shown = 0;
    for (const option of options) {
      const isFound = matchesSearch(option.textContent, field.value);
      option.hidden = !isFound && !find<HTMLInputElement>('input', option)?.checked;
      if (isFound) shown++;
    }
    status.textContent = field.value.trim() ? `${shown} av ${options.length} i listan passar.` : '';
  };
  field.addEventListener('input', show);
  // Enter would send the form.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  list.before(make('label', '', 'Sök i listan', field), status);
}
