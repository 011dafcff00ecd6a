import type { Answers } from '../../core/init/question.ts';
import { shortAnswer } from '../../core/init/short-answer.ts';
import { MOST_STEPS, type Step, type StepFault } from '../../core/init/steps.ts';
import type { FormValues } from '../../core/report/form.ts';
import { FIRST_START_TEXTS as TEXTS } from '../../core/texts/first-start.ts';
import { html } from '../html.ts';
import { field } from './field.ts';
import { FIRST_START, type FirstStartPage } from './page.ts';

type Page = Omit<FirstStartPage, 'hue'>;

/** The address of a page. */
export const pathOf = (name: string): string => `${FIRST_START}${name}`;
/** The name of the page with all answers. */
export const ANSWERS = 'svaren';

/** The page that the address from the terminal shows. @param code what makes the address work once */
export const welcomePage = (code: string, file: string): Page => ({
  title: TEXTS.welcome.title,
  body: html`<p class="lead">${TEXTS.welcome.lead}</p>
<p>${TEXTS.welcome.have}</p>
<ul>${TEXTS.welcome.list.map((one) => html`<li>${one}</li>`)}</ul>
<p>${TEXTS.welcome.kept(file)}</p>
<form method="post" action="${FIRST_START}"><input type="hidden" name="kod" value="${code}">
<p class="buttons"><button type="submit">${TEXTS.welcome.begin}</button></p></form>`,
});

/** A page of questions, with what was typed when some of it is wrong. */
export function stepPage(
  step: Step,
  all: readonly Step[],
  answers: Answers,
  wrong?: { values: FormValues; faults: readonly StepFault[] },
): Page {
  const at = all.findIndex(({ id }) => id === step.id);
  const faults = wrong?.faults ?? [];
  const controlOf = (id: string) => `svar-${step.questions.findIndex((one) => one.id === id) + 1}`;
  const before = all[at - 1];
  return {
    title: TEXTS.stepTitles[step.id],
    isFaulty: faults.length > 0,
    body: html`<p class="small">${TEXTS.place(at + 1, MOST_STEPS)}</p>
${
  faults.length > 0 &&
  html`<div class="error-summary" role="alert"><h2>${TEXTS.faults(faults.length)}</h2>
<ul>${faults.map(({ id, text }) => html`<li><a href="#${controlOf(id)}">${text}</a></li>`)}</ul></div>`
}
<form method="post" action="${pathOf(step.id)}" novalidate>
${step.questions.map((question) =>
  field({
    question,
    control: controlOf(question.id),
    answer: answers[question.id],
    typed: wrong && (wrong.values.get(question.id)?.[0] ?? ''),
    fault: faults.find(({ id }) => id === question.id)?.text,
  }),
)}
<p class="buttons"><button type="submit">${TEXTS.next}</button>${
      before && html`<a href="${pathOf(before.id)}">${TEXTS.back}</a>`
    }${all.every(({ isAnswered }) => isAnswered) && html`<a href="${pathOf(ANSWERS)}">${TEXTS.all}</a>`}</p>
</form>`,
  };
}

/** The page with all answers, from which the folder is written. */
export const answersPage = (all: readonly Step[], answers: Answers): Page => ({
  title: TEXTS.answers.title,
  body: html`<p class="lead">${TEXTS.answers.lead}</p>
<form method="post" action="${pathOf(ANSWERS)}"><p class="buttons"><button type="submit">${TEXTS.answers.write}</button></p></form>
${all.map(
  (step) => html`<h2>${TEXTS.stepTitles[step.id]}</h2>
<dl class="answers">${step.questions.map(
    (question) =>
      html`<div><dt>${question.text}</dt><dd>${shortAnswer(question, answers[question.id])}</dd></div>`,
  )}</dl>
<p><a href="${pathOf(step.id)}">${TEXTS.change(TEXTS.stepTitles[step.id].toLowerCase())}</a></p>`,
)}`,
});

/** The page that says why the folder is not written. */
export const refusedPage = (sentence: string): Page => ({
  title: TEXTS.refused.title,
  isFaulty: true,
  body: html`<p class="listing">${sentence}</p><p><a href="${pathOf(ANSWERS)}">${TEXTS.refused.link}</a></p>`,
});

/** The page when the folder is written. @param key what to do with the private key; @param next where the workspace opens */
export const donePage = (key: string | undefined, next: string): Page => ({
  title: TEXTS.done.title,
  body: html`${
    key === undefined
      ? undefined
      : html`<div class="notice warning"><div><h2>${TEXTS.done.key}</h2><p>${key}</p></div></div>`
  }
<p>${TEXTS.done.next}</p>
<p class="buttons"><a class="button" href="${next}">${TEXTS.done.on}</a></p>`,
});

/** A page with a text and nothing to do. */
export const messagePage = (title: string, text: string): Page => ({ title, body: html`<p>${text}</p>` });
