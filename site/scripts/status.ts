import type { StatusView } from '../follow/view.ts';
import { find, findAll, linkButton, make } from './dom.ts';
import { saveText } from './save-text.ts';
import { preventDoubleSubmit } from './send-once.ts';
import { watchFields } from './watch-fields.ts';

/** Shows a case in place of the form, with the same content as StatusView.astro. `code` goes with what is answered. */
export function showStatus(view: StatusView, code: string): void {
  const { title, id, next, questions, answers, asksIfHelped, steps, område } = view;
  const heading = make('h1', '', title);
  heading.tabIndex = -1;
  const another = make('a', '', 'Följ ett annat ärende');
  another.href = '/folj/';
  find('main .frame')?.replaceChildren(
    heading,
    ...(id === undefined ? [] : [idLine(id)]),
    make('p', 'lead', next),
    ...(view.calendar === undefined ? [] : [calendarLine(view.calendar)]),
    ...questions.map((one) => question(one, code)),
    ...answers.map(answer),
    ...(asksIfHelped ? parts('#hjalpte', code) : []),
    ...findAll(`[data-area="${CSS.escape(område ?? '')}"] > *`, template('#koordinatorer')),
    ...(steps.length > 0
      ? [make('h2', '', 'Så långt har ärendet kommit'), make('ol', 'track', ...steps.map(step))]
      : []),
    make('p', '', another),
  );
  document.title = `${title} – Avvikelse i samverkan`;
  preventDoubleSubmit();
  watchFields();
  heading.focus();
}

function idLine(id: string): HTMLElement {
  const shown = make('strong', 'id', id);
  shown.translate = false;
  return make('p', '', 'Ärende-id ', shown);
}

function calendarLine(text: string): HTMLElement {
  const link = linkButton('Lägg in dagen i din kalender', () =>
    saveText('avvikelse.ics', 'text/calendar', text),
  );
  return make('p', '', link);
}

function question({ title, text, waits }: StatusView['questions'][number], code: string): HTMLElement {
  const form = waits ? parts('#svara', code, String(waits.nr), `${waits.nr} ${waits.datum}`) : [];
  const shown = [make('h2', '', title), make('p', 'written', text), ...form];
  return make('div', 'notice', make('div', '', ...shown));
}

const template = (id: string): DocumentFragment =>
  find<HTMLTemplateElement>(id)?.content ?? document.createDocumentFragment();

/** A copy of a form in a template, with the code and what it is about. Its ids end with `nr` instead of 0. */
function parts(id: string, code: string, nr = '0', about = ''): HTMLElement[] {
  const copy = make('div', '');
  copy.append(template(id).cloneNode(true));
  for (const element of findAll('[id], [for], [aria-describedby]', copy))
    for (const name of ['id', 'for', 'aria-describedby'])
      if (element.hasAttribute(name))
        element.setAttribute(name, (element.getAttribute(name) ?? '').replaceAll('svar-0', `svar-${nr}`));
  for (const [name, value] of [
    ['kod', code],
    ['fråga', about],
  ] as const) {
    const field = find<HTMLInputElement>(`[name="${name}"]`, copy);
    if (field) field.value = value;
  }
  return [...copy.children] as HTMLElement[];
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
