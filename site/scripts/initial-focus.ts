import { find } from './dom.ts';

/** On a page that a form led to: focus goes to the faults, or to the field that the address names. */
export function setInitialFocus(): void {
  const summary = find('[data-error-summary]');
  if (summary) {
    summary.focus();
    summary.addEventListener('click', followLink);
    return;
  }
  goTo(location.hash);
}

/** A link in the summary leads to the field and to its label, so that both are seen. */
function followLink(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (link && goTo(link.hash)) event.preventDefault();
}

function goTo(hash: string): boolean {
  const field = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!field || field.tabIndex < 0) return false;
  (field.closest('.field') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
  return true;
}
