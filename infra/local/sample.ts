import { parseArgs } from 'node:util';
import { clockOffset } from './clock-offset.ts';
import { reason } from './part.ts';
import { placesHere } from './places.ts';
import { sampleNames, sampleToSend } from './sample-to-send.ts';

/**
 * `npm run -s sample -- movements/plan-transfer --case ID`: prints a sample request as of the clock of the local instance, and beside
 * it, not on the same output, where it goes. Without a name it lists the samples.
 */
const run = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      case: { type: 'string' },
      transit: { type: 'string' },
      document: { type: 'string' },
      agreement: { type: 'string' },
      alert: { type: 'string' },
    },
  });
  const [name] = positionals;
  if (name === undefined) {
    process.stdout.write(`${sampleNames().join('\n')}\n`);
    return 0;
  }
  const printed = sampleToSend(name, Date.now() + clockOffset(placesHere().state), values);
  if (printed === undefined) {
    process.stderr.write(`There is no sample ${name}. There are:\n${sampleNames().join('\n')}\n`);
    return 2;
  }
  process.stdout.write(printed.text);
  for (const note of printed.notes) process.stderr.write(`${note}\n`);
  return 0;
};

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 2;
}
