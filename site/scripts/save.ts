import { findAll } from './dom.ts';
import { saveText } from './save-text.ts';

/** Saves the answers of the review page as a text file on the reporter's computer, without who the reporter is. */
export function saveAsFile(form: HTMLFormElement): void {
  const rows = findAll('.summary-list > div', form).filter(
    (row) => !row.querySelector('[formaction*="#kontakt."]'),
  );
  const text = rows
    .map((row) => {
      const answers = findAll('dd:not(.action)', row).map((answer) => answer.innerText.trim());
      return `${row.querySelector('dt')?.textContent}\n${answers.join('\n')}\n`;
    })
    .join('\n');
  saveText('avvikelse.txt', 'text/plain', text);
}
