/** What the pool of callers may be asked, by its own words for it. */
export type PoolAction =
  | 'AddUserPoolClientSecret'
  | 'AdminAddUserToGroup'
  | 'AdminCreateUser'
  | 'AdminDisableUser'
  | 'AdminEnableUser'
  | 'AdminGetUser'
  | 'AdminListGroupsForUser'
  | 'AdminRemoveUserFromGroup'
  | 'AdminSetUserPassword'
  | 'AdminUserGlobalSignOut'
  | 'DeleteUserPoolClientSecret'
  | 'ListUserPoolClientSecrets'
  | 'ListUsersInGroup';

/** An act on a State's people or its machines: what it is told besides, in that order, and what of the pool it may ask for. */
export type PeopleAct = {
  readonly summary: string;
  readonly takes: readonly ('roles' | 'address' | 'id')[];
  readonly may: readonly PoolAction[];
  /** It is about the machines of one of the State's authorities: `of` says which, where it is not that for readmission. */
  readonly ofMachines?: true;
};

/** What finds somebody and sees that it is nobody of another State. */
const looks = ['AdminGetUser', 'AdminListGroupsForUser'] as const satisfies readonly PoolAction[];

/** What a State can do about its own people and its own machines, and about no others, by the name of the act. */
export const peopleActs = {
  list: {
    summary: 'everybody who has a role, the dismissed too',
    takes: [],
    may: ['ListUsersInGroup'],
  },
  invite: {
    summary: 'enters a person, with roles and a first password',
    takes: ['roles', 'address'],
    may: [...looks, 'AdminCreateUser', 'AdminAddUserToGroup'],
  },
  roles: {
    summary: 'gives a person these roles and no others',
    takes: ['roles', 'address'],
    may: [...looks, 'AdminAddUserToGroup', 'AdminRemoveUserFromGroup', 'AdminUserGlobalSignOut', 'ListUsersInGroup'],
  },
  reset: {
    summary: 'gives a person another first password; the second factor stays',
    takes: ['address'],
    may: [...looks, 'AdminSetUserPassword', 'AdminUserGlobalSignOut'],
  },
  dismiss: {
    summary: 'shuts a person out',
    takes: ['address'],
    may: [...looks, 'AdminDisableUser', 'AdminUserGlobalSignOut', 'ListUsersInGroup'],
  },
  reinstate: {
    summary: 'lets a person in again who was dismissed, by another first password',
    takes: ['address'],
    may: [...looks, 'AdminSetUserPassword', 'AdminEnableUser'],
  },
  secrets: {
    summary: 'which secrets the machines have, and since when',
    takes: [],
    may: ['ListUserPoolClientSecrets'],
    ofMachines: true,
  },
  'add-secret': {
    summary: 'makes the machines a second secret, beside the one that they use',
    takes: [],
    may: ['ListUserPoolClientSecrets', 'AddUserPoolClientSecret'],
    ofMachines: true,
  },
  'end-secret': {
    summary: 'ends one of two secrets',
    takes: ['id'],
    may: ['ListUserPoolClientSecrets', 'DeleteUserPoolClientSecret'],
    ofMachines: true,
  },
} as const satisfies Record<string, PeopleAct>;
