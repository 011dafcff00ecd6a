/** The key of a draft in the tab's session storage. */
export const DRAFT_KEY = 'skav-utkast';

/** The key of what has been sent from the tab: ids of cases by the key of their form. */
export const SENT_KEY = 'skav-skickat';

/** Whether the tab stores something. */
export function isStored(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    // The browser forbids storage.
    return false;
  }
}

/** Removes the draft. */
export function clearDraft(): void {
  try {
    sessionStorage.removeItem(DRAFT_KEY);
  } catch {
    // The browser forbids storage, so there is no draft.
  }
}
