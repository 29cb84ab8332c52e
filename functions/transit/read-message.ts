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

const parsed = (body: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(body));
  } catch {
    return fail('The message is not JSON');
  }
};

/** Reads what a partner sent. What is not understood keeps its own id where it has one, so that the sender knows what is meant. */
export const readMessage = (body: string): Result<Understood, NotUnderstood> => {
  const given = parsed(body);
  if (!given.ok)
    return fail({ id: `unreadable-${hashOf(body).slice(0, 32)}`, errors: [{ path: 'message', message: given.error }] });
  const content = hashOf(given.value);
  const id = textIn(given.value, 'id') ?? `unnamed-${content.slice(0, 32)}`;
  const subject = textIn(given.value, 'subject');
  const read = partnerMessage().safeParse(given.value);
  if (read.success) return ok({ message: read.data, content });
  const { errors } = invalid(read.error.issues.map((issue) => ({ part: 'message', issue }))) as { errors: readonly Finding[] };
  const asked = stateAsked(given.value);
  return fail({
    id,
    ...(subject === undefined ? {} : { subject }),
    ...(asked === undefined ? {} : { transitState: asked }),
    errors,
  });
};
