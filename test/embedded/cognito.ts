import { createServer } from 'node:http';

type Said = Readonly<Record<string, string | readonly { readonly Name: string; readonly Value: string }[] | undefined>>;

/** Somebody in the pool, as Cognito keeps one. */
export type User = {
  readonly attributes: Record<string, string>;
  readonly groups: Set<string>;
  enabled: boolean;
  status: string;
};

/** What stands in for Cognito: one pool with its users and one client's secrets, asked as Cognito is. */
export type Cognito = {
  readonly endpoint: string;
  /** The calls so far, with what they said. */
  readonly calls: { readonly operation: string; readonly said: Said }[];
  readonly users: Map<string, User>;
  readonly secrets: { readonly id: string; readonly value: string }[];
  /** Somebody entered past the service, as an administrator of the AWS account can. */
  put(address: string, state: string | undefined, groups: readonly string[]): User;
  close(): Promise<unknown>;
};

class Refusal extends Error {}

const attributesOf = ({ attributes }: User) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

/** How many a page of a list has: few, so that every list has several. */
const page = 2;

export const startCognito = async (): Promise<Cognito> => {
  const users = new Map<string, User>();
  const secrets = [{ id: 'client--1', value: 'made with the client' }];
  const calls: { operation: string; said: Said }[] = [];
  let [subjects, made] = [0, 1];

  const found = ({ Username }: Said): User => {
    const user = [...users.values()].find(({ attributes }) =>
      [attributes['email'], attributes['sub']].includes(String(Username)),
    );
    if (user === undefined) throw new Refusal('UserNotFoundException');
    return user;
  };
  const put: Cognito['put'] = (address, state, groups) => {
    subjects += 1;
    const ofState = state === undefined ? {} : { 'custom:state': state };
    const attributes = { sub: `subject-${subjects}`, email: address, ...ofState };
    const user = { attributes, groups: new Set(groups), enabled: true, status: 'CONFIRMED' };
    users.set(address, user);
    return user;
  };
  const paged = <T>(all: readonly T[], { NextToken = '0' }: Said) => {
    const [from, until] = [Number(NextToken), Number(NextToken) + page];
    return { some: all.slice(from, until), ...(until < all.length ? { NextToken: String(until) } : {}) };
  };
  const shown = (user: User) => ({ Attributes: attributesOf(user), Enabled: user.enabled, UserStatus: user.status });
  const describedAt = (id: string) => ({ ClientSecretId: id, ClientSecretCreateDate: 1_780_000_000 });
  const answers: Readonly<Record<string, (said: Said) => object>> = {
    AdminGetUser: (said) => {
      const { attributes, enabled, status } = found(said);
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      return { Username: attributes['sub'], UserAttributes, Enabled: enabled, UserStatus: status };
    },
    AdminListGroupsForUser: (said) => {
      const { some, ...next } = paged([...found(said).groups], said);
      return { Groups: some.map((GroupName) => ({ GroupName })), ...next };
    },
    ListUsersInGroup: (said) => {
      const { some, ...next } = paged(
        [...users.values()].filter(({ groups }) => groups.has(String(said['GroupName']))),
        said,
      );
      return { Users: some.map(shown), ...next };
    },
    AdminCreateUser: ({ Username, UserAttributes }) => {
      if (users.has(String(Username))) throw new Refusal('UsernameExistsException');
      const given = Object.fromEntries(
        (UserAttributes as readonly { Name: string; Value: string }[]).map(({ Name, Value }) => [Name, Value]),
      );
      const user = put(String(Username), given['custom:state'], []);
      user.status = 'FORCE_CHANGE_PASSWORD';
      return { User: shown(user) };
    },
    AdminAddUserToGroup: (said) => {
      found(said).groups.add(String(said['GroupName']));
      return {};
    },
    AdminRemoveUserFromGroup: (said) => {
      found(said).groups.delete(String(said['GroupName']));
      return {};
    },
    AdminSetUserPassword: (said) => {
      found(said).status = 'FORCE_CHANGE_PASSWORD';
      return {};
    },
    AdminUserGlobalSignOut: (said) => {
      found(said);
      return {};
    },
    AdminDisableUser: (said) => {
      found(said).enabled = false;
      return {};
    },
    AdminEnableUser: (said) => {
      found(said).enabled = true;
      return {};
    },
    ListUserPoolClientSecrets: () => ({ ClientSecrets: secrets.map(({ id }) => describedAt(id)) }),
    AddUserPoolClientSecret: () => {
      if (secrets.length > 1) throw new Refusal('LimitExceededException');
      made += 1;
      const secret = { id: `client--${made}`, value: `secret ${made}` };
      secrets.push(secret);
      return { ClientSecretDescriptor: { ...describedAt(secret.id), ClientSecretValue: secret.value } };
    },
    DeleteUserPoolClientSecret: ({ ClientSecretId }) => {
      if (secrets.length === 1) throw new Refusal('InvalidParameterException');
      secrets.splice(
        secrets.findIndex(({ id }) => id === ClientSecretId),
        1,
      );
      return {};
    },
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers['x-amz-target']).replace('AWSCognitoIdentityProviderService.', '');
    const said = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Said;
    calls.push({ operation, said });
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    };
    try {
      const answer = answers[operation];
      if (answer === undefined) throw new Refusal('AccessDeniedException');
      const body = answer(said);
      reply(200, body);
    } catch (error) {
      reply(error instanceof Refusal ? 400 : 500, {
        __type: error instanceof Error ? error.message : 'unknown',
        message: 'refused',
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    calls,
    users,
    secrets,
    put,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
