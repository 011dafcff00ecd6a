import { registerHooks } from 'node:module';

// GitHub's parser imports JSON without `type: 'json'`, which bundlers allow and Node does not.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!found.url.endsWith('.json') || !found.url.includes('/@actions/')) return found;
    return { ...found, importAttributes: { ...found.importAttributes, type: 'json' } };
  },
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** Returns the errors that GitHub's own parser finds in a workflow file. */
export function parseFaults(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
