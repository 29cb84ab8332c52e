import { startQueues } from '../embedded-queues.ts';
import { note, told } from '../part.ts';
import { region } from '../places.ts';

/** The queues, in memory: they end with this process and with nothing else. */
const { blueprint } = told();
await startQueues(blueprint.ports.sqs, region);
note('The queues answer');
process.on('SIGTERM', () => process.exit(0));
