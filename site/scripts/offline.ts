import { find, make } from './dom.ts';

const TEXT = 'Du har ingen kontakt med nätet. Texten finns kvar. Vänta med att skicka.';

/** Shows a message while there is no network, and prevents forms from being sent. */
export function watchNetwork(): void {
  addEventListener('online', show);
  addEventListener('offline', show);
  addEventListener('submit', preventSubmit, { capture: true });
  show();
}

function show(): void {
  const region = find('#nat') ?? addRegion();
  region.replaceChildren(...(navigator.onLine ? [] : [make('p', 'notice warning', TEXT)]));
}

function preventSubmit(event: Event): void {
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopPropagation();
  find('#nat')?.focus();
}

/** Adds the region for the message at the start, so that screen readers notice its later content. */
function addRegion(): HTMLElement {
  const region = make('div', 'network');
  region.id = 'nat';
  region.tabIndex = -1;
  region.setAttribute('role', 'status');
  find('main .frame')?.prepend(region);
  return region;
}
