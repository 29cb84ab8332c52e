import {
  AddUserPoolClientSecretCommand,
  type ClientSecretDescriptorType,
  type CognitoIdentityProviderClient,
  DeleteUserPoolClientSecretCommand,
  ListUserPoolClientSecretsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { MachineSecret, MachineSecrets } from '../ports/machine-secrets.ts';

type Said = Pick<ClientSecretDescriptorType, 'ClientSecretId' | 'ClientSecretCreateDate'>;

const secretOf = ({ ClientSecretId, ClientSecretCreateDate }: Said): MachineSecret => {
  if (ClientSecretId === undefined || ClientSecretCreateDate === undefined) throw new Error('The pool names a secret by nothing');
  return { id: ClientSecretId, since: ClientSecretCreateDate.toISOString() };
};

/** The secrets of a client of a user pool of Cognito, which has two at most and never none. */
export const poolMachineSecrets = (
  client: CognitoIdentityProviderClient,
  pool: { readonly UserPoolId: string; readonly ClientId: string },
): MachineSecrets => ({
  client: pool.ClientId,
  all: async () => {
    const { ClientSecrets = [] } = await client.send(new ListUserPoolClientSecretsCommand(pool));
    return ClientSecrets.map(secretOf);
  },
  add: async () => {
    const { ClientSecretDescriptor: said = {} } = await client.send(new AddUserPoolClientSecretCommand(pool));
    if (said.ClientSecretValue === undefined) throw new Error('The pool made a secret and does not tell it');
    return { ...secretOf(said), secret: said.ClientSecretValue };
  },
  end: async (ClientSecretId) => {
    await client.send(new DeleteUserPoolClientSecretCommand({ ...pool, ClientSecretId }));
  },
});
