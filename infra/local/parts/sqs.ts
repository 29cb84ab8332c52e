import { startFauxqs } from 'fauxqs';
import { note, told } from '../part.ts';
import { region } from '../places.ts';

/** The queues, in memory: they end with this process and with nothing else. */
const { blueprint } = told();
await startFauxqs({ port: blueprint.ports.sqs, host: '127.0.0.1', logger: false, defaultRegion: region });
note('The queues answer');
process.on('SIGTERM', () => process.exit(0));
