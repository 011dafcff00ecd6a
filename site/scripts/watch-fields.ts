import { findAll } from './dom.ts';

/**
 * Watches the free texts of the page. The code for it is large, so it is loaded at the first key press, or if there is
 * text already.
 */
export function watchFields(): void {
  const fields = findAll<HTMLTextAreaElement>('[data-identify]');
  let loading: Promise<unknown> | undefined;
  const load = () => {
    loading ??= import('./watch-texts.ts').then(({ watchTexts }) => watchTexts(fields, () => {}));
    loading.catch(() => {
      loading = undefined;
    });
  };
  for (const field of fields) field.addEventListener('input', load);
  if (fields.some(({ value }) => value !== '')) load();
}
