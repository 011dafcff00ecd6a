import type { StatusView } from '../follow/view.ts';
import { find, make } from './dom.ts';

/** Shows a case in place of the form, with the same content as StatusView.astro. */
export function showStatus({ title, next, questions, answers, steps }: StatusView): void {
  const heading = make('h1', '', title);
  heading.tabIndex = -1;
  heading.translate = steps.length === 0;
  const another = make('a', '', 'Följ ett annat ärende');
  another.href = '/folj/';
  find('main .frame')?.replaceChildren(
    heading,
    ...(next ? [make('p', 'lead', next)] : []),
    ...questions.map(question),
    ...answers.map(answer),
    ...(steps.length > 0
      ? [make('h2', '', 'Så långt har ärendet kommit'), make('ol', 'track', ...steps.map(step))]
      : []),
    make('p', '', another),
  );
  document.title = `${title} – Avvikelse i samverkan`;
  heading.focus();
}

function question({ title, text, waits }: StatusView['questions'][number]): HTMLElement {
  const contact = make('a', '', 'kontakta koordinatorn');
  contact.href = '/kontakt/';
  const how = make(
    'p',
    '',
    'Svara genom att ',
    contact,
    ' i ditt område. Säg ärendets nummer, och nämn ingen person.',
  );
  const parts = [make('h2', '', title), make('p', 'written', text), ...(waits ? [how] : [])];
  return make('div', 'notice', make('div', '', ...parts));
}

function answer({ title, text }: StatusView['answers'][number]): HTMLElement {
  return make('div', 'notice', make('div', '', make('h2', '', title), make('p', 'written', text)));
}

function step({ title, detail, state, stateText }: StatusView['steps'][number]): HTMLElement {
  const hidden = make('span', 'visually-hidden', ` (${stateText})`);
  const item = make('li', state, make('strong', '', title, hidden));
  if (detail) item.append(make('span', 'when', detail));
  if (state === 'nu') item.setAttribute('aria-current', 'step');
  return item;
}
