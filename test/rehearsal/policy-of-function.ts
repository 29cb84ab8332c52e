import type { Statement } from './policy.ts';
import { resourcesOf, type Template } from './policy-template.ts';

const theFunction = (templates: readonly Template[], name: string) => {
  const found = resourcesOf(templates, 'AWS::Lambda::Function').find(
    ({ properties }) => variablesIn(properties)['POWERTOOLS_SERVICE_NAME'] === name,
  );
  if (found === undefined) throw new Error(`No template has the function ${name}`);
  return found;
};

const variablesIn = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  (properties['Environment'] as { readonly Variables?: Record<string, string> } | undefined)?.Variables ?? {};

/** The environment that the template gives a function (`api-cases`, ...); references as symbolic names (see `resolved`). */
export const environmentOfFunction = (templates: readonly Template[], name: string): Readonly<Record<string, string>> =>
  variablesIn(theFunction(templates, name).properties);

const policyTypes = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'];

/**
 * The statements of the policies that the templates attach to a function's role; references as symbolic names.
 * Throws where the role has policies that do not stand in the templates: they could not be judged.
 */
export const statementsOfFunction = (templates: readonly Template[], name: string): readonly Statement[] => {
  const role = String(theFunction(templates, name).properties['Role']).replace(/\.Arn$/, '');
  const roleRow = resourcesOf(templates, 'AWS::IAM::Role').find(({ logicalName }) => logicalName === role);
  if (roleRow === undefined) throw new Error(`No template has the role of ${name}`);
  for (const elsewhere of ['ManagedPolicyArns', 'Policies', 'PermissionsBoundary']) {
    if (elsewhere in roleRow.properties) throw new Error(`The role of ${name} has ${elsewhere}, which are not read here`);
  }
  return policyTypes
    .flatMap((type) => resourcesOf(templates, type))
    .filter(({ properties }) => (properties['Roles'] as readonly string[] | undefined)?.includes(role))
    .flatMap(({ properties }) => (properties['PolicyDocument'] as { readonly Statement: readonly Statement[] }).Statement);
};

/** What the policy of the bucket of attachments denies, whatever else allows it. */
export const denialsOfBucket = (templates: readonly Template[], bucketArn: string): readonly Statement[] =>
  resourcesOf(templates, 'AWS::S3::BucketPolicy')
    .filter(({ properties }) => `${properties['Bucket']}.Arn` === bucketArn)
    .flatMap(
      ({ properties }) =>
        (properties['PolicyDocument'] as { Statement: readonly (Statement & { Principal: unknown })[] }).Statement,
    )
    .filter(({ Effect }) => Effect === 'Deny')
    .map(({ Principal: _, ...statement }): Statement => statement);

/** By what name the role of a function asks for objects: its own where it was given one. */
export const principalOf = (templates: readonly Template[], name: string, account: string): string => {
  const role = String(theFunction(templates, name).properties['Role']).replace(/\.Arn$/, '');
  const { properties } = resourcesOf(templates, 'AWS::IAM::Role').find(({ logicalName }) => logicalName === role) ?? {};
  return `arn:aws:iam::${account}:role/${properties?.['RoleName'] ?? role}`;
};
