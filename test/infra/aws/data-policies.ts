import { at, readable } from './synthesis.ts';

type Given = { readonly Action: string | readonly string[]; readonly Resource: string | readonly string[] };

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

/** Every statement that a policy in the stack of the data has, resolved, with its actions and resources as lists. */
export const listedStatements = (
  stageName: string,
  only: readonly string[] = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'],
) => {
  const { all, data } = readable(stageName);
  return only.flatMap((type) =>
    all(type, [data]).flatMap(({ properties }) =>
      (at(properties, 'PolicyDocument', 'Statement') as readonly Given[]).map((statement) => ({
        ...statement,
        actions: listOf(statement.Action),
        resources: listOf(statement.Resource),
      })),
    ),
  );
};
