import type { Routes } from '../route.ts';
import { ACTION_ROUTES } from './actions.ts';
import { INSTALLATION_ROUTES } from './apps.ts';
import { COMMENT_ROUTES } from './comments.ts';
import { CONTENT_ROUTES } from './contents.ts';
import { ENVIRONMENT_ROUTES } from './environments.ts';
import { GIT_ROUTES } from './git-data.ts';
import { HISTORY_ROUTES } from './history.ts';
import { ISSUE_ROUTES } from './issues.ts';
import { LABEL_ROUTES } from './labels.ts';
import { PEOPLE_ROUTES } from './people.ts';
import { PULL_ROUTES } from './pulls.ts';
import { REVIEW_ROUTES } from './reviews.ts';
import { SETTING_ROUTES } from './settings.ts';

/** The route of every operation that a token can call, by GitHub's name for it. APP_ROUTES has the rest. */
export const ROUTES: Routes = {
  ...GIT_ROUTES,
  ...CONTENT_ROUTES,
  ...HISTORY_ROUTES,
  ...PULL_ROUTES,
  ...REVIEW_ROUTES,
  ...ISSUE_ROUTES,
  ...COMMENT_ROUTES,
  ...LABEL_ROUTES,
  ...PEOPLE_ROUTES,
  ...ACTION_ROUTES,
  ...SETTING_ROUTES,
  ...ENVIRONMENT_ROUTES,
  ...INSTALLATION_ROUTES,
};
