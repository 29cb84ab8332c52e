import type { Blueprint } from './blueprint.ts';

/**
 * Where the queue of a row answers, as the template puts it out: a queue that no function sends to stands in no environment, and its
 * name is CloudFormation's. Throws where the template has no such output.
 */
export const queueUrlOf = ({ queueUrls }: Blueprint, row: string): string => {
  // CDK leaves out of a logical id what CloudFormation does not admit in one.
  const url = queueUrls[row.replaceAll(/[^A-Za-z0-9]/g, '')];
  if (url === undefined) throw new Error(`The templates put out no queue of ${row}`);
  return url;
};
