import { notFound } from '../errors.ts';
import { userFacts } from '../facts/basic.ts';
import { teamFacts } from '../facts/issue.ts';
import { paged, type Routes } from '../route.ts';
import type { Role } from '../state.ts';

/** The value of `permission` for a role; only `role_name` distinguishes maintain and triage. */
const COARSE: Record<Role, string> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export const PEOPLE_ROUTES: Routes = {
  'repos/get-collaborator-permission-level': {
    needs: 'metadata:read',
    role: 'read',
    run: ({ github, repo, params }) => {
      const login = params['username'] ?? '';
      const role = repo.people.get(login);
      if (!role && !github.isUser(login)) throw notFound();
      const none = repo.isPrivate ? 'none' : 'read';
      return {
        status: 200,
        facts: {
          permission: role ? COARSE[role] : none,
          role_name: role ?? none,
          user: { ...userFacts(github, login), role_name: role ?? none },
        },
      };
    },
  },
  // Also members of a team: https://docs.github.com/rest/collaborators/collaborators#list-repository-collaborators
  'repos/list-collaborators': {
    needs: 'metadata:read',
    role: 'write',
    run: (call) => {
      const { github, repo } = call;
      const asked = call.query.get('permission');
      const isAsked = (role: Role) => asked === null || asked === 'pull' || COARSE[role] !== 'read';
      const people = [...repo.people].filter(([, role]) => isAsked(role));
      return paged(call, people, ([login, role]) => ({
        ...userFacts(github, login),
        role_name: role,
        permissions: {
          pull: true,
          triage: role !== 'read',
          push: COARSE[role] !== 'read',
          maintain: role === 'maintain' || role === 'admin',
          admin: role === 'admin',
        },
      }));
    },
  },
  'repos/list-teams': {
    needs: 'metadata:read',
    role: 'read',
    run: (call) =>
      paged(call, [...call.repo.teams.keys()], (slug) => teamFacts(call.github, call.repo, slug)),
  },
};
