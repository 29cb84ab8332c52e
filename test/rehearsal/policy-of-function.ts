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
