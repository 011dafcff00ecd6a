import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Whether the steps before went well. */
export type JobStatus = 'success' | 'failure';
/** What expressions may look at: `github`, `env`, `secrets` … */
export type Contexts = Record<string, unknown>;

const NAMES = ['github', 'env', 'vars', 'secrets', 'steps', 'job', 'runner', 'needs', 'inputs'];
const none = { minArgs: 0, maxArgs: 0 };

/** Evaluates an expression with GitHub's own parser and evaluator. @throws for what GitHub refuses too */
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

/** A text with its `${{ }}` replaced. */
export function interpolate(text: string, contexts: Contexts, status: JobStatus = 'success'): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, source: string) =>
    evaluate(source.trim(), contexts, status).coerceString(),
  );
}

/** Whether an `if` lets its job or step run. One that asks for no status asks for `success()`. */
export function isMet(condition: string | undefined, contexts: Contexts, status: JobStatus): boolean {
  if (condition === undefined) return status === 'success';
  const source = String(condition).replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const asks = /\b(?:success|failure|always|cancelled)\s*\(/.test(source);
  return (
    evaluate(asks ? `!!(${source})` : `success() && !!(${source})`, contexts, status).coerceString() ===
    'true'
  );
}
