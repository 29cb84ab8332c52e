import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { poolMachineSecrets } from '../../../../functions/adapters/pool-machine-secrets.ts';
import { poolPeople } from '../../../../functions/adapters/pool-people.ts';
import { answered } from '../../../../functions/people/answered.ts';
import { firstPassword } from '../../../../functions/people/first-password.ts';
import { type Cognito, startCognito } from '../../../embedded/cognito.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../../../infra/aws/people.ts', import.meta.url));
const UserPoolId = 'eu-central-1_pool';
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };

let [cognito, lambda]: [Cognito, Server] = [] as never;
let client: CognitoIdentityProviderClient;
let invoked: string[] = [];
let failing = false;

/** Lambda with the function of Kazakhstan, and of no other State: what was called is refused as IAM refuses it. */
const startLambda = async (): Promise<void> => {
  lambda = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, name = ''] = /functions\/([^/]+)\/invocations/.exec(String(request.url)) ?? [];
    invoked.push(name);
    if (name !== 'readmit-production-people-kz') {
      response.writeHead(403, { 'x-amzn-errortype': 'AccessDeniedException' }).end('{"Message":"not authorized"}');
      return;
    }
    const own = {
      state: 'KZ',
      people: poolPeople(client, UserPoolId),
      secrets: poolMachineSecrets(client, { UserPoolId, ClientId: 'client' }),
      worksUntil: () => '2026-12-01T08:15:00.000Z',
      firstPassword,
    };
    const answer = await answered(own, JSON.parse(Buffer.concat(chunks).toString('utf8')), 'request-1');
    response.writeHead(200, failing ? { 'x-amz-function-error': 'Unhandled' } : {}).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => lambda.listen(0, '127.0.0.1', resolve));
};

beforeEach(async () => {
  [invoked, failing] = [[], false];
  cognito = await startCognito();
  client = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint: cognito.endpoint, credentials });
  await startLambda();
});
afterEach(async () => {
  client.destroy();
  lambda.closeAllConnections();
  lambda.close();
  await cognito.close();
});

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const people = async (...words: readonly string[]): Promise<Ended> => {
  const { port } = lambda.address() as { port: number };
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  const ended = await run(process.execPath, [command, ...words], { env }).catch((error: Ended) => error);
  return { code: 'code' in ended ? ended.code : 0, stdout: ended.stdout, stderr: ended.stderr };
};

describe('The command by which a State administers its people', () => {
  test('carries somebody from the invitation to the dismissal', async () => {
    const invited = await people('invite', 'KZ', 'officer,supervisor', 'first@kz.example');
    expect(invited.stdout).toMatch(/^First password of subject-1, for 2 days, told this once: .*\nAa7-\S+\n$/);
    expect((await people('list', 'KZ')).stdout).toBe(
      'first@kz.example  officer, supervisor, has a first password to change  (subject-1)\n',
    );
    const dismissed = await people('dismiss', 'KZ', 'first@kz.example');
    expect(dismissed.stdout).toBe(
      'subject-1 is dismissed. A token that was given before works until 2026-12-01T08:15:00.000Z, and none is renewed.\nNO SUPERVISOR IS LEFT who can sign in: nothing that needs one can be done.\n',
    );
    expect(await people('invite', 'KZ', 'officer', 'first@kz.example')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/entered already/),
    });
  });

  test('changes a machine’s secret in three steps', async () => {
    expect((await people('add-secret', 'KZ')).stdout).toMatch(/told this once.*\nsecret 2\n$/);
    expect((await people('secrets', 'KZ')).stdout).toMatch(/^Client client\nclient--1 {2}since .*\nclient--2 {2}since /);
    expect((await people('end-secret', 'KZ', 'client--1')).stdout).toMatch(/^client--1 is ended\./);
  });

  test('does nothing when dry, and shows what it would call and what that could ask of the pool', async () => {
    const { stdout } = await people('reset', 'KZ', 'first@kz.example', '--dry-run');
    expect(stdout).toBe(
      'lambda:InvokeFunction readmit-production-people-kz in eu-central-1\n{"act":"reset","address":"first@kz.example"}\nwhich may ask the pool for: AdminGetUser, AdminListGroupsForUser, AdminSetUserPassword, AdminUserGlobalSignOut\nNothing was done.\n',
    );
    expect([invoked, cognito.calls]).toEqual([[], []]);
  });

  test('calls no other State’s function but the one that is named, once', async () => {
    expect(await people('list', 'FR')).toMatchObject({ code: 1, stderr: 'not authorized\n' });
    expect(invoked).toEqual(['readmit-production-people-fr']);
    failing = true;
    expect(await people('add-secret', 'KZ')).toMatchObject({ code: 1, stderr: expect.stringMatching(/failed; what it did/) });
    expect(invoked).toEqual(['readmit-production-people-fr', 'readmit-production-people-kz']);
  });

  test('says how it is written, and which States there are', async () => {
    for (const words of [[], ['delete', 'KZ', 'a@b.example'], ['invite', 'KZ', 'a@b.example'], ['list']])
      expect(await people(...words)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/invite STATE ROLE\[,ROLE\] ADDRESS/),
      });
    expect(await people('list', 'DE')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/has no State DE: it has FR, KZ/),
    });
  });
});
