import { find, make } from './dom.ts';

const TEXT = 'Du har ingen kontakt med nätet. Texten finns kvar. Vänta med att skicka.';

/** Says when there is no network, and keeps a form from being sent into nothing. */
export function watchNetwork(): void {
  addEventListener('online', show);
  addEventListener('offline', show);
  addEventListener('submit', hold, { capture: true });
  show();
}

function show(): void {
  const region = find('#nat') ?? addRegion();
  region.replaceChildren(...(navigator.onLine ? [] : [make('p', 'notice warning', TEXT)]));
}

function hold(event: Event): void {
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopPropagation();
  find('#nat')?.focus();
}

/** The region is there from the start, so that screen readers notice what is put in it. */
function addRegion(): HTMLElement {
  const region = make('div', 'network');
  region.id = 'nat';
  region.tabIndex = -1;
  region.setAttribute('role', 'status');
  find('main .frame')?.prepend(region);
  return region;
}
