import { fail, ok, type Result } from '../../domain/result.ts';
import { isStateCode, type StateCode } from '../../domain/state-code.ts';
import { hashOf } from '../history/canonical.ts';
import { invalid } from '../http/findings.ts';
import type { Finding } from '../http/problems.ts';
import { type PartnerMessage, partnerMessage } from './partner-message.ts';

/** A message that was not understood: under which id it is answered, and what is wrong at which place. */
export type NotUnderstood = {
  readonly id: string;
  readonly subject?: string;
  readonly transitState?: StateCode;
  readonly errors: readonly Finding[];
};

/** A message that was, with the hash of its content: the same content gives the same hash in whatever order its fields stand. */
export type Understood = { readonly message: PartnerMessage; readonly content: string };

const textIn = (value: unknown, field: string): string | undefined => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  return typeof found === 'string' && found.length > 0 && found.length <= 200 ? found : undefined;
};

/** The State that a message asked, where that much of it can be read. */
const stateAsked = (value: unknown): StateCode | undefined => {
  const state = textIn((value as { data?: unknown } | null)?.data, 'transitState');
  return state !== undefined && isStateCode(state) ? state : undefined;
};

/** JSON that nests without end or names half of a character has no canonical form: nobody could tell it from another. */
const parsed = (body: string): Result<{ readonly value: unknown; readonly content: string }, string> => {
  try {
    const value: unknown = JSON.parse(body);
    return ok({ value, content: hashOf(value) });
  } catch {
    return fail('The message is not JSON, or has no canonical form (RFC 8785)');
  }
};

/** Reads what a partner sent. What is not understood keeps its own id where it has one, so that the sender knows what is meant. */
export const readMessage = (body: string): Result<Understood, NotUnderstood> => {
  const given = parsed(body);
  if (!given.ok)
    return fail({ id: `unreadable-${hashOf(body).slice(0, 32)}`, errors: [{ path: 'message', message: given.error }] });
  const { value, content } = given.value;
  const id = textIn(value, 'id') ?? `unnamed-${content.slice(0, 32)}`;
  const subject = textIn(value, 'subject');
  const read = partnerMessage().safeParse(value);
  if (read.success) return ok({ message: read.data, content });
  const { errors } = invalid(read.error.issues.map((issue) => ({ part: 'message', issue }))) as { errors: readonly Finding[] };
  const asked = stateAsked(value);
  return fail({
    id,
    ...(subject === undefined ? {} : { subject }),
    ...(asked === undefined ? {} : { transitState: asked }),
    errors,
  });
};
