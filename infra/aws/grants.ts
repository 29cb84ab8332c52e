import { type Grant, isObjectGrant } from '../../functions/grant.ts';
import { type AttachmentTarget, attachmentStatements } from './attachment-grants.ts';
import { keyUse, type Statement, type Where } from './statement.ts';

/** A queue, and its key: one of those that have such an alias, where it is told by its alias alone. Both can be patterns. */
export type QueueTarget = { readonly queueArn: string; readonly keyArn: string; readonly keyAlias?: string };

/** What grants are about: ARNs, or in tests any names. `queues` by the queue of `send <queue>`. */
export type GrantTargets = Where & {
  readonly tableArn: string;
  readonly tableKeyArn: string;
  readonly attachments: AttachmentTarget;
  readonly queues: Readonly<Record<string, QueueTarget>>;
  readonly senderArn: string;
  readonly senderAddress: string;
  readonly configurationSetArn: string;
  /** The keys of replies: those that may sign, and those whose public halves are published. */
  readonly signingKeys: { readonly maySign: readonly string[]; readonly published: readonly string[] };
};

const reading = ['kms:Decrypt', 'kms:DescribeKey'];
const writing = [...reading, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

type Verb = 'read' | 'put' | 'remove' | 'check' | 'send';

/** What the grants with a verb name: key prefixes, or queues. */
const named = (verb: Verb, grants: readonly Grant[]): readonly string[] =>
  grants.filter((grant) => grant.startsWith(`${verb} `)).map((grant) => grant.slice(verb.length + 1));

/** `ForAllValues` holds for a request without keys, such as a scan: `Null` closes that. */
const onlyKeysOf = (prefixes: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}*`) },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

const reads = (prefixes: readonly string[], { tableArn }: GrantTargets): readonly Statement[] => {
  if (prefixes.length === 0) return [];
  const keyed: Statement = {
    Effect: 'Allow',
    Action: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
    Resource: [tableArn],
    Condition: onlyKeysOf(prefixes),
  };
  if (!prefixes.includes('DUE#')) return [keyed];
  // The index of all that is owed has partitions of its own, and they too start with DUE#.
  const index = { ...keyed, Action: ['dynamodb:Query'], Resource: [`${tableArn}/index/due`], Condition: onlyKeysOf(['DUE#']) };
  return [keyed, index];
};

const writes = (action: string, prefixes: readonly string[], { tableArn }: GrantTargets): readonly Statement[] =>
  prefixes.length === 0
    ? []
    : [
        {
          Effect: 'Allow',
          Action: [action],
          Resource: [tableArn],
          Condition: {
            ...onlyKeysOf(prefixes),
            'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] },
          },
        },
      ];

/** The use of the keys of queues. */
export const queueKeyUse = (actions: readonly string[], to: readonly QueueTarget[], where: Where): readonly Statement[] =>
  [...Map.groupBy(to, ({ keyAlias }) => keyAlias)].map(([keyAlias, queues]) => {
    const use = keyUse(
      actions,
      queues.map(({ keyArn }) => keyArn),
      'sqs',
      where,
    );
    if (keyAlias === undefined) return use;
    return { ...use, Condition: { ...use.Condition, 'ForAnyValue:StringLike': { 'kms:ResourceAliases': keyAlias } } };
  });

const sends = (queues: readonly string[], where: GrantTargets): readonly Statement[] => {
  const to = queues.map((queue) => {
    const found = where.queues[queue];
    if (found === undefined) throw new Error(`No queue is called ${queue}`);
    return found;
  });
  if (to.length === 0) return [];
  return [
    { Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: to.map(({ queueArn }) => queueArn) },
    ...queueKeyUse(['kms:Decrypt', 'kms:GenerateDataKey'], to, where),
  ];
};

/** SES asks for both resources: by whom a mail is sent, and under which configuration set. */
const mails = (
  grants: readonly Grant[],
  { senderArn, senderAddress, configurationSetArn }: GrantTargets,
): readonly Statement[] =>
  grants.includes('send e-mail')
    ? [
        {
          Effect: 'Allow',
          Action: ['ses:SendEmail'],
          Resource: [senderArn, configurationSetArn],
          Condition: { StringEquals: { 'ses:FromAddress': senderAddress } },
        },
      ]
    : [];

const tableKey = (grants: readonly Grant[], { tableKeyArn, ...where }: GrantTargets): readonly Statement[] => {
  if (grants.some((grant) => /^(put|remove|check) /.test(grant))) return [keyUse(writing, [tableKeyArn], 'dynamodb', where)];
  return grants.some((grant) => grant.startsWith('read ')) ? [keyUse(reading, [tableKeyArn], 'dynamodb', where)] : [];
};

/**
 * What signs asks for the public half too: a signature names its key. The way of signing is bound, and to every key that is not retired:
 * while a deployment goes on, the old function signs with the one and the new function with the other.
 */
const signs = (grants: readonly Grant[], { signingKeys: { maySign, published } }: GrantTargets): readonly Statement[] => {
  const gives = (Resource: readonly string[]): Statement => ({ Effect: 'Allow', Action: ['kms:GetPublicKey'], Resource });
  const Condition = { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } };
  return [
    ...(grants.includes('sign reply')
      ? [{ Effect: 'Allow', Action: ['kms:Sign'], Resource: maySign, Condition } as const, gives(maySign)]
      : []),
    ...(grants.includes('publish key') ? [gives(published)] : []),
  ];
};

/** The statements that allow exactly what the grants say: of one row, or of a function, whose grants are the sum of its rows'. */
export const statementsOf = (grants: readonly Grant[], targets: GrantTargets): readonly Statement[] => {
  const ofItems = grants.filter((grant) => !isObjectGrant(grant));
  return [
    ...reads(named('read', ofItems), targets),
    ...writes('dynamodb:PutItem', named('put', ofItems), targets),
    ...writes('dynamodb:DeleteItem', named('remove', ofItems), targets),
    ...writes('dynamodb:ConditionCheckItem', named('check', ofItems), targets),
    ...tableKey(ofItems, targets),
    ...attachmentStatements(grants, targets),
    ...sends(
      named('send', grants).filter((queue) => queue !== 'e-mail'),
      targets,
    ),
    ...mails(grants, targets),
    ...signs(grants, targets),
  ];
};
