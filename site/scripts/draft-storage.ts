/** Where a draft is kept in the tab's own storage. */
export const DRAFT_KEY = 'skav-utkast';

/** Forgets the draft. */
export function clearDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT_KEY);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
