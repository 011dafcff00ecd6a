import { notFound } from '../errors.ts';
import { repositoryFacts, userFacts } from '../facts/basic.ts';
import type { JsonObject } from '../json.ts';
import type { Answer, Routes } from '../route.ts';
import type { GitHub } from '../stand-in.ts';
import type { App, TokenPermissions } from '../tokens.ts';

interface AppCall {
  github: GitHub;
  app: App;
  params: Record<string, string>;
  body: JsonObject;
}

const HOUR = 3_600_000;

/** The routes that an App calls with its JSON Web Token. */
export const APP_ROUTES: Record<string, (call: AppCall) => Answer> = {
  'apps/get-authenticated': ({ github, app }) => ({
    status: 200,
    facts: {
      id: app.id,
      slug: app.slug,
      name: app.slug,
      owner: userFacts(github, app.slug),
      permissions: app.permissions,
      events: [],
    },
  }),
  'apps/get-repo-installation': ({ github, app, params }) => {
    const fullName = `${params['owner']}/${params['repo']}`;
    if (!github.repositories.has(github.renamed.get(fullName) ?? fullName)) throw notFound();
    const url = `${github.url}/app/installations/${app.installationId}`;
    return {
      status: 200,
      facts: {
        id: app.installationId,
        app_id: app.id,
        app_slug: app.slug,
        account: userFacts(github, params['owner'] ?? ''),
        target_type: 'Organization',
        repository_selection: 'selected',
        permissions: app.permissions,
        events: [],
        access_tokens_url: `${url}/access_tokens`,
        html_url: url,
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
        single_file_name: null,
        suspended_by: null,
        suspended_at: app.isSuspended ? github.time() : null,
      },
    };
  },
  'apps/create-installation-access-token': ({ github, app, params, body }) => {
    if (Number(params['installation_id']) !== app.installationId) throw notFound();
    const { value, token } = github.tokens.createInstallationToken(
      app,
      body['permissions'] as TokenPermissions | undefined,
      github.now(),
    );
    return {
      status: 201,
      facts: {
        token: value,
        expires_at: new Date(github.now() + HOUR).toISOString(),
        permissions: token.permissions,
        repository_selection: 'selected',
      },
    };
  },
};

/** Ends what a person has given an App. @param all not only the token */
const revoke =
  (all: boolean) =>
  ({ github, app, params, body }: AppCall): Answer => {
    if (params['client_id'] !== app.clientId) throw notFound();
    github.tokens.revokeGrant(app, String(body['access_token']), { all });
    return { status: 204 };
  };

/** The routes that an App calls with its client id and secret. */
export const CLIENT_ROUTES: Record<string, (call: AppCall) => Answer> = {
  'apps/delete-token': revoke(false),
  'apps/delete-authorization': revoke(true),
};

/** The routes that are about the token itself, and no repository. */
export const INSTALLATION_ROUTES: Routes = {
  'apps/list-repos-accessible-to-installation': {
    needs: 'metadata:read',
    role: 'read',
    run: ({ github }) => {
      const repositories = [...github.repositories.values()].map((repo) => repositoryFacts(github, repo));
      return { status: 200, facts: { total_count: repositories.length, repositories } };
    },
  },
  'users/get-authenticated': {
    needs: 'metadata:read',
    role: 'read',
    run: ({ github, token }) => ({ status: 200, facts: userFacts(github, token.login) }),
  },
};
