import type { Example, Operation, PathItem, Paths } from '../open-api';
import recorded from './recorded.json';

/** A request to an instance with the sample, and what it answered. */
export interface RecordedExample {
  /** Of the operation, or the name of a shared response. */
  operationId: string;
  name: string;
  summary: string;
  /** Path and query, as a person writes them. */
  request: string;
  answer: unknown;
}

const RECORDED: readonly RecordedExample[] = recorded;

/** Examples of an operation by their names; nothing where none is recorded. */
export function examplesOf(operationId: string): Record<string, Example> | undefined {
  const examples = RECORDED.filter((example) => example.operationId === operationId).map(
    ({ name, summary, request, answer }): [string, Example] => [
      name,
      { summary, description: `\`GET ${request}\``, value: answer },
    ],
  );
  return examples.length > 0 ? Object.fromEntries(examples) : undefined;
}

/** Gives each read that has examples what it answered. */
export const withExamples = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]): [string, PathItem] => [
      path,
      item.get ? { ...item, get: withExample(item.get) } : item,
    ]),
  );

function withExample(operation: Operation): Operation {
  const examples = examplesOf(operation.operationId);
  const answer = operation.responses[200];
  const json = answer && 'content' in answer ? answer.content?.['application/json'] : undefined;
  if (!examples || !answer || !json) return operation;
  const content = { 'application/json': { ...json, examples } };
  return { ...operation, responses: { ...operation.responses, 200: { ...answer, content } } };
}
