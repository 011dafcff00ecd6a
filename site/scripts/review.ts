import { startPage } from './page.ts';
import { sendPatiently } from './send.ts';

startPage();
sendPatiently();
