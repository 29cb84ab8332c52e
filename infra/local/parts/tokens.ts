import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Events, type MutableToken, OAuth2Server, type TokenRequestIncomingMessage } from 'oauth2-mock-server';
import { note, told } from '../part.ts';
import { at } from '../places.ts';
import { claimsFor } from '../token-claims.ts';

/** The token server: access tokens with the claims that Cognito gives, signed with a key of this instance. */
const { state, blueprint } = told();
const server = new OAuth2Server();
const keyFile = join(state, 'token-key.json');

if (existsSync(keyFile)) {
  await server.issuer.keys.add(JSON.parse(readFileSync(keyFile, 'utf8')));
} else {
  const key = await server.issuer.keys.generate('RS256');
  writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 });
}
server.issuer.url = at(blueprint.ports.tokens);
server.service.on(Events.BeforeTokenSigning, (token: MutableToken, request: TokenRequestIncomingMessage) => {
  const asked = Object.entries(request.body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  Object.assign(token.payload, claimsFor(Object.fromEntries(asked), Math.floor(Date.now() / 1000)));
});
await server.start(blueprint.ports.tokens, '127.0.0.1');
server.issuer.url = at(blueprint.ports.tokens);
note('The token server answers');
process.on('SIGTERM', () => process.exit(0));
