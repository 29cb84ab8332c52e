import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fail, ok } from '../../domain/result.ts';
import type { People, Person } from '../ports/people.ts';

/** The attribute that says by which State somebody was entered. It is written once and cannot be changed. */
const ofState = 'custom:state';

/** What the pool says of somebody, by whichever of its operations. */
type Said = { readonly attributes: readonly AttributeType[]; readonly enabled?: boolean; readonly status?: string };

const personOf = ({ attributes, enabled, status }: Said): Person => {
  const textOf = (name: string): string | undefined => attributes.find(({ Name }) => Name === name)?.Value;
  const [subject, address] = [textOf('sub'), textOf('email')];
  if (subject === undefined || address === undefined) throw new Error('The pool names a person without subject or address');
  if (enabled === false) return { subject, address, state: textOf(ofState), standing: 'dismissed' };
  const standing = status === 'FORCE_CHANGE_PASSWORD' ? 'first-password' : 'active';
  return { subject, address, state: textOf(ofState), standing };
};

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** What a list of several pages says in all. */
const everyPage = async <T>(
  page: (token: string | undefined) => Promise<{ readonly found: readonly T[]; readonly next: string | undefined }>,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const { found, next } = await page(token);
    all.push(...found);
    token = next;
  } while (token !== undefined);
  return all;
};

/** The people of a user pool of Cognito. */
export const poolPeople = (client: CognitoIdentityProviderClient, UserPoolId: string): People => ({
  at: async (Username) => {
    try {
      const { UserAttributes = [], Enabled, UserStatus } = await client.send(new AdminGetUserCommand({ UserPoolId, Username }));
      return personOf({ attributes: UserAttributes, enabled: Enabled ?? true, status: UserStatus ?? '' });
    } catch (error) {
      if (isNamed(error, 'UserNotFoundException')) return undefined;
      throw error;
    }
  },
  groupsOf: (Username) =>
    everyPage(async (NextToken) => {
      const said = await client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username, NextToken }));
      return { found: (said.Groups ?? []).map(({ GroupName = '' }) => GroupName), next: said.NextToken };
    }),
  inGroup: (GroupName) =>
    everyPage(async (NextToken) => {
      const said = await client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName, NextToken }));
      const found = (said.Users ?? []).map(({ Attributes = [], Enabled = true, UserStatus = '' }) =>
        personOf({ attributes: Attributes, enabled: Enabled, status: UserStatus }),
      );
      return { found, next: said.NextToken };
    }),
  enter: async (Username, state, TemporaryPassword) => {
    const UserAttributes = [
      { Name: 'email', Value: Username },
      { Name: 'email_verified', Value: 'true' },
      { Name: ofState, Value: state },
    ];
    try {
      const { User } = await client.send(
        new AdminCreateUserCommand({ UserPoolId, Username, UserAttributes, TemporaryPassword, MessageAction: 'SUPPRESS' }),
      );
      return ok(personOf({ attributes: User?.Attributes ?? [] }).subject);
    } catch (error) {
      if (isNamed(error, 'UsernameExistsException')) return fail('address-taken');
      throw error;
    }
  },
  addTo: async (GroupName, Username) => {
    await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
  },
  takeFrom: async (GroupName, Username) => {
    await client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));
  },
  givePassword: async (Username, Password) => {
    await client.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: false }));
  },
  signOut: async (Username) => {
    await client.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username }));
  },
  shutOut: async (Username) => {
    await client.send(new AdminDisableUserCommand({ UserPoolId, Username }));
  },
  letIn: async (Username) => {
    await client.send(new AdminEnableUserCommand({ UserPoolId, Username }));
  },
});
