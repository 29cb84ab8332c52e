import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { carryCase, type People } from './carry-case.ts';
import { carryTransit } from './carry-transit.ts';
import { callerAt } from './service.ts';

/** Where the service is, by what tokens it is called, and on which queue the requesting State sends. */
type Place = {
  readonly api: string;
  readonly tokens: Readonly<Record<'from' | 'to', Readonly<Record<keyof People, string>>>>;
  readonly sqs: string;
  readonly region: string;
  readonly queue: string;
};

const { api, tokens, sqs, region, queue } = JSON.parse(process.argv[2] ?? '{}') as Place;

const peopleOf = ({ officer, assessor, supervisor }: Place['tokens']['from']): People => ({
  officer: callerAt(api, officer),
  assessor: callerAt(api, assessor),
  supervisor: callerAt(api, supervisor),
});

const client = new SQSClient({ region, endpoint: sqs, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });

const send = async (message: object): Promise<void> => {
  await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(message) }));
};

const [from, to] = [peopleOf(tokens.from), peopleOf(tokens.to)];

process.stdout.write(JSON.stringify({ case: await carryCase(from, to), transit: await carryTransit(send, to) }));
client.destroy();
