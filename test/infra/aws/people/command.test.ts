import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answered } from '../../../../functions/people/answered.ts';
import { called } from '../../../../infra/aws/people/called.ts';
import { answerInWords } from '../../../../infra/aws/people/in-words.ts';
import { orderIn } from '../../../../infra/aws/people/order.ts';
import { type Cognito, startCognito } from '../../../embedded/cognito.ts';
import { ownOf } from '../../../functions/people/own-of.ts';

const run = promisify(execFile);
const command = fileURLToPath(new URL('../../../../infra/aws/people.ts', import.meta.url));
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
    const answer = await answered(ownOf(client, 'KZ'), JSON.parse(Buffer.concat(chunks).toString('utf8')), 'request-1');
    response.writeHead(200, failing ? { 'x-amz-function-error': 'Unhandled' } : {}).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => lambda.listen(0, '127.0.0.1', resolve));
};

beforeEach(async () => {
  [invoked, failing] = [[], false];
  cognito = await startCognito();
  client = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint: cognito.endpoint, credentials });
  await startLambda();
  const { port } = lambda.address() as { port: number };
  vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', `http://127.0.0.1:${port}`);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  lambda.closeAllConnections();
  lambda.close();
  await cognito.close();
});

/** What the command says, without a process of its own. */
const says = async (line: string): Promise<string> => {
  const order = orderIn(
    line.split(' ').filter((word) => word !== '--justice'),
    line.endsWith('--justice'),
  );
  if (order === undefined) throw new Error(`${line} is no order`);
  return answerInWords(await called({ name: 'production', region: 'eu-central-1' }, order));
};

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const ended = async (...words: readonly string[]): Promise<Ended> => {
  const done = await run(process.execPath, [command, ...words]).catch((error: Ended) => error);
  return { code: 'code' in done ? done.code : 0, stdout: done.stdout, stderr: done.stderr };
};

describe('The command by which a State administers its people', () => {
  test('carries somebody from the invitation to the dismissal', async () => {
    const invited = await says('invite KZ officer,supervisor first@kz.example');
    expect(invited).toMatch(/^First password of subject-1, for 2 days, told this once: .*\nAa7-\S+$/);
    expect(await says('list KZ')).toBe('first@kz.example  officer, supervisor, has a first password to change  (subject-1)');
    expect(await says('dismiss KZ first@kz.example')).toBe(
      'subject-1 is dismissed. A token that was given before works until 2026-12-01T08:15:00.000Z, and none is renewed.\nNO SUPERVISOR IS LEFT who can sign in: nothing that needs one can be done.\nNO SUPERVISOR OF JUSTICE IS LEFT who can sign in: nothing that needs one can be done in a transfer of a convicted person.',
    );
    expect(await says('invite KZ officer first@kz.example')).toMatch(/entered already/);
  });

  test('changes a machine’s secret in three steps', async () => {
    expect(await says('add-secret KZ')).toMatch(/told this once.*\nsecret 2$/);
    expect(await says('secrets KZ')).toMatch(/^Client client\nclient--1 {2}since .*\nclient--2 {2}since /);
    expect(await says('end-secret KZ client--1')).toMatch(/^client--1 is ended\./);
  });

  test('is told by --justice that the machines of the central authority are meant, and takes it of no other act', async () => {
    expect(await says('secrets KZ --justice')).toMatch(/^Client client-of-justice\n/);
    expect(orderIn(['dismiss', 'KZ', 'first@kz.example'], true)).toBeUndefined();
  });

  test('says in words that nobody is entered for both authorities', async () => {
    expect(await says('invite KZ officer,justice both@kz.example')).toMatch(/^A role of justice goes with no other/);
  });

  test('calls the function of the State that is named and no other, once', async () => {
    await expect(says('list FR')).rejects.toThrow('not authorized');
    expect(invoked).toEqual(['readmit-production-people-fr']);
    failing = true;
    await expect(says('add-secret KZ')).rejects.toThrow('failed; what it did before stands in its log');
    expect(invoked).toEqual(['readmit-production-people-fr', 'readmit-production-people-kz']);
  });

  test.each(['', 'delete KZ a@b.example', 'invite KZ a@b.example', 'list', 'toString KZ'])('takes no half order: %s', (line) => {
    expect(orderIn(line.split(' '))).toBeUndefined();
  });

  test('does nothing when dry, and shows what it would call and what that could ask of the pool', async () => {
    const { stdout } = await ended('reset', 'KZ', 'first@kz.example', '--dry-run');
    expect(stdout).toBe(
      'lambda:InvokeFunction readmit-production-people-kz in eu-central-1\n{"act":"reset","address":"first@kz.example"}\nwhich may ask the pool for: AdminGetUser, AdminListGroupsForUser, AdminSetUserPassword, AdminUserGlobalSignOut\nNothing was done.\n',
    );
    expect([invoked, cognito.calls]).toEqual([[], []]);
  });

  test('says how it is written, and which States there are', async () => {
    expect(await ended('list')).toMatchObject({ code: 2, stderr: expect.stringMatching(/invite STATE ROLE\[,ROLE\] ADDRESS/) });
    expect(await ended('list', 'AT')).toMatchObject({ code: 1, stderr: expect.stringMatching(/has no State AT: it has FR, KZ/) });
  });
});
