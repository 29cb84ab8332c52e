import type * as z from 'zod';
import type { Part, Role } from '../../domain/caller.ts';
import type { Grant, Work } from '../grant.ts';
import type { ProblemKind } from './problems.ts';

/** Who may keep an answer, and for how many seconds without asking whether it still stands; with none it asks each time. */
export type Keep = { readonly by: 'anyone' | 'caller'; readonly seconds: number };

/** Since when an operation is to be left, until when it stays at least (days in UTC), and which one takes its place. */
export type Deprecated = { readonly since: string; readonly sunset: string; readonly instead: string };

/** One row of the table of operations. Everything about an operation but its code. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly summary: string;
  /** Who may call it. `anyone` needs no token. */
  readonly roles: readonly Role[] | 'anyone';
  /** The part that the caller's State must have in the case. Absent where no case is concerned. */
  readonly side?: Part;
  /** Whether a machine may not call it. */
  readonly person: boolean;
  /** Whether the caller must say, by `If-Match`, which view of the case it decided on. */
  readonly changesCase: boolean;
  /** What the answer is where it is no JSON: the reply is its text then. */
  readonly media?: 'text/html; charset=utf-8';
  /** How long the answer to a GET may be kept, and by whom. Absent where it is about persons: not at all. */
  readonly keep?: Keep;
  /** The field of the reply that tells when it was read, or what holds for that moment alone. It moves with the clock, and so no ETag. */
  readonly readAt?: 'at' | 'until' | 'download';
  /** Where it is to go: its answers say so (RFC 9745, RFC 8594), and so does the contract. */
  readonly deprecated?: Deprecated;
  readonly may: Work['may'];
  /** The schemas, made when first asked for. */
  readonly params: () => z.ZodObject;
  readonly query: () => z.ZodObject;
  readonly body: (() => z.ZodObject) | undefined;
  readonly reply: () => z.ZodType;
  readonly status: 200 | 201;
  readonly problems: readonly ProblemKind[];
};

export type Routes = Readonly<Record<string, Route>>;

/**
 * A function of the API: its rows, and what they have in common. It may do the sum of what its rows may, and `mayFirst`: what it does
 * once in a process, before the first of its operations.
 */
export type ApiFunction = Omit<Work, 'may'> & {
  readonly routes: Routes;
  readonly mayFirst?: readonly Grant[];
  /** Whether it also answers for the methods that a path does not have, whichever function has the path. Exactly one does. */
  readonly otherMethods?: true;
};
