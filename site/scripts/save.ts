import { findAll, make } from './dom.ts';

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
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = 'avvikelse.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
