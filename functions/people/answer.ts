/** Somebody of a State as its administrators see one. */
export type Listed = {
  readonly address: string;
  readonly subject: string;
  readonly roles: readonly string[];
  /** `not-yours`: has a role of the State and was not entered by it. Whoever runs the service must say how that came. */
  readonly standing: 'active' | 'first-password' | 'dismissed' | 'not-yours';
};

/** A secret of the State's machines, without its words. */
export type ListedSecret = { readonly id: string; readonly since: string };

/** How many supervisors of the State can sign in now, and how many of its central authority; absent where it has not that authority. */
export type SupervisorsLeft = { readonly supervisors?: number; readonly justiceSupervisors?: number };

/** What was done. `worksUntil`: until then a token works that was given before, as an RFC 3339 moment. */
export type Done =
  | { readonly kind: 'people'; readonly people: readonly Listed[] }
  | { readonly kind: 'invited' | 'reset' | 'reinstated'; readonly subject: string; readonly password: string }
  | ({
      readonly kind: 'roles-set' | 'dismissed';
      readonly subject: string;
      readonly roles: readonly string[];
      readonly worksUntil: string;
    } & SupervisorsLeft)
  | { readonly kind: 'secrets'; readonly client: string; readonly secrets: readonly ListedSecret[] }
  | { readonly kind: 'secret-added'; readonly client: string; readonly id: string; readonly secret: string }
  | { readonly kind: 'secret-ended'; readonly client: string; readonly id: string; readonly worksUntil: string };

/** Why nothing was done. What belongs to another State does not exist, but for an address, which the pool takes once. */
export type Refused =
  | { readonly kind: 'not-understood'; readonly wrong: readonly string[] }
  | { readonly kind: 'nobody-of-yours' }
  | { readonly kind: 'already-entered' }
  | { readonly kind: 'address-taken' }
  | { readonly kind: 'dismissed-already' | 'not-dismissed' }
  | { readonly kind: 'two-authorities' | 'authority-not-served' }
  | { readonly kind: 'two-secrets' | 'last-secret' | 'no-such-secret' };

/** What the function answers. */
export type Answer = ({ readonly done: true } & Done) | ({ readonly done: false } & Refused);
