import { publisher } from '../../actions/serve/publisher.ts';
import { SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings.ts';

/** What is said after a change that the built pages do not show yet: who builds them again, and where. */
export const buildNotice = (): string => (publisher() ? TEXTS.buildHere : TEXTS.build);
