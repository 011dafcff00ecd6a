import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Whether the earlier steps of the job succeeded. */
export type JobStatus = 'success' | 'failure';
/** The contexts that expressions can read: `github`, `env`, `secrets` … */
export type Contexts = Record<string, unknown>;

const NAMES = ['github', 'env', 'vars', 'secrets', 'steps', 'job', 'runner', 'needs', 'inputs'];
const none = { minArgs: 0, maxArgs: 0 };

/** Evaluates an expression with GitHub's own parser and evaluator. @throws when GitHub would refuse it */
function evaluate(source: string, contexts: Contexts, status: JobStatus): data.ExpressionData {
  const constant = (name: string, value: boolean) => ({
    ...none,
    name,
    call: () => new data.BooleanData(value),
  });
  const functions = [
    constant('success', status === 'success'),
    constant('failure', status === 'failure'),
    constant('always', true),
    constant('cancelled', false),
  ];
  const ast = new Parser(new Lexer(source).lex().tokens, NAMES, functions as never).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver as never) as data.Dictionary;
  return new Evaluator(ast, values, new Map(functions.map((one) => [one.name, one])) as never).evaluate();
}

/** Replaces each `${{ }}` in a text by the value of its expression. Values are not evaluated again. */
export function interpolate(text: string, contexts: Contexts, status: JobStatus = 'success'): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, source: string) =>
    evaluate(source.trim(), contexts, status).coerceString(),
  );
}

/** Whether a job or step with this `if` runs. Without a status function it also requires `success()`. */
export function isMet(condition: string | undefined, contexts: Contexts, status: JobStatus): boolean {
  if (condition === undefined) return status === 'success';
  const source = String(condition).replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const hasStatus = /\b(?:success|failure|always|cancelled)\s*\(/.test(source);
  const whole = hasStatus ? `!!(${source})` : `success() && !!(${source})`;
  return evaluate(whole, contexts, status).coerceString() === 'true';
}
