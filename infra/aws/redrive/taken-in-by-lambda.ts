import { setTimeout as after } from 'node:timers/promises';
import {
  type EventSourceMappingConfiguration,
  GetEventSourceMappingCommand,
  LambdaClient,
  paginateListEventSourceMappings,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import { isDeadLetters } from '../dead-letters-name.ts';

/** The mapping of a dead-letter queue. `open` says whether Lambda takes messages from it or is about to. */
export type Mapping = { readonly queue: string; readonly id: string; readonly target: string; readonly open: boolean };

/** The mappings of dead-letter queues, as Lambda has them. */
export type Mappings = { all(): Promise<readonly Mapping[]>; turn(mapping: Mapping, on: boolean): Promise<void> };

/** Lambda says that a mapping takes a minute to be turned on or off. */
const longestMilliseconds = 5 * 60_000;

const mappingOf = ({
  EventSourceArn = '',
  UUID,
  FunctionArn,
  State = '',
}: EventSourceMappingConfiguration): readonly Mapping[] => {
  const queue = EventSourceArn.split(':').at(-1) ?? '';
  if (!isDeadLetters(queue)) return [];
  if (UUID === undefined || FunctionArn === undefined) throw new Error(`Lambda does not say what the mapping of ${queue} is`);
  return [{ queue, id: UUID, target: FunctionArn, open: !['Disabled', 'Disabling'].includes(State) }];
};

/** The mappings of those functions, by which they take in dead letters. `pause` is between two looks at a mapping that turns, in milliseconds. */
export const takenInByLambda = (region: string, functions: readonly string[], pause = 2_000): Mappings => {
  const client = new LambdaClient({ region });
  const oneOf = async ({ id, queue }: Mapping, states: readonly string[]): Promise<string> => {
    const until = performance.now() + longestMilliseconds;
    for (;;) {
      const { State = '' } = await client.send(new GetEventSourceMappingCommand({ UUID: id }));
      if (states.includes(State)) return State;
      if (performance.now() > until)
        throw new Error(`The mapping of ${queue} is ${State} and does not become ${states.join(' or ')}`);
      await after(pause);
    }
  };
  return {
    all: async () => {
      const found: Mapping[] = [];
      for (const FunctionName of functions) {
        for await (const { EventSourceMappings = [] } of paginateListEventSourceMappings({ client }, { FunctionName }))
          found.push(...EventSourceMappings.flatMap(mappingOf));
      }
      return found;
    },
    turn: async (mapping, on) => {
      const wanted = on ? 'Enabled' : 'Disabled';
      // While it turns one way, Lambda refuses to turn it the other.
      if ((await oneOf(mapping, ['Enabled', 'Disabled'])) === wanted) return;
      const { id, target } = mapping;
      // The function is named although it stays: by it the policy of operators is bound.
      await client.send(new UpdateEventSourceMappingCommand({ UUID: id, FunctionName: target, Enabled: on }));
      await oneOf(mapping, [wanted]);
    },
  };
};
