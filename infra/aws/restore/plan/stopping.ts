import { deployedName, type FunctionRow, functionRows, liveName } from '../../function-rows.ts';
import { outputOf } from './output-of.ts';
import type { Step } from './step.ts';

/** The file in which the mappings stand that were turned off, to be turned on again. */
export const mappingsOff = (stage: string, name: string): string => `mappings-${deployedName(stage, name)}.txt`;

const noRuns = (stage: string, { name }: FunctionRow): string =>
  `aws lambda put-function-concurrency --function-name ${deployedName(stage, name)} --reserved-concurrent-executions 0`;

/** Lambda takes a minute to turn a mapping off. */
const untilOff = 'sleep 90';

/** A mapping that its function does not answer would count each message as tried, and lay it among the dead letters after five. */
const mappings = (stage: string, { name }: FunctionRow): readonly string[] => {
  const file = mappingsOff(stage, name);
  return [
    `aws lambda list-event-source-mappings --function-name ${liveName(stage, name)} --query "EventSourceMappings[?State=='Enabled'].UUID" --output text | tr '\\t' '\\n' > ${file}`,
    `for mapping in $(cat ${file}); do aws lambda update-event-source-mapping --uuid $mapping --function-name ${liveName(stage, name)} --no-enabled; done`,
  ];
};

const counts = 'ApproximateNumberOfMessages ApproximateNumberOfMessagesNotVisible ApproximateNumberOfMessagesDelayed';

/** Until SQS counts nothing in the queue any more; its numbers can lag by a minute. */
const untilEmpty = (stage: string, name: string): readonly string[] => [
  outputOf(`Readmit-${stage}-Service`, 'QUEUE', `QueueUrl${name.replaceAll('-', '')}`),
  `until aws sqs get-queue-attributes --queue-url $QUEUE --attribute-names ${counts} --query 'Attributes.values(@)' --output text | grep -qE '^0s+0s+0$'; do sleep 10; done`,
];

/** How everything that writes is stopped: what comes in, then, once they are empty, what carries work on. */
export const stopping = (stage: string): readonly Step[] => {
  const rows = functionRows();
  const of = (...kinds: readonly FunctionRow['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind));
  return [
    {
      title: 'Stop what comes in',
      why: 'The API answers 429 from now on, and clients repeat. What partners send waits in their queues, where it is kept for days and keeps the time at which it came. Mappings before functions: a message that nobody answers would come among the dead letters. The mapping of the stream stays on: nothing new comes by it.',
      commands: [
        ...of('inbound').flatMap((row) => mappings(stage, row)),
        untilOff,
        ...of('api', 'schedule', 'inbound').map((row) => noRuns(stage, row)),
      ],
    },
    {
      title: 'Let what is on its way arrive, then stop what carries it',
      why: 'So the old table knows of every message and every mail that left, and none of them leaves for the new one. Leave out the waiting where what is sent is itself what went wrong.',
      commands: [
        ...of('queue').flatMap(({ rowName }) => untilEmpty(stage, rowName)),
        'sleep 60',
        ...of('queue').flatMap(({ rowName }) => untilEmpty(stage, rowName)),
        ...of('queue').flatMap((row) => mappings(stage, row)),
        untilOff,
        ...of('stream', 'queue').map((row) => noRuns(stage, row)),
      ],
    },
  ];
};
