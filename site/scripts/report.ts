import { find, findAll } from './dom.ts';
import { type IsClear, keepDraft } from './draft.ts';
import { DRAFT_KEY, isStored } from './draft-storage.ts';
import { keyForm } from './form-token.ts';
import { startPage } from './page.ts';

startPage();

const form = find<HTMLFormElement>('#rapport');
if (form) {
  // Until the detector is loaded no text counts as clear, so none is stored.
  let isClear: IsClear = (text) => text.trim() === '';
  const save = keepDraft(form, (text) => isClear(text));
  keyForm(form);

  const long = findAll('.options.long', form);
  if (long.length > 0) void import('./list-search.ts').then(({ addSearch }) => long.forEach(addSearch));

  const fields = findAll<HTMLTextAreaElement | HTMLInputElement>('[data-identify]', form);
  let loading: Promise<void> | undefined;
  // The detector is large. It is loaded at the first key press, and the form can be used before that.
  const load = () => {
    loading ??= import('./watch-texts.ts').then(({ watchTexts }) => {
      isClear = watchTexts(fields, save);
    });
    loading.catch(() => {
      loading = undefined;
    });
  };
  for (const field of fields) field.addEventListener('input', load);
  const start = () => {
    if (fields.some(({ value }) => value !== '')) load();
  };
  if (isStored(DRAFT_KEY))
    void import('./restore-draft.ts').then(({ restoreDraft }) => restoreDraft(form)).finally(start);
  else start();
}
