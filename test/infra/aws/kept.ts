import { readFileSync, writeFileSync } from 'node:fs';
import type { Resource, Template } from '../../rehearsal/policy-template.ts';

/** What cannot be made again, by its type: what is lost with it, and the properties of which CloudFormation makes another one. */
const irreplaceable: Readonly<Record<string, { readonly harm: string; readonly settled: readonly string[] }>> = {
  'AWS::DynamoDB::Table': {
    harm: 'everything that is stored would stay behind in a table that nothing reads',
    settled: ['TableName', 'KeySchema', 'LocalSecondaryIndexes', 'ImportSourceSpecification'],
  },
  'AWS::Cognito::UserPool': {
    harm: 'every person would get another subject, and no rule of two persons could compare with what is on record',
    settled: ['UserPoolName', 'AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration', 'Schema'],
  },
  'AWS::Cognito::UserPoolClient': {
    harm: 'whoever signs in by it would have to be told another name, and another secret',
    settled: ['UserPoolId', 'ClientName', 'GenerateSecret'],
  },
  'AWS::Cognito::UserPoolDomain': {
    harm: 'nobody could sign in at the address that is known',
    settled: ['UserPoolId', 'Domain'],
  },
  'AWS::KMS::Key': {
    harm: 'what it encrypts could not be read, or what it signed be proven, once it is gone',
    settled: ['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin'],
  },
  'AWS::SecretsManager::Secret': {
    harm: 'another value would be made, and under it nobody who was stopped is found again',
    // A change of how it is generated makes no other secret, and writes another value into it.
    settled: ['Name', 'GenerateSecretString', 'SecretString'],
  },
  'AWS::S3::Bucket': {
    harm: 'what was attached would stay behind in a bucket that nothing reads',
    settled: ['BucketName', 'ObjectLockEnabled'],
  },
  'AWS::Backup::BackupVault': {
    harm: 'the copies would stay behind in a vault that nobody looks into',
    settled: ['BackupVaultName', 'EncryptionKeyArn'],
  },
  'AWS::SNS::Topic': {
    harm: 'nobody would get an alarm until each address has confirmed again',
    settled: ['TopicName', 'FifoTopic'],
  },
};

type Retained = Resource & { readonly DeletionPolicy?: string; readonly UpdateReplacePolicy?: string };

/** A resource as it was released: its type, what decides whether it stays the same, and whether it outlives its stack. */
export type KeptResource = {
  readonly type: string;
  readonly settled: Readonly<Record<string, unknown>>;
  readonly outlives: boolean;
};

/** By `<stack>/<logical id>`: under another of either CloudFormation makes another resource. */
export type KeptResources = Readonly<Record<string, KeptResource>>;

/** What those stacks have that cannot be made again. */
export const keptOf = (stacks: Readonly<Record<string, Template>>): KeptResources =>
  Object.fromEntries(
    Object.entries(stacks)
      .flatMap(([stack, { Resources }]) =>
        Object.entries(Resources).flatMap(([id, resource]): readonly (readonly [string, KeptResource])[] => {
          const { Type: type, Properties = {}, DeletionPolicy, UpdateReplacePolicy } = resource as Retained;
          const names = irreplaceable[type]?.settled.filter((name) => Properties[name] !== undefined);
          if (names === undefined) return [];
          const settled = Object.fromEntries(names.map((name) => [name, Properties[name]]));
          return [
            [`${stack}/${id}`, { type, settled, outlives: DeletionPolicy === 'Retain' && UpdateReplacePolicy === 'Retain' }],
          ];
        }),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** Of the attributes of a pool's people more can come, and none can change or go. */
const stays = (name: string, before: unknown, after: unknown): boolean => {
  const [was, is] = [before, after].map((value) => JSON.stringify(value));
  if (name !== 'Schema') return was === is;
  const left = ((after ?? []) as readonly unknown[]).map((attribute) => JSON.stringify(attribute));
  return ((before ?? []) as readonly unknown[]).every((attribute) => left.includes(JSON.stringify(attribute)));
};

/** A sentence for each that would be removed, replaced or no longer be kept when its stack goes, with what is lost by it. */
export const lostOf = (released: KeptResources, now: KeptResources): readonly string[] =>
  Object.entries(released).flatMap(([place, { type, settled, outlives }]) => {
    const harm = irreplaceable[type]?.harm ?? 'it was released as something that cannot be made again';
    const found = now[place];
    if (found?.type !== type) return [`${place} (${type}) would be removed: ${harm}`];
    const names = new Set([...Object.keys(settled), ...Object.keys(found.settled)]);
    const changed = [...names].filter((name) => !stays(name, settled[name], found.settled[name]));
    if (changed.length > 0) return [`${place} (${type}) would be replaced, since ${changed.join(' and ')} changes: ${harm}`];
    return outlives && !found.outlives ? [`${place} (${type}) would go with its stack: ${harm}`] : [];
  });

const file = new URL('kept.json', import.meta.url);

/** What the last release has of the stage production. */
export const released = (): KeptResources => JSON.parse(readFileSync(file, 'utf8')) as KeptResources;

export const writeReleased = (kept: KeptResources): void => writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
