/** Where a draft is kept in the tab's own storage. */
export const DRAFT = 'skav-utkast';

/** Forgets the draft. */
export function clearDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
