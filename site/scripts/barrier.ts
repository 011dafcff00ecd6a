import { arrive } from './arrive.ts';
import { watchNetwork } from './offline.ts';
import { sendOnce } from './send-once.ts';

arrive();
watchNetwork();
sendOnce();
