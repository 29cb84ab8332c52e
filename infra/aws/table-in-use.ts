import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import * as z from 'zod';
import type { Stage } from './stage.ts';

const arn = (service: string, rest: string): RegExp => new RegExp(`^arn:aws[\\w-]*:${service}:[\\w-]+:\\d{12}:${rest}$`);

/** A restored table that takes the place of the stage's own, as a stage may set it. Its key is the own table's unless another is named. */
export const tableSetting = z
  .strictObject({
    name: z.string().regex(/^[\w.-]{3,255}$/, 'A table is named as DynamoDB names it'),
    streamArn: z.string().regex(arn('dynamodb', 'table/[\\w.-]+/stream/.+'), 'A stream is named by its ARN'),
    keyArn: z.string().regex(arn('kms', 'key/[\\w-]+'), 'The key of a table is named by its ARN').optional(),
  })
  .refine(({ name, streamArn }) => streamArn.includes(`:table/${name}/stream/`), 'The stream must be that of the table');

/** The own table of a stage, with its key. */
export type TableGround = { readonly table: Table; readonly tableKey: Key };

/** The table that the service works on, wherever it is named: in environments, policies and for what its stream wakes. */
export type TableInUse = { readonly name: string; readonly arn: string; readonly keyArn: string; readonly streamArn: string };

/** The table set in the stage, or else the own one of its data. Throws where that has no stream. */
export const tableInUse = (
  scope: Construct,
  { table: set }: Pick<Stage, 'table'>,
  { table, tableKey }: TableGround,
): TableInUse => {
  if (set !== undefined) {
    const { name, streamArn, keyArn = tableKey.keyArn } = set;
    const ofName = Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: name });
    return { name, arn: ofName, keyArn, streamArn };
  }
  const { tableName: name, tableArn, tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream');
  return { name, arn: tableArn, keyArn: tableKey.keyArn, streamArn: tableStreamArn };
};
