import { allows, type Statement } from '../../rehearsal/policy.ts';

/** A statement of the policy of a queue or a key, with references resolved. */
export type ResourceStatement = Statement & { readonly Principal: '*' | { readonly AWS?: string | readonly string[] } };

const principalsOf = ({ Principal }: ResourceStatement): readonly string[] =>
  [Principal === '*' ? '*' : (Principal.AWS ?? [])].flat();

const refusesUnencrypted = ({ Effect, Condition }: ResourceStatement): boolean =>
  Effect === 'Deny' && JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}';

/** Which of the actions the policy of a resource allows an account that calls by an encrypted connection. */
export const allowedTo = (
  account: string,
  statements: readonly ResourceStatement[],
  resource: string,
  actions: readonly string[],
): readonly string[] => {
  const about = statements
    .filter((statement) => !refusesUnencrypted(statement))
    .filter((statement) => principalsOf(statement).some((who) => ['*', account, `arn:aws:iam::${account}:root`].includes(who)))
    .map(({ Principal: _, ...statement }) => statement);
  return actions.filter((action) => allows(about, { action, resource }));
};
