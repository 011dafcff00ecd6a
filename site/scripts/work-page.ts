import { offerPrint } from './print.ts';

/**
 * Starts a page with forms about cases: it can be printed, and its free texts are watched as on the reporters' pages. Both
 * are loaded together, and nothing of `watch-fields.ts` is, so that what the reporters' pages load is not split up for
 * the workspace.
 */
export function startWorkPage(): void {
  offerPrint();
  const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-identify]')];
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
