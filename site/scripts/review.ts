import { find } from './dom.ts';
import { startPage } from './page.ts';
import { sendWithTimeout } from './send.ts';
import { sentId } from './sent.ts';

startPage();
sendWithTimeout();

// Shown as it was left. Its address now says that the report was sent.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && sentId(find<HTMLInputElement>('[name=nyckel]')?.value ?? '')) location.reload();
});
