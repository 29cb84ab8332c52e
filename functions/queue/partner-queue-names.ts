/**
 * What the queue of one State is called in a stage, of a row of the tables: `readmit-<stage>-<row>-<state>`. By this rule alone those
 * who send to it, read it and watch it find it; so a State comes and goes without a change to what serves the others.
 */
export const partnerQueueName = (stage: string, row: string, state: string): string =>
  `readmit-${stage}-${row}-${state.toLowerCase()}`;
