import type { JsonObject } from './json-object.ts';
import { messageExamples } from './message-examples.ts';
import { operationExamples } from './operation-examples.ts';
import { problemExamples } from './problem-examples.ts';
import { singleValue } from './single-value.ts';

/** Makes of a written document the same in words that more readers understand, or with more said. Looks at nothing else. */
export type Pass = (document: JsonObject) => JsonObject;

/** What is done to both documents once they are written from the tables, in this order. */
const passes: readonly Pass[] = [singleValue, operationExamples, problemExamples, messageExamples];

/** The document as it is committed and served. */
export const finished = (document: object): JsonObject => passes.reduce((written, pass) => pass(written), document as JsonObject);
