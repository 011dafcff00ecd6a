import { RULESET_PLANS, type RulesetPlan } from '../../core/setup/rulesets.ts';
import type { Ruleset } from './state.ts';

/**
 * The rulesets that docs/installera.md tells an association to make, "Skyddet för main".
 * @param writer the id of the App that carries out orders
 * @param intake the id of the form's App
 */
export const documentedRulesets = (writer: number, intake: number): Ruleset[] => {
  const { main, cases, replies } = RULESET_PLANS;
  return [ruleset(1, main, [writer]), ruleset(2, cases, []), ruleset(3, replies, [intake])];
};

const ruleset = (id: number, { name, branches, rules }: RulesetPlan, apps: readonly number[]): Ruleset => ({
  id,
  name,
  enforcement: 'active',
  include: [branches],
  bypass: apps.map((app) => ({ actor_id: app, actor_type: 'Integration', bypass_mode: 'always' })),
  rules,
});
