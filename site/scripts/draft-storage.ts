/** The key of a draft in the tab's session storage. */
export const DRAFT_KEY = 'skav-utkast';

/** Removes the draft. */
export function clearDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT_KEY);
  } catch {
    // The browser forbids storage, so there is no draft.
  }
}
