import { startPage } from './page.ts';
import { sendWithTimeout } from './send.ts';

startPage();
sendWithTimeout();
