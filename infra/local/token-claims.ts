import { randomUUID } from 'node:crypto';

/** What the token server is asked for, as form fields beside OAuth's own. `groups` makes it a natural person's token. */
export type TokenAsked = Readonly<Record<string, string | undefined>>;

/** The claims of an access token as Cognito gives them: groups for a person, scopes for a machine. */
export const claimsFor = (asked: TokenAsked, now: number): Record<string, unknown> => {
  const lifetime = Number(asked['expires_in'] ?? '3600');
  const subject = asked['subject'] ?? asked['client_id'] ?? 'local';
  const common = {
    sub: subject,
    token_use: 'access',
    client_id: asked['client_id'] ?? 'local',
    iat: now,
    exp: now + lifetime,
    jti: randomUUID(),
  };
  if (asked['groups'] === undefined) return { ...common, scope: asked['scope'] ?? 'readmit/api' };
  const groups = asked['groups'].split(',').filter((group) => group !== '');
  return { ...common, username: subject, 'cognito:groups': groups, scope: asked['scope'] ?? 'openid readmit/api' };
};
