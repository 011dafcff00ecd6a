import { find } from './dom.ts';

/** Moves the focus, on a page that answers a form, to the faults or to the field that the address names. */
export function setInitialFocus(): void {
  const summary = find('[data-error-summary]');
  if (summary) {
    summary.focus();
    summary.addEventListener('click', followLink);
    return;
  }
  goTo(location.hash);
}

/** Scrolls from a link in the summary to the field and its label, so that both are visible. */
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
