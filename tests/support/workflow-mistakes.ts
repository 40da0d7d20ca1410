import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";

/** What GitHub's own parser finds wrong with a workflow: unknown keys, values and contexts, broken expressions, jobs that are not there. */
export async function workflowMistakes(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: "pages.yml", content }, new NoOperationTraceWriter());
  const told = () => context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || told().length > 0) return told();
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...told(), ...errors.map(({ Message }) => Message)];
}
