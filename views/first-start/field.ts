import { type Answer, type Question, typedAnswer } from '../../core/init/question.ts';
import { FIRST_START_TEXTS as TEXTS } from '../../core/texts/first-start.ts';
import { type Html, html } from '../html.ts';
import { HUES, hueClass } from './style.ts';

/** A question as a page shows it. */
export interface FieldState {
  question: Question;
  /** The control's id: questions have ids with spaces and full stops. */
  control: string;
  /** The answer that is there already. */
  answer: Answer | undefined;
  /** What was typed, when it is shown again with a fault. */
  typed: string | undefined;
  fault: string | undefined;
}

/** Makes the field of a question. */
export function field(state: FieldState): Html {
  return state.question.kind === 'choice' ? choices(state) : textField(state);
}

const shownValue = ({ question, answer, typed }: FieldState): string =>
  typed ?? (answer === undefined ? (question.ready ?? '') : typedAnswer(answer));

const faultLine = ({ control, fault }: FieldState): Html | undefined =>
  fault === undefined
    ? undefined
    : html`<div id="${control}-fel"><p class="field-error"><span><span class="visually-hidden">${TEXTS.fault}</span>${fault}</span></p></div>`;

function describedBy({ question, control, fault }: FieldState): string {
  return [question.hint && `${control}-hint`, fault && `${control}-fel`].filter(Boolean).join(' ');
}

const hintLine = ({ question, control }: FieldState): Html | undefined =>
  question.hint ? html`<p class="hint" id="${control}-hint">${question.hint}</p>` : undefined;

function textField(state: FieldState): Html {
  const { question, control, fault } = state;
  const described = describedBy(state);
  const common = html`id="${control}" name="${question.id}"${described && html` aria-describedby="${described}"`}${fault !== undefined && html` aria-invalid="true"`}`;
  const isOptional = question.ready === '';
  return html`<div class="field${fault !== undefined && ' failed'}">
<label for="${control}">${question.text}${isOptional && html` <span class="optional">${TEXTS.optional}</span>`}</label>
${hintLine(state)}
${faultLine(state)}
${
  question.kind === 'list'
    ? html`<textarea ${common} rows="8" spellcheck="false">
${shownValue(state)}</textarea>`
    : html`<input ${common} value="${shownValue(state)}"${typeOf(question)} autocomplete="off">`
}
${question.id === 'färg' && hues()}
</div>`;
}

/** The keyboard that a phone shows. An address is not checked by the browser: its sentence would be another than ours. */
function typeOf({ id }: Question): Html | undefined {
  if (id.endsWith('mejl') || id === 'dataskyddsombud') return html` inputmode="email"`;
  return id === 'färg' || id.startsWith('frist.') ? html` inputmode="numeric" size="6"` : undefined;
}

const hues = (): Html =>
  html`<p class="hint">${TEXTS.hues}</p>
<ul class="hues">${HUES.map((hue) => html`<li class="${hueClass(hue)}">${hue}</li>`)}</ul>`;

function choices(state: FieldState): Html {
  const { question, control, fault } = state;
  const value = shownValue(state);
  const described = describedBy(state);
  return html`<fieldset class="field${fault !== undefined && ' failed'}" role="radiogroup"${described && html` aria-describedby="${described}"`}${fault !== undefined && html` aria-invalid="true"`}>
<legend>${question.text}</legend>
${hintLine(state)}
${faultLine(state)}
<div class="choices">${(question.choices ?? []).map((choice, at) => {
    const id = at === 0 ? control : `${control}-${at}`;
    return html`<div class="choice"><label for="${id}"><input type="radio" id="${id}" name="${question.id}" value="${choice.value}"${choice.value === value && html` checked`} aria-describedby="${id}-om"><span>${choice.label}</span></label>
<div class="hint" id="${id}-om">${choice.about.map((line) => html`<p>${line}</p>`)}</div></div>`;
  })}</div>
</fieldset>`;
}
