import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The table and its key outlive the stack: what they hold decides over persons, and no deployment may remove it. */
const removalPolicy = RemovalPolicy.RETAIN;

/** The one table, under a key of its own, with the sparse index of all that is owed. */
export const oneTable = (scope: Construct): { readonly table: Table; readonly key: Key } => {
  const key = new Key(scope, 'TableKey', { description: 'Readmit: the table', enableKeyRotation: true, removalPolicy });
  const table = new Table(scope, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy,
    stream: StreamViewType.NEW_IMAGE,
    timeToLiveAttribute: 'expiresAt',
  });
  table.addGlobalSecondaryIndex({
    indexName: 'due',
    partitionKey: { name: 'duePartition', type: AttributeType.STRING },
    sortKey: { name: 'dueAt', type: AttributeType.STRING },
    projectionType: ProjectionType.KEYS_ONLY,
  });
  return { table, key };
};
