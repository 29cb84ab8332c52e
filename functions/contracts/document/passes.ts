import { bounded } from './bounded.ts';
import { closedAndOpen } from './closed-and-open.ts';
import { defaultInWords, withoutDefaultSaid } from './default.ts';
import { described } from './described.ts';
import { discriminated } from './discriminated.ts';
import { examplesListed } from './examples.ts';
import type { JsonObject } from './json-object.ts';
import { list } from './list.ts';
import { withoutListOfOne } from './list-of-one.ts';
import { messageExamples } from './message-examples.ts';
import { named } from './named.ts';
import { namedConstants } from './named-constants.ts';
import { number } from './number.ts';
import { oneSpelling } from './one-spelling.ts';
import { operationExamples } from './operation-examples.ts';
import { portableText } from './portable-text.ts';
import { problemExamples } from './problem-examples.ts';
import { repeatedProblems } from './repeated-problems.ts';
import { singleValue } from './single-value.ts';
import { unfolded } from './unfolded.ts';
import { union } from './union.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Makes of a written document the same in words that more readers understand, or with more said. */
export type Pass = (document: JsonObject) => JsonObject;

/** Each schema where it stands, without names, so that a pass knows whether it is sent or said. */
const unnamed: readonly Pass[] = [
  singleValue,
  union,
  list,
  number,
  oneSpelling,
  yesOrNo,
  portableText,
  withoutDefaultSaid,
  closedAndOpen,
  examplesListed,
];

/** What was sent once, and what was answered. */
const shown: readonly Pass[] = [operationExamples, problemExamples, messageExamples];

/** What is done to both documents once they are written from the tables, in this order. */
const passes: readonly Pass[] = [
  unfolded,
  ...unnamed,
  named,
  discriminated,
  bounded,
  described,
  defaultInWords,
  withoutListOfOne,
  namedConstants,
  ...shown,
  repeatedProblems,
];

/** The document as it is committed and served. */
export const finished = (document: object): JsonObject => passes.reduce((written, pass) => pass(written), document as JsonObject);
