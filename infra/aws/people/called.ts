import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Answer } from '../../../functions/people/answer.ts';
import type { Order } from './order.ts';
import { peopleNameOf } from './people-name.ts';

type Where = { readonly name: string; readonly region: string };

/**
 * Has the function of a State do it, with the AWS credentials of this terminal, which are those of that State's role. Once: done twice,
 * a person would be entered, or a secret made, of which nobody is told. Throws where the function fails or may not be called.
 */
export const called = async ({ name, region }: Where, { act, state, told }: Order): Promise<Answer> => {
  const client = new LambdaClient({ region, maxAttempts: 1 });
  const FunctionName = peopleNameOf(name, state);
  const { Payload, FunctionError } = await client.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify({ act, ...told }) }),
  );
  if (FunctionError !== undefined || Payload === undefined)
    throw new Error(`${FunctionName} failed; what it did before stands in its log, and list says how things are now`);
  return JSON.parse(Buffer.from(Payload).toString('utf8')) as Answer;
};
