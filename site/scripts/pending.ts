/**
 * Seconds between two looks at what GitHub carries out. It usually takes half a minute, and each look costs the person some
 * of the calls that GitHub allows in an hour; after the last one a person has to look.
 */
const WAITS = [2, 4, 8, 8, 10, 10, 15, 15, 30, 30, 30, 60, 60, 60, 60, 60];

/** Shows the page again when what it waits for is done. What somebody has begun to write stays. */
export function watchPending(): void {
  const notice = document.querySelector<HTMLElement>('[data-pending]');
  if (notice) void watch(notice);
}

async function watch(notice: HTMLElement): Promise<void> {
  const address = notice.dataset['pending'] ?? '';
  for (const seconds of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const page = await read(address);
    if (page === undefined || page.querySelector('[data-pending]')) continue;
    // With what was posted and not sent, which the address holds; without the part of the page, which would only scroll.
    if (!hasWritten()) return location.replace(location.pathname + location.search);
    notice.textContent = notice.dataset['done'] ?? '';
    return;
  }
}

/** Reads the page as it is now: undefined when GitHub or the service does not answer, or when the person is signed out. */
async function read(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    // Without a session, and while GitHub does not answer, the address leads to the page for signing in.
    if (!response.ok || response.redirected) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

/** Whether something on the page has been filled in since it was loaded. */
function hasWritten(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'main textarea, main input:not([type="hidden"])',
  );
  return [...fields].some((one) => one.value !== one.defaultValue || one.checked !== one.defaultChecked);
}
